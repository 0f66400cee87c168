import type { Json } from '../domain/canonical';
import type { EntityName } from '../domain/entity';
import type { WorkbookText } from './texts';

export type CellType =
  | 'area'
  | 'municipality'
  | 'group'
  | 'period'
  | 'quota-kind'
  | 'realisation-kind'
  | 'counted-by'
  | 'facility'
  | 'layer'
  | 'facility-kind'
  | 'facility-status'
  | 'circle'
  | 'renewal'
  | 'firmness'
  | 'yes-no'
  | 'party'
  | 'agreement'
  | 'version'
  | 'agreement-stage'
  | 'agreement-circle'
  | 'college-status'
  | 'council-mode'
  | 'council-status'
  | 'signature-status'
  | 'unit'
  /** `VENR-2026-03`. */
  | 'agreement-number'
  /** Names of parties with a semicolon between them. */
  | 'parties'
  /** Days with a semicolon between them. */
  | 'days'
  /** Names of facilities with a semicolon between them. */
  | 'facilities'
  /** `Venlo: 15-12-2026`, with a semicolon between them. */
  | 'due-dates'
  /** Names with a semicolon between them. */
  | 'names'
  | 'number'
  /** A whole number that is never "circa": a decision, not a count. */
  | 'places'
  | 'includes-amv'
  | 'date'
  | 'certainty'
  | 'text'
  | 'info';

/**
 * A column of a data sheet. `target` says what it shows and is what the manifest maps headers to: `key.<field>` of the
 * key, `<register>` or `<register>.<field>`, `remark`, or `info.<what>`, which is not read.
 */
export interface SheetColumn {
  readonly target: string;
  /** `companion`: a register of the record of `SheetDefinition.companion` with the same key. */
  readonly role: 'key' | 'value' | 'companion' | 'remark' | 'info';
  readonly header: keyof WorkbookText['headers'];
  readonly type: CellType;
  readonly register: string;
  /** Field within the register or key; null when the register is the value. */
  readonly field: string | null;
  readonly width: number;
  /** Name in `_lijsten`, for a dropdown. */
  readonly list: ListName | null;
  /** A key that nobody chooses: shown as what is only to read. */
  readonly isFixed?: boolean;
  /** The dropdown only advises: what is typed on another sheet of the same workbook is not in the list yet. */
  readonly isOpenList?: boolean;
  /** Its register says nothing without it: what is filled in without it is a problem. Or when that is so, by the rest of the row. */
  readonly isRequired?: boolean | ((shownAt: (target: string) => Json) => boolean);
  /** Longest text; 0 for what is no free text. */
  readonly most: number;
}

const listNames = [
  'areas',
  'municipalities',
  'groups',
  'periods',
  'quotaKinds',
  'realisationKinds',
  'includesAmv',
  'certainty',
  'countedBy',
  'facilities',
  'layers',
  'facilityKinds',
  'facilityStatuses',
  'circles',
  'renewal',
  'firmness',
  'yesNo',
  'parties',
  'agreements',
  'agreementStages',
  'agreementCircles',
  'collegeStatuses',
  'councilModes',
  'councilStatuses',
  'signatureStatuses',
  'units',
] as const;
export type ListName = (typeof listNames)[number];

export interface SheetDefinition {
  readonly entity: Extract<
    EntityName,
    'quota' | 'realisation' | 'facility' | 'capacity-layer' | 'share' | 'agreement' | 'transfer' | 'consent'
  >;
  /** In the header cell of the id column as `_id:<identity>`. */
  readonly identity: string;
  readonly title: keyof WorkbookText['sheets'];
  readonly columns: readonly SheetColumn[];
  readonly kinds: readonly string[];
  /** Minor version of the format in which it came. */
  readonly since: number;
  /** What says which record a row is: its key columns, or the hidden id (free things). */
  readonly identifiedBy: 'key' | 'id';
  /** False: its rows are those that are asked for, and nothing new can be filled in below them. */
  readonly hasSpareRows?: boolean;
  /** Columns in which rows of a free thing look like one another; also where the sheet is known by its headers. */
  readonly likeness?: readonly string[];
  /** Kind of record whose registers stand in the same row. */
  readonly companion?: EntityName;
  /** Columns that order the rows; the key columns when absent. */
  readonly order?: readonly string[];
}

/** Longest free text of a cell. */
const LONG = 10_000;
/** Longest name. */
export const NAME = 200;

export function key(
  field: string,
  header: SheetColumn['header'],
  type: CellType,
  width: number,
  list: ListName | null,
): SheetColumn {
  return { target: `key.${field}`, role: 'key', header, type, register: 'key', field, width, list, most: 0 };
}

export function value(
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

export function longText(target: string, header: SheetColumn['header'], width = 40): SheetColumn {
  return { ...value(target, header, 'text', width), most: LONG };
}

export function info(what: string, header: SheetColumn['header'], width: number): SheetColumn {
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

/** What stands at the end of every data sheet. */
export const lastColumns: readonly SheetColumn[] = [
  { ...longText('remark', 'remark', 36), role: 'remark' },
  info('attention', 'attention', 36),
];
