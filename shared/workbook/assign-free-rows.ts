import { isAsShown } from './cell-value';
import type { FoundSheet } from './find-sheets';
import { isAsExported, isBlank, textIn } from './read-rows';
import type { ReadCell } from './read-workbook';
import type { RecordRow } from './record-row';
import type { ModelValue } from './workbook-model';

/** A row of a free thing, before it is known which record it is. */
export interface FreeRow {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly ReadCell[];
  /** The id in the hidden column, when it can be one. */
  readonly sourceId: string | null;
  readonly hash: string | null;
}

/** Which record a row is. `new` without an id gets one computed from what it says. */
export type Assignment =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'new'; readonly id: string | null; readonly copyOf: string | null }
  | { readonly kind: 'equal'; readonly to: FreeRow }
  | { readonly kind: 'ambiguous-copy'; readonly rows: readonly FreeRow[] }
  | { readonly kind: 'ambiguous-place' };

export interface AssignedRows {
  readonly rows: readonly (readonly [FreeRow, Assignment])[];
  /** Rows that had the id of another record, because only the visible columns were sorted. */
  readonly sorted: number;
}

const ROW_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Which record each row of a sheet of free things is. The id in the row says so; of two rows with one id the one that is
 * as exported keeps it. When many rows are as another record was exported, only the visible columns were sorted, and
 * rows are read by what they say.
 *
 * @param isTaken whether an id is of another record in the same file.
 */
export function assignFreeRows(
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  isTaken: (id: string) => boolean,
): AssignedRows {
  const rows = freeRows(found);
  const looks = looksOf(found, shownById);
  const moved = rows.filter(({ sourceId, cells }) => {
    if (sourceId === null || isAsItWas(shownById.get(sourceId), cells, found)) return false;
    return shownById.has(sourceId) && looks().exact.has(lookOf(cells, found));
  });
  const isSorted = moved.length >= 2;
  const assigned = new Map<FreeRow, Assignment>();
  if (!isSorted) assignById(rows, found, shownById, isTaken, assigned);
  const rest = rows.filter((row) => !assigned.has(row));
  if (rest.length > 0) assignByContent(rest, found, shownById, isTaken, assigned, looks());
  return {
    rows: rows.map((row) => [row, assigned.get(row) ?? { kind: 'ambiguous-place' }]),
    sorted: isSorted ? moved.length : 0,
  };
}

function freeRows(found: FoundSheet): readonly FreeRow[] {
  const all = found.sheet.rows;
  const rows: FreeRow[] = [];
  for (let row = found.headerRow + 1; row < all.length; row += 1) {
    const cells = all[row] ?? [];
    if (isBlank(cells, found)) continue;
    const id = textIn(cells, found.idColumn)?.toLowerCase() ?? null;
    rows.push({ row, cells, sourceId: id, hash: textIn(cells, found.basisColumn) });
  }
  return rows;
}

function assignById(
  rows: readonly FreeRow[],
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  isTaken: (id: string) => boolean,
  assigned: Map<FreeRow, Assignment>,
): void {
  for (const [id, group] of grouped(rows, ({ sourceId }) => sourceId)) {
    if (id === null) continue;
    const source = shownById.get(id);
    const isSpare = source === undefined && ROW_ID.test(id) && !isTaken(id);
    if (source === undefined && !isSpare) continue;
    const original = source === undefined ? group[0] : group.find(({ cells }) => isAsItWas(source, cells, found));
    const keeper = original ?? (group.length === 1 ? group[0] : undefined);
    for (const row of group) {
      if (keeper === undefined) assigned.set(row, { kind: 'ambiguous-copy', rows: group });
      else if (row === keeper)
        assigned.set(row, source === undefined ? { kind: 'new', id, copyOf: null } : { kind: 'record', id });
      else if (lookOf(row.cells, found) === lookOf(keeper.cells, found))
        assigned.set(row, { kind: 'equal', to: keeper });
      else assigned.set(row, { kind: 'new', id: null, copyOf: id });
    }
  }
}

