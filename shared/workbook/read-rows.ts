import { canonical, type Json, parseCanonical } from '../domain/canonical';
import { recordIdOf } from '../domain/record-id';
import { cellName } from './cell-name';
import { type CellContext, type CellReading, foundText, isAsShown, readCell } from './cell-value';
import type { FoundSheet } from './find-sheets';
import type { ProblemCode, ReadProblem, Values } from './interpreted-workbook';
import type { ReadCell } from './read-workbook';
import { isUnknown, type RecordRow } from './record-row';
import { keyOfRow } from './row-key';
import type { SheetColumn } from './sheets';
import { workbookTexts } from './texts';

/** A row with something in it. */
export interface RowReading {
  /** From 0. */
  readonly row: number;
  /** The id in the hidden column, and the record it was written for; both null when there is none. */
  readonly sourceId: string | null;
  readonly hash: string | null;
  readonly recordId: string;
  readonly key: Json;
  /** The row of the record that the key columns name, as it was exported; null for a new one. */
  readonly shown: RecordRow | null;
  /** By column; undefined where the column is missing or the cell could not be read. */
  readonly values: readonly (Json | undefined)[];
  /** Columns whose value differs from what was exported. */
  readonly changed: readonly number[];
  readonly unreadable: readonly number[];
  readonly isApproximate: boolean;
  readonly problems: readonly ReadProblem[];
}

/** A row whose key columns cannot be read: nothing of it is taken. */
export interface LostRow {
  readonly sourceId: string | null;
  readonly problems: readonly ReadProblem[];
}

export interface RowsReading {
  readonly rows: readonly RowReading[];
  readonly lost: readonly LostRow[];
}

/** Reads every row of a data sheet with natural keys. The key columns decide which record a row is, never its place or its id alone. */
export function readRows(
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  context: CellContext,
): RowsReading {
  const rows: RowReading[] = [];
  const lost: LostRow[] = [];
  const all = found.sheet.rows;
  for (let row = found.headerRow + 1; row < all.length; row += 1) {
    const cells = all[row] ?? [];
    if (isBlank(cells, found)) continue;
    const reading = readRow(row, cells, found, shownById, context);
    if ('recordId' in reading) rows.push(reading);
    else lost.push(reading);
  }
  return { rows, lost };
}

function readRow(
  row: number,
  cells: readonly ReadCell[],
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  context: CellContext,
): RowReading | LostRow {
  const sourceId = textIn(cells, found.idColumn);
  const hash = textIn(cells, found.basisColumn);
  const source = sourceId === null ? null : (shownById.get(sourceId) ?? null);
  if (source !== null && keysAreAsShown(source, cells, found)) {
    if (isAsExported(source, cells, found)) return unchanged(row, sourceId, hash, source);
    const key = parseCanonical(source.record.key ?? 'null');
    return readValues({ row, sourceId, hash, recordId: source.record.id, key, shown: source }, cells, found, context);
  }
  const keys = readKeys(row, cells, found, source, context);
  if (keys.problems.length > 0) return { sourceId, problems: keys.problems };
  const key = keyOfRow(found.definition, keys.parts, '', context);
  const recordId = recordIdOf(found.definition.entity, key);
  return readValues(
    { row, sourceId, hash, recordId, key, shown: shownById.get(recordId) ?? null },
    cells,
    found,
    context,
  );
}

/** The key cells say what was exported, or are missing. */
export function keysAreAsShown(source: RecordRow, cells: readonly ReadCell[], found: FoundSheet): boolean {
  return found.definition.columns.every((column, index) => {
    const at = found.columns[index] ?? -1;
    return column.role !== 'key' || at === -1 || isAsShown(source.cells[index] ?? null, cells[at] ?? null);
  });
}

/** Nearly every row of a large workbook: every cell as it was written, and no column missing. */
export function isAsExported(source: RecordRow, cells: readonly ReadCell[], found: FoundSheet): boolean {
  const { columns } = found.definition;
  for (let index = 0; index < columns.length; index += 1) {
    if (columns[index]?.role === 'info') continue;
    const at = found.columns[index] ?? -1;
    if (at === -1 || !isAsShown(source.cells[index] ?? null, cells[at] ?? null)) return false;
  }
  return true;
}

const NONE: readonly never[] = [];

/** A row that nobody touched: of a large workbook nearly every one, so its key is read only when somebody asks. */
export function unchanged(row: number, sourceId: string | null, hash: string | null, shown: RecordRow): RowReading {
  return new UnchangedRow(row, sourceId, hash, shown);
}

class UnchangedRow implements RowReading {
  readonly recordId: string;
  readonly values: RowReading['values'];
  readonly changed = NONE;
  readonly unreadable = NONE;
  readonly isApproximate = false;
  readonly problems = NONE;

  constructor(
    readonly row: number,
    readonly sourceId: string | null,
    readonly hash: string | null,
    readonly shown: RecordRow,
  ) {
    this.recordId = shown.record.id;
    this.values = shown.values;
  }

  get key(): Json {
    return parseCanonical(this.shown.record.key ?? 'null');
  }
}

