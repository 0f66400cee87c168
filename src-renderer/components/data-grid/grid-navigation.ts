import type { Position } from './grid-position';

export interface GridBounds {
  /** -1 when the heads can be reached (they sort), else 0. */
  firstRow: number;
  lastRow: number;
  lastColumn: number;
  /** Rows that fit in view, for Page Up and Page Down. */
  pageRows: number;
  isFilled: (position: Position) => boolean;
}

export interface NavigationKey {
  key: string;
  ctrl: boolean;
}

/**
 * Where a key leads, as in Excel; `null` for keys that do not walk.
 *
 * Ctrl + arrow goes to the edge of what is filled. Home goes to the first number, and from there to the row head.
 */
export function moveByKey(from: Position, { key, ctrl }: NavigationKey, bounds: GridBounds): Position | null {
  switch (key) {
    case 'ArrowUp':
      return ctrl ? jump(from, -1, 0, bounds) : clamp({ ...from, row: from.row - 1 }, bounds);
    case 'ArrowDown':
      return ctrl ? jump(from, 1, 0, bounds) : clamp({ ...from, row: from.row + 1 }, bounds);
    case 'ArrowLeft':
      return ctrl ? jump(from, 0, -1, bounds) : clamp({ ...from, column: from.column - 1 }, bounds);
    case 'ArrowRight':
      return ctrl ? jump(from, 0, 1, bounds) : clamp({ ...from, column: from.column + 1 }, bounds);
    case 'Home': {
      const column = from.column === 1 && !ctrl ? 0 : 1;
      return clamp({ row: ctrl ? 0 : from.row, column }, bounds);
    }
    case 'End':
      return clamp({ row: ctrl ? bounds.lastRow : from.row, column: bounds.lastColumn }, bounds);
    case 'PageUp':
      return clamp({ ...from, row: Math.max(0, from.row - bounds.pageRows) }, bounds);
    case 'PageDown':
      return clamp({ ...from, row: from.row + bounds.pageRows }, bounds);
    default:
      return null;
  }
}

/** Where the cell after an edit is: Enter goes down, Tab to the right and on to the next row. */
export function moveAfterEdit(from: Position, key: 'Enter' | 'Tab', back: boolean, bounds: GridBounds): Position {
  const step = back ? -1 : 1;
  if (key === 'Enter') return clamp({ row: Math.max(0, from.row + step), column: from.column }, bounds);
  const column = from.column + step;
  if (column >= 1 && column <= bounds.lastColumn) return { row: from.row, column };
  const row = from.row + step;
  if (row < 0 || row > bounds.lastRow) return from;
  return { row, column: back ? bounds.lastColumn : 1 };
}

function clamp(position: Position, bounds: GridBounds): Position {
  return {
    row: Math.min(Math.max(position.row, bounds.firstRow), bounds.lastRow),
    column: Math.min(Math.max(position.column, 0), bounds.lastColumn),
  };
}

function jump(from: Position, down: number, right: number, bounds: GridBounds): Position {
  const next = (at: Position) => ({ row: at.row + down, column: at.column + right });
  const isInside = (at: Position) =>
    at.row >= 0 && at.row <= bounds.lastRow && at.column >= 1 && at.column <= bounds.lastColumn;
  const first = next(from);
  if (from.column === 0 && down !== 0) return { row: down > 0 ? bounds.lastRow : 0, column: 0 };
  if (!isInside(first)) return clamp(first, bounds);
  const inRun = bounds.isFilled(from) && bounds.isFilled(first);
  let at = first;
  if (inRun) {
    while (isInside(next(at)) && bounds.isFilled(next(at))) at = next(at);
  } else {
    while (isInside(next(at)) && !bounds.isFilled(at)) at = next(at);
  }
  return at;
}
