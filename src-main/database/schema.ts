import type { Generated } from 'kysely';

/**
 * Types of the tables, as the migrations make them. Booleans are 0/1 and dates ISO text; repositories convert.
 * Register tables are the truth; the tables under "projection" are rebuilt from them for the records touched.
 */
export interface Schema {
  meta: { key: string; value: string };

  records: { id: string; entity: string; key: string | null };
  siblings: SiblingRow;
  contexts: { record_id: string; register: string; site: string; counter: number };
  waiting: WaitingRow;
  log: LogRow;
  actions: ActionRow;
  imports: ImportRow;
  exports: ExportRow;
  export_registers: { export_id: string; record_id: string; register: string; context: string };
  received_figures: ReceivedFigureRow;
  /** Other ids of this dossier, each by every import whose file named it. */
  joined_dossiers: { dossier_id: string; import_id: string };
  list_mappings: { sender: string; mapping: string };

  regions: {
    record_id: string;
    code: string;
    name: string | null;
    title: string | null;
    is_example: number;
    is_deleted: number;
  };
  subregions: AreaRow & { position: number | null };
  safety_regions: AreaRow;
  municipalities: AreaRow & {
    subregion: string | null;
    safety_region: string | null;
    valid_from: string | null;
    valid_until: string | null;
    successor: string | null;
  };
  inhabitants: {
    record_id: string;
    municipality: string;
    date: string;
    count: number | null;
    certainty: string | null;
    source: string | null;
    is_deleted: number;
  };
  target_groups: {
    record_id: string;
    code: string;
    name_nl: string | null;
    name_en: string | null;
    measure: string | null;
    unit: string | null;
    position: number | null;
    counts_amv: number;
    /** JSON list of figure kinds. */
    figure_kinds: string;
    is_deleted: number;
  };
  periods: {
    record_id: string;
    code: string;
    name_nl: string | null;
    name_en: string | null;
    type: string | null;
    from_date: string | null;
    until_date: string | null;
    certainty: string | null;
    /** JSON list of milestones. */
    milestones: string;
    /** JSON list of group codes. */
    groups: string;
    explanation: string | null;
    is_deleted: number;
  };
  quotas: FigureColumns & {
    area: string;
    group_code: string;
    period: string;
    kind: string;
    source: string | null;
    reference_date: string | null;
  };
  realisations: FigureColumns & {
    municipality: string;
    group_code: string;
    period: string;
    reference_date: string;
    kind: string;
    source: string;
  };
  facilities: {
    record_id: string;
    host: string;
    name: string | null;
    place: string | null;
    kind: string | null;
    operator: string | null;
    /** JSON list of names. */
    partners: string;
    is_small_scale: number;
    labour_market: string | null;
    status: string | null;
    from_date: string | null;
    until_date: string | null;
    hard_limit: string | null;
    renewal_possible: string | null;
    renewal_until: string | null;
    renewal_conditions: string | null;
    physical_places: number | null;
    same_as: string | null;
    circle: string | null;
    explanation: string | null;
    is_deleted: number;
  };
  capacity_layers: PlacesColumns & {
    facility: string;
    host: string;
    group_code: string | null;
    from_date: string | null;
    until_date: string | null;
    certainty: string | null;
  };
  shares: PlacesColumns & { layer: string; host: string; municipality: string };
  /** Places the other municipality said yes to. */
  share_confirmations: PlacesColumns & { layer: string; host: string; municipality: string };
  counting_rules: {
    record_id: string;
    group_code: string;
    period: string;
    minimum_years: number | null;
    minimum_places: number | null;
    ready_by: string | null;
    explanation: string | null;
    is_deleted: number;
  };
  national_tasks: {
    record_id: string;
    group_code: string;
    period: string;
    persons: number | null;
    inhabitants: number | null;
    inhabitants_date: string | null;
    source: string | null;
    certainty: string | null;
    is_deleted: number;
  };
  opening_carries: {
    record_id: string;
    group_code: string;
    municipality: string;
    period: string;
    persons: number | null;
    source: string | null;
    certainty: string | null;
    is_deleted: number;
  };
  settings: { record_id: string; name: string; value: number | null; reason: string | null };
  /** Spare places of one group that stand in for another. */
  substitutions: {
    record_id: string;
    from_group: string;
    to_group: string;
    places: number | null;
    covers: number | null;
    reason: string | null;
    is_deleted: number;
  };
  contacts: {
    record_id: string;
    party: string;
    role: string;
    function: string | null;
    address: string | null;
    is_deleted: number;
  };
  agreements: {
    record_id: string;
    leading: string;
    letters: string | null;
    year: number | null;
    serial: number | null;
    title: string | null;
    text: string | null;
    /** JSON list of parties with their role. */
    parties: string;
    from_date: string | null;
    until_date: string | null;
    stage: string | null;
    ended_on: string | null;
    ended_reason: string | null;
    void_on: string | null;
    void_reason: string | null;
    evaluated_on: string | null;
    evaluated_reason: string | null;
    /** JSON of the two numbers with their units and groups. */
    ratio: string | null;
    ratio_reasoning: string | null;
    conditions: string | null;
    fallback: string | null;
    money: string | null;
    /** JSON list of days. */
    evaluation_dates: string;
    evaluation_text: string | null;
    notice_months: number | null;
    notice_text: string | null;
    renewal_possible: string | null;
    renewal_until: string | null;
    renewal_text: string | null;
    /** JSON list of facility ids. */
    facilities: string;
    /** JSON list of names with hash, size and kind. */
    attachments: string;
    /** JSON list of parties with their last day. */
    due_dates: string;
    circle: string | null;
    explanation: string | null;
    is_deleted: number;
  };
  transfers: PlacesColumns & {
    agreement: string;
    leading: string;
    from_municipality: string | null;
    to_municipality: string | null;
    group_code: string | null;
    period: string | null;
    kind: string | null;
    from_date: string | null;
    until_date: string | null;
    /** JSON list of kinds with yes or no. */
    contained_in: string;
  };
  agreement_versions: {
    record_id: string;
    agreement: string;
    leading: string;
    fingerprint: string;
    content: string | null;
    version: number | null;
    proposed_on: string | null;
    explanation: string | null;
  };
  consents: {
    record_id: string;
    agreement: string;
    leading: string;
    party: string;
    fingerprint: string;
    college_status: string | null;
    college_date: string | null;
    college_reference: string | null;
    council_mode: string | null;
    council_status: string | null;
    council_date: string | null;
    council_reference: string | null;
    signature_status: string | null;
    signature_date: string | null;
    signature_function: string | null;
    signature_reference: string | null;
    remark: string | null;
    is_deleted: number;
  };
  /** Bytes of attachments, by hash: of this computer, not made of registers. */
  attachment_files: { sha256: string; size: number; media_type: string; added_at: string; bytes: Uint8Array };
  remarks: {
    record_id: string;
    about_record: string;
    about_register: string;
    party: string;
    text: string | null;
    is_deleted: number;
  };
  refusals: { remark_id: string; record_id: string; register: string; site: string; counter: number };
  /** Registers in which several different values stand. */
  conflicts: { record_id: string; register: string };
  withheld: WithheldRow;
  /** Registers whose value this version cannot read. */
  unreadable: { record_id: string; register: string };
}

