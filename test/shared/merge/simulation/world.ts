import type { CopyView, WaitingEntry } from '../../../../shared/merge/copy-view';
import type { Author, Effects } from '../../../../shared/merge/plan';
import { refKey } from '../../../../shared/merge/ref-key';
import type { CopyEdit } from '../../../../shared/merge/two-copies';
import type {
  Dot,
  IncomingRecord,
  Label,
  Party,
  RecordHead,
  RegisterRef,
  RegisterState,
  SiteId,
} from '../../../../shared/merge/types';
import type { Ledger } from './ledger';
import type { SimulationRules } from './simulation-rules';

/** A history failed one of the promises of the design. */
export class Broken extends Error {}

export interface ImportDone {
  readonly file: WorkbookFile;
  readonly effects: Effects;
  readonly at: number;
}

/** What a restore brings back. The site id is not part of it. */
export interface Saved {
  readonly at: number;
  readonly highest: number;
  readonly registers: Map<string, RegisterState>;
  readonly heads: Map<string, RecordHead>;
  readonly waiting: Map<string, readonly WaitingEntry[]>;
  readonly refused: Map<string, readonly Dot[]>;
  readonly exportedAt: Map<string, number>;
  readonly imports: readonly ImportDone[];
  readonly copiesRead: Map<string, CopyRead>;
}

/** The last copy of one export that was read here, to relate the next copy to. */
export interface CopyRead {
  readonly file: WorkbookFile;
  readonly edits: readonly CopyEdit[];
}

/** One laptop with the program. */
export interface Installation extends CopyView {
  readonly name: string;
  readonly party: Party;
  own: { site: SiteId; counter: number };
  highestCounter: number;
  data: Saved;
  backup: Saved | null;
}

/** A workbook as it travels: as exported, or edited in Excel. Files stay in the mailbox: read late, twice or never. */
export interface WorkbookFile {
  readonly name: string;
  readonly exportId: string;
  readonly from: string;
  readonly addressee: Party;
  /** What was exported, with its basis. */
  readonly exported: readonly IncomingRecord[];
  /** Ids in the spare rows. */
  readonly spareIds: readonly string[];
  /** Edits made in Excel by `refKey`, in this copy of the export. */
  readonly edits: readonly CellEdit[];
  readonly rows: readonly FilledRow[];
}

export interface CellEdit {
  readonly ref: RegisterRef;
  readonly value: string;
}

/** A spare row that somebody filled in; the id is null when Excel lost it. */
export interface FilledRow {
  readonly id: string | null;
  readonly values: readonly string[];
}

export interface World {
  readonly rules: SimulationRules;
  readonly installations: Installation[];
  readonly files: WorkbookFile[];
  readonly ledger: Ledger;
  readonly story: string[];
  /** Filled rows by export and content: each is to be one record. */
  readonly rowRecords: Map<string, string>;
  tick: number;
  minted: number;
}

export const MUNICIPALITIES: readonly { readonly party: Party; readonly name: string }[] = [
  { party: 'GM0983', name: 'Venlo' },
  { party: 'GM0984', name: 'Venray' },
  { party: 'GM1507', name: 'Horst' },
];
export const NUMBER = 'places';
export const SOURCE = 'source';

const LABEL: Label = { at: '2026-01-01T00:00:00Z', party: 'PV31', function: 'regio', origin: 'reference' };

/**
 * 57 records with three registers, so 171: quotas of the region, realisations and notes of the municipalities,
 * facilities with layers and shares of their host, which the next municipality says yes to, and agreements with a transfer
 * of who leads, to which each of two parties consents in a record of its own.
 */
