import { canonical } from '../domain/canonical';
import type { FoundSheet } from './find-sheets';
import type { ReadNote, ReadProblem, Values } from './interpreted-workbook';
import type { RowReading, RowsReading } from './read-rows';
import type { RecordRow } from './record-row';

export interface MatchedRows {
  /** One row per record, in the order of the sheet. */
  readonly rows: readonly RowReading[];
  readonly problems: readonly ReadProblem[];
  readonly notes: readonly ReadNote[];
}

/** What a row is about, for a sentence. */
export type Naming = (recordId: string, key: RowReading['key']) => string;

/**
 * One row per record. Equal copies count once; of different rows about one record the one that is as exported is the
 * original and the others are problems; when none is, none is read. Rows that are gone are told, never deleted.
 */
export function matchRows(
  found: FoundSheet,
  reading: RowsReading,
  shownById: ReadonlyMap<string, RecordRow>,
  naming: Naming,
): MatchedRows {
  if (isInPlace(reading, shownById)) {
    return { rows: reading.rows, problems: reading.rows.flatMap((row) => row.problems), notes: [] };
  }
  const groups = new Map<string, RowReading[]>();
  for (const row of reading.rows) {
    const group = groups.get(row.recordId);
    if (group === undefined) groups.set(row.recordId, [row]);
    else group.push(row);
  }
  const kept: RowReading[] = [];
  const problems: ReadProblem[] = reading.lost.flatMap((lost) => lost.problems);
  const notes: ReadNote[] = [];
  for (const group of groups.values()) {
    const [only] = group;
    if (only !== undefined && group.length === 1) kept.push(only);
    else keepOne(found, group, { kept, problems, notes });
  }
  const moved = movedNotes(found, kept, shownById, naming);
  const isSorted = moved.some(({ code }) => code === 'sorted-without-ids');
  notes.push(...moved, ...goneNotes(found, thereIn(reading, isSorted), shownById, naming));
  problems.push(...kept.flatMap((row) => row.problems));
  return { rows: kept, problems, notes };
}

/** Nearly every file: every row that was exported is there once, and no other. */
function isInPlace({ rows, lost }: RowsReading, shownById: ReadonlyMap<string, RecordRow>): boolean {
  if (lost.length > 0 || rows.length !== shownById.size) return false;
  const ids = new Set<string>();
  for (const { sourceId, recordId, shown } of rows) {
    if (shown === null || sourceId !== recordId) return false;
    ids.add(recordId);
  }
  return ids.size === rows.length;
}

interface Outcome {
  readonly kept: RowReading[];
  readonly problems: ReadProblem[];
  readonly notes: ReadNote[];
}

function keepOne(found: FoundSheet, group: readonly RowReading[], { kept, problems, notes }: Outcome): void {
  const sheet = found.sheet.name;
  const original = group.find(isAsExported) ?? null;
  const different = new Set(group.map(contentOf));
  if (original === null && different.size > 1) {
    const rows = group.map(({ row }) => row + 1).join(', ');
    const cell = `A${(group[0]?.row ?? 0) + 1}`;
    problems.push({ code: 'ambiguous-row', sheet, cell, found: '', values: { sheet, rows, cell, found: '' } });
    return;
  }
  const first = original ?? group.find(({ sourceId, recordId }) => sourceId === recordId) ?? group[0];
  if (first === undefined) return;
  kept.push(first);
  for (const other of group) {
    if (other === first) continue;
    const values = { sheet, row: other.row + 1, other: first.row + 1 };
    const cell = `A${other.row + 1}`;
    if (contentOf(other) === contentOf(first)) notes.push({ code: 'copied-row-ignored', sheet, cell, values });
    else problems.push({ code: 'doubled-row', sheet, cell, found: '', values: { ...values, cell, found: '' } });
  }
}

function isAsExported({ shown, changed, unreadable }: RowReading): boolean {
  return shown !== null && changed.length === 0 && unreadable.length === 0;
}

function contentOf({ values, problems }: RowReading): string {
  return canonical([...values.map((value) => value ?? null), ...problems.map(({ found }) => found)]);
}

/** Rows whose id is of another record: only the visible cells were sorted, a row was copied, or its key was changed. */
function movedNotes(
  found: FoundSheet,
  kept: readonly RowReading[],
  shownById: ReadonlyMap<string, RecordRow>,
  naming: Naming,
): readonly ReadNote[] {
  const sheet = found.sheet.name;
  const moved = kept.filter(
    ({ sourceId, recordId }) => sourceId !== null && sourceId !== recordId && shownById.has(sourceId),
  );
  const sources = new Set(moved.map(({ sourceId }) => sourceId));
  const sorted = moved.filter(({ shown, recordId }) => shown !== null && sources.has(recordId));
  const inPlace = new Set(
    kept.filter(({ sourceId, recordId }) => sourceId === recordId).map(({ recordId }) => recordId),
  );
  const isSorted = sorted.length >= 2;
  const single = isSorted ? moved.filter((row) => !sorted.includes(row)) : moved;
  return [
    ...(isSorted ? [note('sorted-without-ids', sheet, '', { count: sorted.length })] : []),
    ...single.map((row) => {
      const source = row.sourceId ?? '';
      const values = { row: row.row + 1, was: naming(source, null), now: naming(row.recordId, row.key) };
      return note(inPlace.has(source) ? 'copied-row-new' : 'key-changed', sheet, `A${row.row + 1}`, values);
    }),
  ];
}

/** Records whose row is gone: told, never deleted. */
export function goneNotes(
  found: FoundSheet,
  there: ReadonlySet<string | null>,
  shownById: ReadonlyMap<string, RecordRow>,
  naming: Naming,
): readonly ReadNote[] {
  const gone = [...shownById.keys()].filter((id) => !there.has(id));
  const [first] = gone;
  if (first === undefined) return [];
  const values = { was: naming(first, null), count: gone.length };
  return [note(gone.length === 1 ? 'row-gone' : 'rows-gone', found.sheet.name, '', values)];
}

function thereIn(reading: RowsReading, isSorted: boolean): ReadonlySet<string | null> {
  const there = new Set<string | null>(reading.rows.map(({ recordId }) => recordId));
  // A row whose key was changed is told of as such; after sorting without ids the ids say nothing.
  const byId = isSorted ? reading.lost : [...reading.rows, ...reading.lost];
  for (const { sourceId } of byId) there.add(sourceId);
  return there;
}

function note(code: ReadNote['code'], sheet: string, cell: string, values: Values): ReadNote {
  return { code, sheet, cell, values: { sheet, ...values } };
}