export interface SiblingRow {
  record_id: string;
  register: string;
  site: string;
  counter: number;
  /** Canonical JSON text. */
  value: string;
  at: string;
  party: string;
  function: string;
  origin: string;
  detail: string | null;
  on_behalf_of: string | null;
  /** JSON. */
  passed_on: string | null;
}

/** Left for later: `state` and `basis` are RegisterStates as JSON, taken out and put back as a whole. */
export interface WaitingRow {
  id: Generated<number>;
  record_id: string;
  entity: string;
  key: string | null;
  register: string;
  state: string;
  basis: string | null;
  is_edited: number;
  import_id: string | null;
  file: string;
  sheet: string | null;
  cell: string | null;
}

/** Every write and every merge, for ever. One `write_id` per transaction. */
export interface LogRow {
  id: Generated<number>;
  at: string;
  /** Who had the program open. */
  party: string;
  function: string;
  site: string;
  record_id: string;
  register: string;
  kind: 'write' | 'merge' | 'unread';
  /** The value that counted before and after; null when the register did not exist. */
  old_value: string | null;
  new_value: string | null;
  /** JSON list of the values that stood before and after, when that were several. */
  old_values: string | null;
  new_values: string | null;
  /** The dot of an own write. */
  dot_site: string | null;
  dot_counter: number | null;
  origin: string;
  detail: string | null;
  file: string | null;
  sheet: string | null;
  cell: string | null;
  write_id: string;
  import_id: string | null;
  /** `counter@site` of the one value that stood before; null when there was none, or several. */
  old_dot: string | null;
  /** For a step of undo or redo: the write whose value it put back; empty when that was nothing. */
  stands_for: string | null;
  on_behalf_of: string | null;
  /** JSON. */
  passed_on: string | null;
}

/** One step for undo and redo: `write_id` names the log rows whose inversion is the next step. */
export interface ActionRow {
  id: string;
  position: Generated<number>;
  at: string;
  /** Code of the sentence: `edit-cells`, `edit-detail`, … with its values as JSON. */
  what: string;
  details: string;
  write_id: string;
  /** `closed`: undone, and something else was written since; it cannot be redone. */
  state: 'done' | 'undone' | 'closed';
}

export interface ImportRow {
  id: string;
  at: string;
  /** SHA-256 of the file, hex. */
  hash: string;
  file_name: string;
  source: string;
  sender_site: string | null;
  sender_party: string | null;
  export_id: string | null;
  exported_at: string | null;
  scope: string | null;
  saved_at: string | null;
  saved_by: string | null;
  taken: number;
  refused: number;
  waiting: number;
  conflicts: number;
  /** The Effects that were applied, as JSON, for un-reading. */
  effects: string | null;
  /** What else the exchange wants to remember of it, as JSON. */
  details: string;
  original: Uint8Array | null;
  undone_at: string | null;
}

export interface ExportRow {
  id: string;
  at: string;
  file_name: string;
  addressee: string | null;
  scope: string;
  basis_hash: string;
  manifest: string;
  /** The basis as sent, for a file that comes back without it. */
  basis: Uint8Array | null;
}

export interface ReceivedFigureRow {
  entity: string;
  area: string;
  group_code: string;
  period: string;
  kind: string;
  reference_date: string;
  total: number | null;
  amv: number | null;
  known: number | null;
  of: number | null;
  certainty: string | null;
  /** The day of the export it came with. */
  as_of: string;
  from_party: string;
}

/** Facilities of an owner that the sender kept back, by its newest workbook; 0 rows of a sender: it kept nothing back. */
export interface WithheldRow {
  from_party: string;
  owner: string;
  facilities: number;
  /** Instant of the export. */
  as_of: string;
}

interface AreaRow {
  record_id: string;
  code: string;
  name: string | null;
  is_deleted: number;
}

interface PlacesColumns {
  record_id: string;
  total: number | null;
  amv: number | null;
  explanation: string | null;
  is_deleted: number;
}

interface FigureColumns {
  record_id: string;
  total: number | null;
  amv: number | null;
  includes_amv: string | null;
  certainty: string | null;
  explanation: string | null;
  is_deleted: number;
}