const STARTING_HEADS: readonly RecordHead[] = MUNICIPALITIES.flatMap(({ party }, index) => {
  const next = MUNICIPALITIES[(index + 1) % MUNICIPALITIES.length]?.party ?? party;
  return [
    ...range(3).map((n) => ({ id: `quota:${party}:${n}`, entity: 'quota', key: `["${party}",${n}]` })),
    ...range(3).map((n) => ({ id: `realisation:${party}:${n}`, entity: 'realisation', key: `["${party}",${n}]` })),
    ...range(4).map((n) => ({ id: `note:${party}:${n}`, entity: 'note', key: null })),
    { id: `facility:${party}:0`, entity: 'facility', key: `["${party}"]` },
    ...range(2).map((n) => ({
      id: `capacity-layer:${party}:${n}`,
      entity: 'capacity-layer',
      key: `["${party}",${n}]`,
    })),
    { id: `share:${party}:${next}`, entity: 'share', key: `["${party}","${next}"]` },
    { id: `share-confirmation:${next}:${party}`, entity: 'share-confirmation', key: `["${party}","${next}"]` },
    { id: `agreement:${party}:0`, entity: 'agreement', key: `["${party}"]` },
    { id: `transfer:${party}:0`, entity: 'transfer', key: `["${party}",0]` },
    ...[party, next].map((each) => ({
      id: `consent:${each}:${party}`,
      entity: 'consent',
      key: `["${party}","${each}"]`,
    })),
  ];
});

export const STARTING_REFS: readonly RegisterRef[] = STARTING_HEADS.flatMap(({ id }) =>
  [NUMBER, SOURCE, 'remark'].map((register) => ({ recordId: id, register })),
);

const STARTING_REGISTERS: readonly (readonly [string, RegisterState])[] = STARTING_REFS.map((ref, index) => {
  const dot = { site: 'PV31-start', counter: index + 1 };
  return [refKey(ref), { siblings: [{ value: '0', dot, label: LABEL }], context: { [dot.site]: dot.counter } }];
});

/** The owner by the id of the record: quotas are the region's, all else the municipality's that the id names first. */
export function ownerOf(head: RecordHead): Party {
  return head.entity === 'quota' ? 'PV31' : (head.id.split(':')[1] ?? 'PV31');
}

export function startingLedgerEntries(): readonly (readonly [string, RegisterState])[] {
  return STARTING_REGISTERS;
}

export function newWorld(rules: SimulationRules, ledger: Ledger): World {
  const installations = [
    installation('Venlo', 'GM0983', 'GM0983-0001'),
    installation('Venlo laptop 2', 'GM0983', 'GM0983-0002'),
    installation('Venray', 'GM0984', 'GM0984-0001'),
    installation('PV31', 'PV31', 'PV31-0001'),
  ];
  return { rules, installations, files: [], ledger, story: [], rowRecords: new Map(), tick: 0, minted: 0 };
}

export function installation(name: string, party: Party, site: SiteId, data: Saved = startingData()): Installation {
  return {
    name,
    party,
    own: { site, counter: 0 },
    highestCounter: data.highest,
    data,
    backup: null,
    register(ref) {
      return this.data.registers.get(refKey(ref)) ?? null;
    },
    waiting(ref) {
      return this.data.waiting.get(refKey(ref)) ?? [];
    },
    refused(ref) {
      return this.data.refused.get(refKey(ref)) ?? [];
    },
    head(recordId) {
      return this.data.heads.get(recordId) ?? null;
    },
  };
}

function startingData(): Saved {
  return {
    at: 0,
    highest: STARTING_REGISTERS.length,
    registers: new Map(STARTING_REGISTERS),
    heads: new Map(STARTING_HEADS.map((head) => [head.id, head])),
    waiting: new Map(),
    refused: new Map(),
    exportedAt: new Map(),
    imports: [],
    copiesRead: new Map(),
  };
}

/** A copy of everything, as a backup makes it. */
export function saved(one: Installation, at: number): Saved {
  const { registers, heads, waiting, refused, exportedAt, imports, copiesRead } = one.data;
  return {
    at,
    highest: one.highestCounter,
    registers: new Map(registers),
    heads: new Map(heads),
    waiting: new Map(waiting),
    refused: new Map(refused),
    exportedAt: new Map(exportedAt),
    imports: [...imports],
    copiesRead: new Map(copiesRead),
  };
}

export function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function authorAt(world: World, one: Installation): Author {
  return { site: one.own.site, at: `t${world.tick}`, party: one.party, function: 'coördinator' };
}

/** A number that nothing else in this world got. */
export function mint(world: World): number {
  world.minted += 1;
  return world.minted;
}