/** The parts of the key that stand in cells. */
export function readKeys(
  row: number,
  cells: readonly ReadCell[],
  found: FoundSheet,
  source: RecordRow | null,
  context: CellContext,
): { parts: Readonly<Record<string, Json>>; problems: readonly ReadProblem[] } {
  const parts: Record<string, Json> = {};
  const problems: ReadProblem[] = [];
  for (const [index, column] of found.definition.columns.entries()) {
    if (column.role !== 'key' || column.field === null) continue;
    const at = found.columns[index] ?? -1;
    // A missing column means "not changed".
    const reading: CellReading =
      at === -1
        ? { ok: true, value: source?.values[index] ?? null, isApproximate: false }
        : readCell(column, cells[at] ?? null, context);
    if (!reading.ok) problems.push(problem(found, row, at, cells, reading.code, reading.values));
    else if (reading.value === null)
      problems.push(problem(found, row, Math.max(at, 0), cells, 'key-empty', headerOf(column, context)));
    else parts[column.field] = reading.value;
  }
  return { parts, problems };
}

/** What is known of a row before its values are read. */
export type RowHead = Pick<RowReading, 'row' | 'sourceId' | 'hash' | 'recordId' | 'key' | 'shown'>;

/** Every value of a row, with what differs from what was exported. */
export function readValues(
  head: RowHead,
  cells: readonly ReadCell[],
  found: FoundSheet,
  context: CellContext,
): RowReading {
  const values: (Json | undefined)[] = [];
  const changed: number[] = [];
  const unreadable: number[] = [];
  const problems: ReadProblem[] = [];
  let isApproximate = false;
  for (const [index, column] of found.definition.columns.entries()) {
    const at = found.columns[index] ?? -1;
    const shown = head.shown?.values[index] ?? null;
    if (column.role === 'key' || column.role === 'info')
      values.push(column.role === 'key' ? keyPart(head.key, column) : undefined);
    else if (at === -1) values.push(undefined);
    else if (head.shown !== null && isAsShown(head.shown.cells[index] ?? null, cells[at] ?? null)) values.push(shown);
    else {
      const reading = readCell(column, cells[at] ?? null, context);
      if (reading.ok) {
        const value = isUnknown(column, reading.value) ? null : reading.value;
        values.push(value);
        if (canonical(value) !== canonical(shown)) changed.push(index);
        isApproximate ||= reading.isApproximate;
      } else {
        values.push(undefined);
        unreadable.push(index);
        problems.push(problem(found, head.row, at, cells, reading.code, reading.values));
      }
    }
  }
  for (const index of missingRequired(found, values, changed)) {
    const column = found.definition.columns[index];
    if (column === undefined) continue;
    unreadable.push(index);
    problems.push(problem(found, head.row, found.columns[index] ?? 0, cells, 'value-empty', headerOf(column, context)));
  }
  return { ...head, values, changed, unreadable, isApproximate, problems };
}

/** A register that is filled in but lacks what it says nothing without. */
function missingRequired(
  { definition, columns }: FoundSheet,
  values: readonly (Json | undefined)[],
  changed: readonly number[],
): readonly number[] {
  return definition.columns.flatMap(({ isRequired, register }, index) => {
    if (isRequired === undefined || values[index] !== null || columns[index] === -1) return [];
    const shownAt = (target: string) => values[definition.columns.findIndex((each) => each.target === target)] ?? null;
    if (typeof isRequired === 'function' && !isRequired(shownAt)) return [];
    const parts = definition.columns.flatMap((column, other) => (column.register === register ? [other] : []));
    const isTouched = parts.some((other) => changed.includes(other));
    return isTouched && parts.some((other) => (values[other] ?? null) !== null) ? [index] : [];
  });
}

function keyPart(key: Json, column: SheetColumn): Json {
  if (key === null || typeof key !== 'object' || Array.isArray(key) || column.field === null) return null;
  return Reflect.get(key, column.field) ?? null;
}

/** Spare rows and rows that were cleared: nothing in any column that is read. */
export function isBlank(cells: readonly ReadCell[], found: FoundSheet): boolean {
  return found.definition.columns.every(({ role }, index) => {
    const cell = role === 'info' ? null : cells[found.columns[index] ?? -1];
    return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
  });
}

/** The text of a hidden cell. */
export function textIn(cells: readonly ReadCell[], column: number): string | null {
  const cell = column === -1 ? null : cells[column];
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
}

/** The column of a cell, for a sentence. */
export function headerOf(column: SheetColumn, context: CellContext): Values {
  return { column: workbookTexts[context.locale].headers[column.header] };
}

/** What cannot be read, with its cell. */
export function problem(
  found: FoundSheet,
  row: number,
  column: number,
  cells: readonly ReadCell[],
  code: ProblemCode,
  values: Values,
): ReadProblem {
  const sheet = found.sheet.name;
  const cell = cellName(row, column);
  const text = foundText(cells[column] ?? null);
  return { code, sheet, cell, found: text, values: { sheet, cell, found: text, ...values } };
}