function grouped<K>(rows: readonly FreeRow[], keyOf: (row: FreeRow) => K): ReadonlyMap<K, readonly FreeRow[]> {
  const groups = new Map<K, FreeRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Rows without a usable id: what they say, then how they look; what looks like no record that is left is new. */
function assignByContent(
  rows: readonly FreeRow[],
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  isTaken: (id: string) => boolean,
  assigned: Map<FreeRow, Assignment>,
  looks: Looks,
): void {
  const used = new Set([...assigned.values()].flatMap((each) => (each.kind === 'record' ? [each.id] : [])));
  const open: FreeRow[] = [];
  for (const row of rows) {
    const id = looks.exact.get(lookOf(row.cells, found))?.find((each) => !used.has(each));
    if (id === undefined) open.push(row);
    else {
      used.add(id);
      assigned.set(row, { kind: 'record', id });
    }
  }
  const spare = new Set<string>();
  for (const [look, group] of grouped(open, ({ cells }) => lookOf(cells, found, true))) {
    const candidates = (looks.like.get(look) ?? []).filter((id) => !used.has(id));
    const [only] = candidates;
    for (const row of group) {
      if (only === undefined)
        assigned.set(row, { kind: 'new', id: spareId(row, shownById, isTaken, spare), copyOf: null });
      else if (candidates.length === 1 && group.length === 1) assigned.set(row, { kind: 'record', id: only });
      else assigned.set(row, { kind: 'ambiguous-place' });
    }
  }
}

function spareId(
  { sourceId }: FreeRow,
  shownById: ReadonlyMap<string, RecordRow>,
  isTaken: (id: string) => boolean,
  spare: Set<string>,
): string | null {
  if (sourceId === null || !ROW_ID.test(sourceId) || shownById.has(sourceId) || isTaken(sourceId)) return null;
  if (spare.has(sourceId)) return null;
  spare.add(sourceId);
  return sourceId;
}

interface Looks {
  /** Record ids by everything a row shows. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Record ids by the columns in which rows look like one another. */
  readonly like: ReadonlyMap<string, readonly string[]>;
}

/** Made only when a row is not what its id says: of most files every row is. */
function looksOf(found: FoundSheet, shownById: ReadonlyMap<string, RecordRow>): () => Looks {
  let made: Looks | null = null;
  return () => {
    made ??= { exact: byLook(found, shownById, false), like: byLook(found, shownById, true) };
    return made;
  };
}

function byLook(
  found: FoundSheet,
  shownById: ReadonlyMap<string, RecordRow>,
  isLikeness: boolean,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, { cells }] of shownById) {
    const look = lookText(found, isLikeness, (index) => cells[index] ?? null);
    ids.set(look, [...(ids.get(look) ?? []), id]);
  }
  return ids;
}

/** What a row shows in the columns that are there, as one text. */
function lookOf(cells: readonly ReadCell[], found: FoundSheet, isLikeness = false): string {
  return lookText(found, isLikeness, (index) => cells[found.columns[index] ?? -1] ?? null);
}

function lookText(
  { definition, columns }: FoundSheet,
  isLikeness: boolean,
  cellAt: (index: number) => ReadCell | ModelValue,
): string {
  const parts: unknown[] = [];
  for (const [index, { role, target }] of definition.columns.entries()) {
    const isLooked = isLikeness ? definition.likeness?.includes(target) === true : role !== 'info';
    if (!isLooked || columns[index] === -1) continue;
    const cell = cellAt(index);
    parts.push(
      cell === '' ? null : cell !== null && typeof cell === 'object' && 'date' in cell ? cell.date.slice(0, 10) : cell,
    );
  }
  return JSON.stringify(parts);
}

function isAsItWas(source: RecordRow | undefined, cells: readonly ReadCell[], found: FoundSheet): boolean {
  if (source === undefined) return false;
  if (isAsExported(source, cells, found)) return true;
  return found.definition.columns.every(({ role }, index) => {
    const at = found.columns[index] ?? -1;
    return role === 'info' || at === -1 || isAsShown(source.cells[index] ?? null, cells[at] ?? null);
  });
}
