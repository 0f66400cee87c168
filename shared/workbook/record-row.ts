import { EMPTY, type Json, parseCanonical } from '../domain/canonical';
import { kindWord } from '../domain/figure-kinds';
import { countingValue, isConflict } from '../merge/counting-value';
import type { RegisterState } from '../merge/types';
import { asciiJson } from './ascii-json';
import { cellText } from './cell-text';
import { type CellContext, showCell } from './cell-value';
import type { ExportRecord } from './export-data';
import { fnv64 } from './fnv';
import { fill } from './fold';
import { valueIn } from './names';
import type { SheetColumn, SheetDefinition } from './sheets';
import { workbookTexts } from './texts';
import type { ModelValue } from './workbook-model';

/** What the cells of a record show, besides the record itself. */
export interface RowContext extends CellContext {
  /** The remark of the addressee on a whole record. */
  readonly remarkOn: ReadonlyMap<string, ExportRecord>;
  /** Remarks of others, by record id. */
  readonly otherRemarks: ReadonlyMap<string, readonly ExportRecord[]>;
}

/** The values a row shows, by the columns of its sheet. */
export interface RecordRow {
  readonly record: ExportRecord;
  /** Values of the columns that are read, null for information. */
  readonly values: readonly Json[];
  readonly cells: readonly ModelValue[];
}

/** The row of a record, or null for what has none: deleted, or without a natural key this version can read. */
export function rowOf(record: ExportRecord, sheet: SheetDefinition, context: RowContext): RecordRow | null {
  if (record.entity !== sheet.entity || record.key === null || valueIn(record, 'deleted') === 'true') return null;
  const values: Json[] = [];
  const cells: ModelValue[] = [];
  const key = parseCanonical(record.key);
  let register = '';
  let whole: Json = null;
  for (const column of sheet.columns) {
    // Columns of one register stand together: each is parsed once.
    if (column.register !== register) {
      register = column.register;
      whole = column.role === 'key' ? key : column.role === 'value' ? valueOfRegister(record, register) : null;
    }
    const value = column.role === 'remark' ? remarkText(context.remarkOn.get(record.id)) : partOf(whole, column);
    values.push(value);
    cells.push(
      column.role === 'info' ? infoCell(column, record, key, context) : shownCell(column, value, key, context),
    );
  }
  return { record, values, cells };
}

/**
 * Short hash of a row as exported: FNV-1a (64 bits, hex) of the JSON, in ASCII, of [sheet identity, the values of its
 * columns without information, in the order of their targets]. The values hold the natural key.
 */
export function rowHash(sheet: SheetDefinition, values: readonly Json[]): string {
  const content: Json[] = [sheet.identity];
  for (const index of hashOrder(sheet)) content.push(values[index] ?? null);
  // The values are texts in canonical form, whole numbers and null: JSON of them is canonical as it is.
  return fnv64(asciiJson(JSON.stringify(content)));
}

/** Remarks by the record they are about: those of the addressee, and those of others. */
export function remarksIn(
  records: readonly ExportRecord[],
  addressee: string,
): Pick<RowContext, 'remarkOn' | 'otherRemarks'> {
  const remarkOn = new Map<string, ExportRecord>();
  const otherRemarks = new Map<string, ExportRecord[]>();
  for (const record of records) {
    const key = record.entity === 'remark' && record.key !== null ? parseCanonical(record.key) : null;
    if (key === null || typeof key !== 'object' || !('record' in key) || typeof key.record !== 'string') continue;
    if (key.party === addressee && key.register === '') remarkOn.set(key.record, record);
    else otherRemarks.set(key.record, [...(otherRemarks.get(key.record) ?? []), record]);
  }
  return { remarkOn, otherRemarks };
}

/** The text of a remark record; null when there is none or it was deleted. */
function remarkText(remark: ExportRecord | undefined): Json {
  if (remark === undefined || valueIn(remark, 'deleted') === 'true') return null;
  return parseCanonical(valueIn(remark, 'text') ?? 'null');
}

const orders = new WeakMap<SheetDefinition, readonly number[]>();

