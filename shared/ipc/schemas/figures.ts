import { z } from 'zod';
import { fingerprintToConfirm } from './on-behalf';

/** What the matrix shows: a cycle for the stock groups, a half-year for the flow group, and a reference date. */
export const matrixQuery = z.strictObject({
  cycle: z.string(),
  halfYear: z.string(),
  /** Realisations are shown as known on this day; typing in a realisation column writes one on this day. */
  referenceDate: z.iso.date(),
});

export const measureUnit = z.enum(['places', 'persons']);

/** One column: quota figures of a kind, realisations of a kind, or the amv share of one of these. */
export const matrixColumn = z.strictObject({
  id: z.string(),
  group: z.string(),
  groupName: z.string(),
  groupOrder: z.number().int(),
  unit: measureUnit,
  period: z.string(),
  entity: z.enum(['quota', 'realisation']),
  kind: z.string(),
  part: z.enum(['total', 'amv']),
  /** Whether this column exists in the default view; others can be switched on. */
  isDefault: z.boolean(),
});

export const matrixCell = z.strictObject({
  /** Null: unknown, never 0. */
  value: z.number().int().nullable(),
  certainty: z.enum(['certain', 'approximate', 'single-source', 'unknown']),
  /** Whether I am the owner: others may edit too, and it is marked. */
  isMine: z.boolean(),
  isConflict: z.boolean(),
  /** Span of the values in conflict, lowest and highest. */
  span: z.tuple([z.number(), z.number()]).nullable(),
  isWaiting: z.boolean(),
  hasRemark: z.boolean(),
  /** Codes of findings on this cell, with values for the sentence. */
  findings: z.array(
    z.strictObject({
      code: z.string(),
      level: z.enum(['error', 'warning']),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** Realisations from an earlier day than asked: the day. */
  fromDate: z.string().nullable(),
  /** Figure received about another municipality without its record. */
  isReceived: z.boolean(),
});

export const matrixTotal = z.strictObject({
  sum: z.number().int().nullable(),
  known: z.number().int(),
  of: z.number().int(),
  /** Set when this site holds a part only: the figure is the received one, of this date. */
  receivedOn: z.string().nullable(),
  /** Widest span by conflicts below it. */
  span: z.tuple([z.number(), z.number()]).nullable(),
});

export const matrixRow = z.strictObject({
  area: z.string(),
  name: z.string(),
  type: z.enum(['municipality', 'subregion', 'region', 'rest', 'recorded-region', 'recorded-safety-region']),
  /** Code of the subregion a municipality is shown under. */
  parent: z.string().nullable(),
  /** By column id. Municipality and recorded rows hold cells, subregion/region/rest rows hold totals. */
  cells: z.record(z.string(), matrixCell),
  totals: z.record(z.string(), matrixTotal),
});

export const matrix = z.strictObject({
  columns: z.array(matrixColumn),
  rows: z.array(matrixRow),
  revision: z.number().int(),
});

/** One typed or pasted cell, as text: the main process reads it. */
export const cellEdit = z.strictObject({ area: z.string(), column: z.string(), text: z.string().max(2_000) });

export const refusedEdit = z.strictObject({
  area: z.string(),
  column: z.string(),
  text: z.string(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const checkedEdits = z.strictObject({
  accepted: z.number().int(),
  unchanged: z.number().int(),
  refused: z.array(refusedEdit),
  /** Accepted cells whose owner is another party: said before writing. */
  foreign: z.number().int(),
  /** Those are written on behalf of their owners, who are asked to confirm: by the support team. */
  isOnBehalf: z.boolean(),
});
export const writtenEdits = z.strictObject({
  written: z.number().int(),
  refused: z.array(refusedEdit),
  actionId: z.string().nullable(),
});

export const figureQuery = z.strictObject({ query: matrixQuery, area: z.string(), column: z.string() });

export const figureVersion = z.strictObject({
  site: z.string(),
  counter: z.number().int(),
  value: z.number().int().nullable(),
  amv: z.number().int().nullable(),
  at: z.string(),
  party: z.string(),
  partyName: z.string(),
  function: z.string(),
  origin: z.string(),
  detail: z.string(),
  onBehalfOf: z.string().nullable(),
  /** Who passed it on and how, as a sentence part; empty when nobody said. */
  passedOn: z.string(),
  isCounting: z.boolean(),
});

export const historyEntry = z.strictObject({
  at: z.string(),
  party: z.string(),
  partyName: z.string(),
  register: z.string(),
  was: z.string(),
  became: z.string(),
  origin: z.string(),
  detail: z.string(),
  onBehalfOf: z.string().nullable(),
  passedOn: z.string(),
});

/** The panel "Herkomst van dit getal". */
export const figureDetail = z.strictObject({
  recordId: z.string().nullable(),
  areaName: z.string(),
  groupName: z.string(),
  periodName: z.string(),
  kind: z.string(),
  unit: measureUnit,
  ownerName: z.string(),
  isMine: z.boolean(),
  total: z.number().int().nullable(),
  amv: z.number().int().nullable(),
  includesAmv: z.enum(['yes', 'no', 'unknown']),
  countsAmv: z.boolean(),
  source: z.string(),
  referenceDate: z.string().nullable(),
  certainty: z.enum(['certain', 'approximate', 'single-source', 'unknown']),
  explanation: z.string(),
  versions: z.array(figureVersion),
  waiting: z.array(
    z.strictObject({
      importId: z.string(),
      fileName: z.string(),
      sheet: z.string(),
      cell: z.string(),
      text: z.string(),
      partyName: z.string(),
    }),
  ),
  remarks: z.array(
    z.strictObject({
      party: z.string(),
      partyName: z.string(),
      text: z.string(),
      at: z.string(),
      /** A "no" to a value, by who is not the owner. */
      isRefusal: z.boolean(),
    }),
  ),
  otherKinds: z.array(
    z.strictObject({
      kind: z.string(),
      value: z.number().int().nullable(),
      certainty: z.string(),
      source: z.string(),
      referenceDate: z.string().nullable(),
    }),
  ),
  /** Of a municipality and a group that is housed: net − given + taken + carry = corrected (persons), as computed. */
  flow: z
    .strictObject({
      net: z.number().int().nullable(),
      given: z.number().int(),
      taken: z.number().int(),
      /** Behind (+) or ahead (−). */
      carry: z.number().int().nullable(),
      corrected: z.number().int().nullable(),
    })
    .nullable(),
  findings: matrixCell.shape.findings,
  toConfirm: fingerprintToConfirm,
  history: z.array(historyEntry),
});

/** Writing what stands beside a figure: source, reference date, certainty, explanation, remark, whether amv is included. */
export const detailWrite = z.strictObject({
  query: matrixQuery,
  area: z.string(),
  column: z.string(),
  register: z.enum(['source', 'referenceDate', 'certainty', 'explanation', 'includesAmv', 'remark']),
  text: z.string().max(10_000),
});

export const conflictDecision = z.strictObject({
  recordId: z.string(),
  register: z.string(),
  site: z.string(),
  counter: z.number().int(),
});

export const historyState = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });
/** What was undone or redone, and how many registers could not because they changed since. */
export const historyResult = z.strictObject({ done: z.string().nullable(), kept: z.number().int() });

export type MatrixQuery = z.output<typeof matrixQuery>;
export type MatrixColumn = z.output<typeof matrixColumn>;
export type MatrixCell = z.output<typeof matrixCell>;
export type MatrixTotal = z.output<typeof matrixTotal>;
export type MatrixRow = z.output<typeof matrixRow>;
export type Matrix = z.output<typeof matrix>;
export type CellEdit = z.output<typeof cellEdit>;
export type RefusedEdit = z.output<typeof refusedEdit>;
export type CheckedEdits = z.output<typeof checkedEdits>;
export type WrittenEdits = z.output<typeof writtenEdits>;
export type FigureDetail = z.output<typeof figureDetail>;
export type DetailWrite = z.output<typeof detailWrite>;
