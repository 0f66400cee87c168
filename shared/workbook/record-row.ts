import { EMPTY, type Json, parseCanonical } from '../domain/canonical';
import { kindWord } from '../domain/figure-kinds';
import { countingValue, isConflict } from '../merge/counting-value';
import type { RegisterState } from '../merge/types';
import { agreementInfo } from './agreement-info';
import { asciiJson } from './ascii-json';
import { cellText } from './cell-text';
import { type CellContext, showCell } from './cell-value';
import { showDay } from './day';
import type { ExportRecord } from './export-data';
import { fnv64 } from './fnv';
import { fill } from './fold';
import { isListRegister, partOfList } from './list-register';
import { type SheetColumn, type SheetDefinition, sheetDefinitions } from './sheets';
import { workbookTexts } from './texts';
import { valueIn } from './value-in';
import type { ModelValue } from './workbook-model';

/** What the cells of a record show, besides the record itself. */
export interface RowContext extends CellContext {
  /** The remark of the addressee on a whole record. */
  readonly remarkOn: ReadonlyMap<string, ExportRecord>;
  /** Remarks of others, by record id. */
  readonly otherRemarks: ReadonlyMap<string, readonly ExportRecord[]>;
  /** Records that stand in the row of another: by kind and key. */
  readonly companions: ReadonlyMap<string, ExportRecord>;
  /** Whether and why a record counts on the day of the export, and how far an agreement is, by its id. */
  readonly counting: ReadonlyMap<string, string>;
}

/** The values a row shows, by the columns of its sheet. */
export interface RecordRow {
  readonly record: ExportRecord;
  /** Values of the columns that are read, null for information. */
  readonly values: readonly Json[];
  readonly cells: readonly ModelValue[];
}

/**
 * The row of a record, or null for what has none: deleted (and not signed), or without a natural key this version can read. Cells of
 * information are not read back: `withInfo: false` leaves them empty.
 */
export function rowOf(
  record: ExportRecord,
  sheet: SheetDefinition,
  context: RowContext,
  { withInfo = true } = {},
): RecordRow | null {
  if (record.entity !== sheet.entity || record.key === null) return null;
  if (valueIn(record, 'deleted') === 'true' && !context.names.isKept(record.id)) return null;
  const values: Json[] = [];
  const cells: ModelValue[] = [];
  const key = parseCanonical(record.key);
  const companion = companionOf(record, sheet, context);
  let register = '';
  let whole: Json = null;
  for (const column of sheet.columns) {
    // Columns of one register stand together: each is parsed once.
    if (column.register !== register) {
      register = column.register;
      whole = column.role === 'key' ? key : wholeOf(column.role === 'companion' ? companion : record, column);
    }
    const value = column.role === 'remark' ? remarkText(context.remarkOn.get(record.id)) : partOf(whole, column);
    values.push(value);
    cells.push(
      column.role === 'info'
        ? !withInfo
          ? null
          : infoCell(column, { record, sheet, key, companion }, context)
        : shownCell(column, value, key, context),
    );
  }
  return { record, values, cells };
}

/** The record that stands in the same row; undefined when there is none. */
export function companionOf(
  record: Pick<ExportRecord, 'key'>,
  sheet: SheetDefinition,
  { companions }: Pick<RowContext, 'companions'>,
): ExportRecord | undefined {
  return sheet.companion === undefined ? undefined : companions.get(`${sheet.companion} ${record.key}`);
}

/** The records that stand in the row of another. */
export function companionsIn(records: readonly ExportRecord[]): ReadonlyMap<string, ExportRecord> {
  const kinds = new Set(sheetDefinitions.flatMap(({ companion }) => companion ?? []));
  const found = new Map<string, ExportRecord>();
  for (const record of records) {
    if ((kinds as ReadonlySet<string>).has(record.entity)) found.set(`${record.entity} ${record.key}`, record);
  }
  return found;
}

function wholeOf(record: ExportRecord | undefined, column: SheetColumn): Json {
  if (record === undefined || (column.role !== 'value' && column.role !== 'companion')) return null;
  if (column.role === 'companion' && valueIn(record, 'deleted') === 'true') return null;
  return valueOfRegister(record, column.register);
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
  if (isListRegister(column.register)) return partOfList(column.register, whole, column.field);
  // A council that need not decide is in no state.
  if (column.target === 'council.status' && fieldOf(whole, 'mode') === 'not-needed') return null;
  const part: Json = fieldOf(whole, column.field);
  // An empty text within a register is not filled in.
  return part === '' || isEmptyList(part) || isUnknown(column, part) ? null : part;
}

function fieldOf(whole: Json, field: string): Json {
  return whole !== null && typeof whole === 'object' && !Array.isArray(whole)
    ? (Reflect.get(whole, field) ?? null)
    : null;
}

function isEmptyList(part: Json): boolean {
  return Array.isArray(part) && part.length === 0;
}

/** Whether amv is included, or renewal possible, is mostly not known: an empty cell says the same and is quieter. */
export function isUnknown({ type }: SheetColumn, value: Json): boolean {
  return value === 'unknown' && (type === 'includes-amv' || type === 'renewal');
}