function hashOrder(sheet: SheetDefinition): readonly number[] {
  const known = orders.get(sheet);
  if (known !== undefined) return known;
  const read = sheet.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.role !== 'info');
  const order = read.sort((a, b) => (a.column.target < b.column.target ? -1 : 1)).map(({ index }) => index);
  orders.set(sheet, order);
  return order;
}

function shownValue(state: RegisterState, record: ExportRecord): string {
  const [only] = state.siblings;
  return only !== undefined && state.siblings.length === 1 ? only.value : countingValue(state, record.owner);
}

function valueOfRegister(record: ExportRecord, register: string): Json {
  for (const each of record.registers)
    if (each.register === register) return parsedValue(shownValue(each.state, record));
  return null;
}

/** Most values are plain texts in quotes. */
function parsedValue(text: string): Json {
  if (text === EMPTY) return null;
  return text.charCodeAt(0) === 0x22 && !text.includes('\\') ? text.slice(1, -1) : parseCanonical(text);
}

function partOf(whole: Json, column: SheetColumn): Json {
  if (column.field === null || whole === null) return column.field === null ? whole : null;
  const part: Json =
    typeof whole === 'object' && !Array.isArray(whole) ? (Reflect.get(whole, column.field) ?? null) : null;
  // Whether amv is included is mostly not known: an empty cell says the same and is quieter.
  return column.type === 'includes-amv' && part === 'unknown' ? null : part;
}

function infoCell(column: SheetColumn, record: ExportRecord, key: Json, context: RowContext): ModelValue {
  return column.field === 'unit' ? unitCell(key, context) : attentionCell(record, context);
}

/** A kind is called as in the window: that word depends on the unit of the group. */
function shownCell(column: SheetColumn, value: Json, key: Json, context: RowContext): ModelValue {
  const isKind = column.type === 'realisation-kind' && typeof value === 'string';
  return showCell(column, isKind ? kindWord(value, unitOf(key, context)) : value, context);
}

function unitOf(key: Json, context: RowContext): 'places' | 'persons' | null {
  const group = key !== null && typeof key === 'object' && 'group' in key ? key.group : null;
  return typeof group === 'string' ? context.names.unitOf(group) : null;
}

function unitCell(key: Json, context: RowContext): ModelValue {
  const unit = unitOf(key, context);
  return unit === null ? null : workbookTexts[context.locale].units[unit];
}

/** What asks for attention: values that conflict, with who wrote them, and remarks of others. */
function attentionCell(record: ExportRecord, context: RowContext): ModelValue {
  const isPlain = record.registers.every(({ state }) => state.siblings.length === 1);
  if (isPlain && !context.otherRemarks.has(record.id)) return null;
  const texts = workbookTexts[context.locale];
  const conflicts = record.registers
    .filter(({ state }) => state.siblings.length > 1 && isConflict(state))
    .map(({ state }) => fill(texts.conflict, { values: conflictValues(state, context) }));
  const remarks = (context.otherRemarks.get(record.id) ?? []).flatMap((remark) => {
    const text = remarkText(remark);
    return typeof text === 'string'
      ? [fill(texts.remarkOf, { party: context.names.partyName(remark.owner ?? ''), text })]
      : [];
  });
  const all = [...conflicts, ...remarks].join('; ');
  return all === '' ? null : cellText(all.slice(0, 2_000));
}

function conflictValues(state: RegisterState, context: RowContext): string {
  const texts = workbookTexts[context.locale];
  return state.siblings
    .map(({ value, label }) =>
      fill(texts.conflictValue, {
        value: plainText(value) ?? texts.noFigure,
        party: context.names.partyName(label.party),
      }),
    )
    .join(', ');
}

/** The number of a figure, else the text itself. */
function plainText(value: string): string | null {
  const json = parseCanonical(value);
  if (json === null) return null;
  if (typeof json !== 'object') return String(json);
  if (Array.isArray(json)) return json.join(' ');
  const total: unknown = Reflect.get(json, 'total');
  return typeof total === 'number' ? String(total) : null;
}
