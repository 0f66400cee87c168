import { canonical, type Json, parseCanonical } from '../domain/canonical';
import { recordIdOf } from '../domain/record-id';
import { cellName } from './cell-name';
import { type CellContext, type CellReading, foundText, isAsShown, readCell } from './cell-value';
import type { FoundSheet } from './find-sheets';
import type { ProblemCode, ReadProblem, Values } from './interpreted-workbook';
import type { ReadCell } from './read-workbook';
import type { RecordRow } from './record-row';
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

/** Reads every row of a data sheet. The key columns decide which record a row is, never its place or its id alone. */
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
  const recordId = recordIdOf(found.definition.entity, keys.key);
  return readValues(
    { row, sourceId, hash, recordId, key: keys.key, shown: shownById.get(recordId) ?? null },
    cells,
    found,
    context,
  );
}

function keysAreAsShown(source: RecordRow, cells: readonly ReadCell[], found: FoundSheet): boolean {
  return found.definition.columns.every((column, index) => {
    const at = found.columns[index] ?? -1;
    return column.role !== 'key' || at === -1 || isAsShown(source.cells[index] ?? null, cells[at] ?? null);
  });
}

/** Nearly every row of a large workbook: every cell as it was written, and no column missing. */
function isAsExported(source: RecordRow, cells: readonly ReadCell[], found: FoundSheet): boolean {
  const { columns } = found.definition;
  for (let index = 0; index < columns.length; index += 1) {
    if (columns[index]?.role === 'info') continue;
    const at = found.columns[index] ?? -1;
    if (at === -1 || !isAsShown(source.cells[index] ?? null, cells[at] ?? null)) return false;
  }
  return true;
}

const NONE: readonly never[] = [];

function unchanged(row: number, sourceId: string | null, hash: string | null, shown: RecordRow): RowReading {
  const { id, key } = shown.record;
  return {
    row,
    sourceId,
    hash,
    recordId: id,
    get key() {
      return parseCanonical(key ?? 'null');
    },
    shown,
    values: shown.values,
    changed: NONE,
    unreadable: NONE,
    isApproximate: false,
    problems: NONE,
  };
}

function readKeys(
  row: number,
  cells: readonly ReadCell[],
  found: FoundSheet,
  source: RecordRow | null,
  context: CellContext,
): { key: Json; problems: readonly ReadProblem[] } {
  const key: Record<string, Json> = {};
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
    else key[column.field] = reading.value;
  }
  return { key, problems };
}

type RowHead = Pick<RowReading, 'row' | 'sourceId' | 'hash' | 'recordId' | 'key' | 'shown'>;

function readValues(head: RowHead, cells: readonly ReadCell[], found: FoundSheet, context: CellContext): RowReading {
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
        const value = column.type === 'includes-amv' && reading.value === 'unknown' ? null : reading.value;
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
  return { ...head, values, changed, unreadable, isApproximate, problems };
}

function keyPart(key: Json, column: SheetColumn): Json {
  if (key === null || typeof key !== 'object' || Array.isArray(key) || column.field === null) return null;
  return Reflect.get(key, column.field) ?? null;
}

/** Spare rows and rows that were cleared: nothing in any column that is read. */
function isBlank(cells: readonly ReadCell[], found: FoundSheet): boolean {
  return found.definition.columns.every(({ role }, index) => {
    const cell = role === 'info' ? null : cells[found.columns[index] ?? -1];
    return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
  });
}

function textIn(cells: readonly ReadCell[], column: number): string | null {
  const cell = column === -1 ? null : cells[column];
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
}

function headerOf(column: SheetColumn, context: CellContext): Values {
  return { column: workbookTexts[context.locale].headers[column.header] };
}

function problem(
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
