import type { PassedOn } from '../domain/passed-on';

/** The words of merging. A value is canonical JSON text, so that equal means the same bytes everywhere. */

/** `<party>-<random>` for an installation, `<party or ->-x-<export id>-<hash>` for one edit made in Excel. */
export type SiteId = string;

/** A party: a municipality (`GM0983`), the region (`PV31`), or `-` for an unaddressed workbook. */
export type Party = string;

/** One write in the life of the world. Counters are Lamport counters: 1 + the highest the writing copy had seen. */
export interface Dot {
  readonly site: SiteId;
  readonly counter: number;
}

/** Where a write came from; travels with the dot, is shown, and is never compared. */
export interface Label {
  /** ISO instant by the writer's clock. It never decides anything. */
  readonly at: string;
  readonly party: Party;
  /** The function of the person, never a name: "coördinator". */
  readonly function: string;
  readonly origin: Origin;
  /** Sheet and cell for an edit made in Excel, the same wherever the file is read; the reason for a decision. */
  readonly detail?: string;
  /** Set when one party wrote for another: "namens Venlo". */
  readonly onBehalfOf?: Party;
  /** Of what was written on behalf: who passed it on, and how. */
  readonly passedOn?: PassedOn;
}

/** `confirmation`: the owner wrote again, itself, what was written on its behalf. */
export type Origin =
  | 'typed'
  | 'excel'
  | 'list'
  | 'decision'
  | 'refusal'
  | 'revert'
  | 'correction'
  | 'reference'
  | 'confirmation';

export interface Sibling {
  /** Canonical JSON text (`shared/domain/canonical`). `null` is the text "null": empty, unknown. */
  readonly value: string;
  readonly dot: Dot;
  readonly label: Label;
}

/** Version vector: every dot (s, n) with n <= context[s] of this register has been seen by this copy. */
export type Context = Readonly<Record<SiteId, number>>;

/** Invariant: at least one sibling, every sibling's dot is covered by the context, siblings sorted by site, counter. */
export interface RegisterState {
  readonly siblings: readonly Sibling[];
  readonly context: Context;
}

export interface RegisterRef {
  readonly recordId: string;
  readonly register: string;
}

/** What identifies a record. `key` is canonical JSON of the natural key, or null for free things (UUIDv7). */
export interface RecordHead {
  readonly id: string;
  readonly entity: string;
  readonly key: string | null;
}

/** Where in a file a value stood, as Excel shows it. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What a file says of one register: its basis, and on top of it what was edited in Excel (already as a write). */
export interface IncomingRegister {
  readonly register: string;
  readonly state: RegisterState;
  /** The basis in the same file, before edits; null when the record is new in the file. Missing: `state` itself. */
  readonly basis?: RegisterState | null;
  /** True when a cell was edited in Excel after the export. */
  readonly isEdited?: boolean;
  readonly place?: CellPlace;
}

export interface IncomingRecord extends RecordHead {
  readonly registers: readonly IncomingRegister[];
}
