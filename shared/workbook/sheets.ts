import { quotaKinds, realisationKinds } from '../domain/target-group';
import type { WorkbookText } from './texts';

export type CellType =
  | 'area'
  | 'municipality'
  | 'group'
  | 'period'
  | 'quota-kind'
  | 'realisation-kind'
  | 'counted-by'
  | 'number'
  | 'includes-amv'
  | 'date'
  | 'certainty'
  | 'text'
  | 'info';

/**
 * A column of a data sheet. `target` says what it shows and is what the manifest maps headers to:
 * `key.<field>` of the natural key, `<register>` or `<register>.<field>`, `remark`, or `info.<what>`, which is not read.
 */
export interface SheetColumn {
  readonly target: string;
  readonly role: 'key' | 'value' | 'remark' | 'info';
  readonly header: keyof WorkbookText['headers'];
  readonly type: CellType;
  readonly register: string;
  /** Field within the register or key; null when the register is the value. */
  readonly field: string | null;
  readonly width: number;
  /** Name in `_lijsten`, for a dropdown. */
  readonly list: ListName | null;
  /** Longest text; 0 for what is no free text. */
  readonly most: number;
}

export type ListName =
  | 'areas'
  | 'municipalities'
  | 'groups'
  | 'periods'
  | 'quotaKinds'
  | 'realisationKinds'
  | 'includesAmv'
  | 'certainty'
  | 'countedBy';

export interface SheetDefinition {
  readonly entity: 'quota' | 'realisation';
  /** In the header cell of the id column as `_id:<identity>`. */
  readonly identity: string;
  readonly title: keyof WorkbookText['sheets'];
  readonly columns: readonly SheetColumn[];
  readonly kinds: readonly string[];
}

const LONG = 10_000;

const figureColumns: readonly SheetColumn[] = [
  info('unit', 'unit', 11),
  value('figures.total', 'total', 'number', 10),
  value('figures.amv', 'amv', 'number', 10),
  value('figures.includesAmv', 'includesAmv', 'includes-amv', 13, 'includesAmv'),
];

const lastColumns: readonly SheetColumn[] = [
  { ...value('remark', 'remark', 'text', 36), role: 'remark', most: LONG },
  info('attention', 'attention', 36),
];

/** The data sheets of this version. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  {
    entity: 'quota',
    identity: 'quota:1',
    title: 'quota',
    kinds: quotaKinds,
    columns: [
      key('area', 'area', 'area', 26, 'areas'),
      key('group', 'group', 'group', 24, 'groups'),
      key('period', 'period', 'period', 22, 'periods'),
      key('kind', 'kind', 'quota-kind', 15, 'quotaKinds'),
      ...figureColumns,
      value('referenceDate', 'referenceDate', 'date', 12),
      value('certainty', 'certainty', 'certainty', 16, 'certainty'),
      { ...value('source', 'source', 'text', 40), most: LONG },
      { ...value('explanation', 'explanation', 'text', 40), most: LONG },
      ...lastColumns,
    ],
  },
  {
    entity: 'realisation',
    identity: 'realisation:1',
    title: 'realisation',
    kinds: realisationKinds,
    columns: [
      key('municipality', 'municipality', 'municipality', 22, 'municipalities'),
      key('group', 'group', 'group', 24, 'groups'),
      key('period', 'period', 'period', 22, 'periods'),
      key('kind', 'kind', 'realisation-kind', 15, 'realisationKinds'),
      key('referenceDate', 'referenceDate', 'date', 12, null),
      key('source', 'countedBy', 'counted-by', 13, 'countedBy'),
      ...figureColumns,
      value('certainty', 'certainty', 'certainty', 16, 'certainty'),
      { ...value('explanation', 'explanation', 'text', 40), most: LONG },
      ...lastColumns,
    ],
  },
];

/** Empty rows with fresh ids below the data of each sheet. */
export const SPARE_ROWS = 200;
/** Id and hash stand before the visible columns. */
export const HIDDEN_COLUMNS = 2;
export const ID_HEADER = '_id:';
export const BASIS_HEADER = '_basis:';
export const MANIFEST_SHEET = '_manifest';
export const BASIS_SHEET = '_basis';
export const LISTS_SHEET = '_lijsten';

function key(
  field: string,
  header: SheetColumn['header'],
  type: CellType,
  width: number,
  list: ListName | null,
): SheetColumn {
  return { target: `key.${field}`, role: 'key', header, type, register: 'key', field, width, list, most: 0 };
}

function value(
  target: string,
  header: SheetColumn['header'],
  type: CellType,
  width: number,
  list: ListName | null = null,
): SheetColumn {
  const dot = target.indexOf('.');
  const register = dot === -1 ? target : target.slice(0, dot);
  const field = dot === -1 ? null : target.slice(dot + 1);
  return { target, role: 'value', header, type, register, field, width, list, most: 0 };
}

function info(what: string, header: SheetColumn['header'], width: number): SheetColumn {
  return {
    target: `info.${what}`,
    role: 'info',
    header,
    type: 'info',
    register: 'info',
    field: what,
    width,
    list: null,
    most: 0,
  };
}
