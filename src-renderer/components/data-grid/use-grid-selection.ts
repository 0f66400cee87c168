import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { chosenRows, toggleRow } from './added-rows';
import type { CellAddress, DataGridProps, GridSelection } from './data-grid-types';
import { addressOf, type GridLayout, headRow, positionOf, rowHeadColumn } from './grid-layout';
import { type Position, type Range, rangeBetween } from './grid-position';

/** A place by its ids, with its numbers for when the row is gone (folded, filtered): then the neighbour takes over. */
interface Place extends CellAddress, Position {}

interface Stored {
  active: Place;
  /** The corner that moves when the range is extended; the active cell stays, as in Excel. */
  corner: Place;
}

export interface GridSelectionState {
  active: Position | null;
  corner: Position | null;
  range: Range | null;
  select: (position: Position, extend?: boolean) => void;
  selectRange: (from: Position, to: Position) => void;
  /** Rows chosen one by one. */
  added: readonly string[];
  addRow: (position: Position) => void;
  clearAdded: () => void;
}

export function useGridSelection(layout: GridLayout, props: DataGridProps): GridSelectionState {
  const [stored, setStored] = useState<Stored | null>(null);
  const active = useMemo(() => (stored ? find(layout, stored.active) : null), [layout, stored]);
  const corner = useMemo(() => (stored ? find(layout, stored.corner) : null), [layout, stored]);
  const range = useMemo(
    () => (active && corner && active.row >= 0 && corner.row >= 0 ? rangeBetween(active, corner) : null),
    [active, corner],
  );

  const selectRange = useCallback(
    (from: Position, to: Position) => setStored({ active: place(layout, from), corner: place(layout, to) }),
    [layout],
  );
  const select = useCallback(
    (position: Position, extend = false) =>
      setStored((now) => {
        const corner = place(layout, position);
        return extend && now ? { active: now.active, corner } : { active: corner, corner };
      }),
    [layout],
  );

  const [chosen, setAdded] = useState<readonly string[]>([]);
  const added = useMemo(() => chosen.filter((id) => layout.rowIndex.has(id)), [chosen, layout]);
  const addRow = useCallback(
    (position: Position) => {
      const rowId = layout.rows[position.row]?.id;
      if (rowId === undefined || position.row >= layout.bodyCount) return;
      const selected = range ? layout.rows.slice(range.top, range.bottom + 1).map(({ id }) => id) : [];
      setAdded((now) => toggleRow(now, rowId, selected, active?.row !== position.row));
    },
    [layout, range, active],
  );
  const clearAdded = useCallback(() => setAdded((now) => (now.length === 0 ? now : [])), []);

  useReports(layout, active, range, added, props);
  return { active, corner, range, select, selectRange, added, addRow, clearAdded };
}

function place(layout: GridLayout, position: Position): Place {
  return { ...addressOf(layout, position), ...position };
}

function find(layout: GridLayout, stored: Place): Position | null {
  const found = positionOf(layout, stored);
  if (found) return found;
  if (layout.rows.length === 0) return null;
  return {
    row: Math.min(stored.row, layout.rows.length - 1),
    column: Math.min(stored.column, layout.columns.length),
  };
}

/** Tells the screen what is active and selected, only when that changes. */
function useReports(
  layout: GridLayout,
  active: Position | null,
  range: Range | null,
  added: readonly string[],
  props: DataGridProps,
) {
  const address = active ? addressOf(layout, active) : null;
  const isFigure = address !== null && address.rowId !== headRow && address.columnId !== rowHeadColumn;
  const activeKey = address ? `${address.rowId}\n${address.columnId}` : null;
  const reportActive = useEffectEvent(() => props.onActiveChange?.(isFigure ? address : null));
  useEffect(() => {
    if (activeKey !== null) reportActive();
  }, [activeKey]);

  // Compared by content: callers may well make new rows or totals at each drawing, and answer a report with one.
  const reported = useRef<GridSelection | null>(null);
  const reportSelection = useEffectEvent(() => {
    const selection = selectionOf(layout, address, range, added);
    if (isSameSelection(selection, reported.current)) return;
    reported.current = selection;
    props.onSelectionChange?.(selection);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the event reads them; they only say when to look
  useEffect(() => reportSelection(), [activeKey, range, added, layout]);
}

function isSameSelection(one: GridSelection | null, other: GridSelection | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.active.rowId === other.active.rowId &&
    one.active.columnId === other.active.columnId &&
    isSameList(one.rowIds, other.rowIds) &&
    isSameList(one.columnIds, other.columnIds)
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function selectionOf(
  layout: GridLayout,
  active: CellAddress | null,
  range: Range | null,
  added: readonly string[],
): GridSelection | null {
  if (!active || !range) return null;
  const ids = layout.rows.map(({ id }) => id);
  return {
    active,
    rowIds: [...chosenRows(ids, added, ids.slice(range.top, range.bottom + 1))],
    columnIds: layout.columns.slice(Math.max(0, range.left - 1), range.right).map((column) => column.id),
  };
}
