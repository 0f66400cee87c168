import { canonical, type Json, parseCanonical } from '../domain/canonical';
import { computedRowId } from '../merge/row-id';
import { type Assignment, assignFreeRows, type FreeRow } from './assign-free-rows';
import { readCell } from './cell-value';
import type { FoundSheet } from './find-sheets';
import type { ReadNote, ReadProblem } from './interpreted-workbook';
import { goneNotes, type MatchedRows, type Naming } from './match-rows';
import {
  headerOf,
  isAsExported,
  keysAreAsShown,
  problem,
  type RowReading,
  readKeys,
  readValues,
  unchanged,
} from './read-rows';
import type { RecordRow, RowContext } from './record-row';
import { keyOfRow } from './row-key';

/** What free things of one file have in common. */
export interface FreeSource {
  readonly exportId: string;
  /** Whether an id is of another record in the same file. */
  readonly isTaken: (id: string) => boolean;
}

interface Outcome {
  readonly kept: RowReading[];
  /** Rows of which nothing is taken, with the record they came from. */
  readonly lost: (string | null)[];
  readonly problems: ReadProblem[];
  readonly notes: ReadNote[];
}

/** The rows of facilities and layers, one per record: what has no key in its cells is known by the id of its row. */
export function readFreeRows(
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  context: RowContext,
  source: FreeSource,
  naming: Naming,
): MatchedRows {
  const { rows, sorted } = assignFreeRows(found, shownById, source.isTaken);
  const outcome: Outcome = { kept: [], lost: [], problems: [], notes: [] };
  const ordinals = new Map<string, number>();
  for (const [row, assignment] of rows) {
    if (assignment.kind === 'record') readKnown(row, assignment.id, found, shownById, context, outcome);
    else if (assignment.kind === 'new') readNew(row, assignment, found, context, source, ordinals, outcome);
    else tell(row, assignment, found, outcome);
  }
  const sheet = found.sheet.name;
  const isSorted: readonly ReadNote[] =
    sorted === 0 ? [] : [{ code: 'sorted-without-ids', sheet, cell: '', values: { sheet, count: sorted } }];
  const there = new Set([...outcome.kept.map(({ recordId }) => recordId), ...outcome.lost]);
  return {
    rows: outcome.kept,
    problems: [...outcome.problems, ...outcome.kept.flatMap(({ problems }) => problems)],
    notes: [...isSorted, ...outcome.notes, ...goneNotes(found, there, shownById, naming)],
  };
}

function readKnown(
  { row, cells, sourceId, hash }: FreeRow,
  id: string,
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  context: RowContext,
  { kept, lost, problems }: Outcome,
): void {
  const shown = shownById.get(id);
  if (shown === undefined) return;
  if (isAsExported(shown, cells, found)) return void kept.push(unchanged(row, sourceId, hash, shown));
  const moved = keysAreAsShown(shown, cells, found) ? [] : movedKeys(row, cells, shown, found, context);
  problems.push(...moved);
  if (moved.length > 0) return void lost.push(id);
  const key = parseCanonical(shown.record.key ?? 'null');
  kept.push(readValues({ row, sourceId, hash, recordId: id, key, shown }, cells, found, context));
}

/** A facility stays with its host and a layer with its facility: they are part of the key. */
function movedKeys(
  row: number,
  cells: FreeRow['cells'],
  shown: RecordRow,
  found: FoundSheet,
  context: RowContext,
): readonly ReadProblem[] {
  return found.definition.columns.flatMap((column, index) => {
    const at = found.columns[index] ?? -1;
    if (column.role !== 'key' || at === -1) return [];
    const reading = readCell(column, cells[at] ?? null, context);
    if (!reading.ok) return [problem(found, row, at, cells, reading.code, reading.values)];
    if (reading.value === shown.values[index]) return [];
    const code = reading.value === null ? 'key-empty' : 'key-fixed';
    return [problem(found, row, at, cells, code, headerOf(column, context))];
  });
}

function readNew(
  { row, cells, sourceId, hash }: FreeRow,
  { id, copyOf }: Extract<Assignment, { kind: 'new' }>,
  found: FoundSheet,
  context: RowContext,
  { exportId }: FreeSource,
  ordinals: Map<string, number>,
  { kept, lost, problems, notes }: Outcome,
): void {
  const keys = readKeys(row, cells, found, null, context);
  if (keys.problems.length > 0) {
    problems.push(...keys.problems);
    return void lost.push(null);
  }
  const keyWith = (own: string) => keyOfRow(found.definition, keys.parts, own, context);
  const head = { row, sourceId, hash, recordId: id ?? '', key: keyWith(id ?? ''), shown: null };
  const reading = readValues(head, cells, found, context);
  const recordId = id ?? ownId(reading, found, exportId, ordinals);
  kept.push({ ...reading, recordId, key: keyWith(recordId) });
  if (copyOf === null) return;
  const sheet = found.sheet.name;
  const values = { sheet, row: row + 1 };
  notes.push({ code: 'copied-row-own', sheet, cell: `A${row + 1}`, values });
}

/** The same at every place that reads the file: from the export, the sheet, what the row says, and how many said so before. */
function ownId(
  { values, problems }: RowReading,
  { definition }: FoundSheet,
  exportId: string,
  ordinals: Map<string, number>,
): string {
  const byTarget = definition.columns
    .map(({ target, role }, index) => ({ target, role, value: values[index] ?? null }))
    .filter(({ role }) => role !== 'info')
    .sort((one, other) => (one.target < other.target ? -1 : 1));
  const said: Json = [...byTarget.map(({ value }) => value), ...problems.map((each) => each.found)];
  const content = canonical(said);
  const ordinal = ordinals.get(content) ?? 0;
  ordinals.set(content, ordinal + 1);
  return computedRowId(exportId, definition.identity, content, ordinal);
}

function tell(
  row: FreeRow,
  assignment: Exclude<Assignment, { kind: 'record' | 'new' }>,
  found: FoundSheet,
  { lost, problems, notes }: Outcome,
): void {
  const sheet = found.sheet.name;
  const cell = `A${row.row + 1}`;
  if (assignment.kind === 'equal') {
    const values = { sheet, row: row.row + 1, other: assignment.to.row + 1 };
    return void notes.push({ code: 'copied-row-ignored', sheet, cell, values });
  }
  lost.push(row.sourceId);
  const isLater = assignment.kind === 'ambiguous-copy' && assignment.rows[0] !== row;
  if (isLater) return;
  const rows = assignment.kind === 'ambiguous-copy' ? assignment.rows.map((each) => each.row + 1).join(', ') : '';
  const values = { sheet, cell, row: row.row + 1, rows, found: '' };
  problems.push({ code: assignment.kind, sheet, cell, found: '', values });
}