interface InfoOf {
  readonly record: ExportRecord;
  readonly sheet: SheetDefinition;
  readonly key: Json;
  readonly companion: ExportRecord | undefined;
}

function infoCell({ field }: SheetColumn, { record, sheet, key, companion }: InfoOf, context: RowContext): ModelValue {
  switch (field) {
    case 'unit':
      return unitCell(key, context);
    case 'host':
      return cellText(context.names.municipalities.show(keyText(key, 'host')));
    case 'counts':
      return context.counting.get(record.id) ?? null;
    case 'status':
      return context.counting.get(record.id) ?? null;
    case 'leading':
    case 'sentence':
    case 'attachments':
    case 'title':
    case 'agreed':
    case 'dueBy':
      return agreementInfo(field, record, key, context);
    case 'inForce':
      return context.counting.get(record.id) ?? inForceCell(record, key, companion, context);
    default:
      // Nearly every row: nothing in conflict, and nobody said anything.
      if (companion === undefined && isQuiet(record, context)) return null;
      return attentionCell([record, ...(companion === undefined ? [] : [companion])], sheet, context);
  }
}

/** Whether a share counts for its municipality: the host's own, or one that names the same places as its yes. */
function inForceCell(
  record: ExportRecord,
  key: Json,
  companion: ExportRecord | undefined,
  { locale }: RowContext,
): ModelValue {
  const texts = workbookTexts[locale].inForce;
  if (keyText(key, 'host') === keyText(key, 'municipality')) return texts.own;
  const isThere = companion !== undefined && valueIn(companion, 'deleted') !== 'true';
  const yes = isThere ? valueIn(companion, 'confirmed') : null;
  if (yes === null || yes === EMPTY) return texts.no;
  return yes === valueIn(record, 'places') ? texts.yes : texts.differs;
}

function keyText(key: Json, field: string): string {
  const found: unknown = key !== null && typeof key === 'object' ? Reflect.get(key, field) : null;
  return typeof found === 'string' ? found : '';
}

/** A kind is called as in the window: that word depends on the unit of the group. */
function shownCell(column: SheetColumn, value: Json, key: Json, context: RowContext): ModelValue {
  const isKind = column.type === 'realisation-kind' && typeof value === 'string';
  return showCell(column, isKind ? kindWord(value, unitOf(key, context)) : value, context);
}

function unitOf(key: Json, context: RowContext): 'places' | 'persons' | null {
  return context.names.unitOf(keyText(key, 'group'));
}

function unitCell(key: Json, context: RowContext): ModelValue {
  const unit = unitOf(key, context);
  return unit === null ? null : workbookTexts[context.locale].units[unit];
}

function isQuiet({ id, registers }: ExportRecord, { otherRemarks }: RowContext): boolean {
  return !otherRemarks.has(id) && registers.every(({ state }) => state.siblings.length === 1);
}

/** What asks for attention: values that conflict, with who wrote them, and remarks of others. */
function attentionCell(records: readonly ExportRecord[], sheet: SheetDefinition, context: RowContext): ModelValue {
  const texts = workbookTexts[context.locale];
  const parts: string[] = [];
  for (const record of records) {
    for (const { register, state } of record.registers) {
      if (state.siblings.length === 1 || !isConflict(state)) continue;
      parts.push(fill(texts.conflict, { values: conflictValues(register, state, sheet, context) }));
    }
    for (const remark of context.otherRemarks.get(record.id) ?? []) {
      const text = remarkText(remark);
      const party = context.names.partyName(remark.owner ?? '');
      if (typeof text === 'string') parts.push(fill(texts.remarkOf, { party, text }));
    }
  }
  return parts.length === 0 ? null : cellText(parts.join('; ').slice(0, 2_000));
}

function conflictValues(register: string, state: RegisterState, sheet: SheetDefinition, context: RowContext): string {
  const texts = workbookTexts[context.locale];
  return state.siblings
    .map(({ value, label }) =>
      fill(texts.conflictValue, {
        value: plainText(register, value, sheet, context) ?? texts.noFigure,
        party: context.names.partyName(label.party),
      }),
    )
    .join(', ');
}

/** The number of a figure, else what the columns of the register would show. */
function plainText(register: string, value: string, sheet: SheetDefinition, context: RowContext): string | null {
  const json = parseCanonical(value);
  if (json === null) return null;
  const total: unknown = typeof json === 'object' ? Reflect.get(json, 'total') : null;
  if (register === 'figures') return typeof total === 'number' ? String(total) : null;
  const columns = sheet.columns.filter(
    ({ role, register: of }) => role !== 'info' && role !== 'remark' && of === register,
  );
  if (columns.length === 0) return typeof json === 'object' ? null : String(json);
  const shown = columns.map((column) => shownText(showCell(column, partOf(json, column), context)));
  return shown.filter((text) => text !== '').join(' ') || null;
}

function shownText(shown: ModelValue): string {
  if (shown === null) return '';
  return typeof shown === 'object' ? showDay(shown.date) : String(shown);
}
