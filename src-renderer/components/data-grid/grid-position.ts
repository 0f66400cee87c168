/**
 * Places in a grid as it is shown now. Row 0 is the first row under the heads, row -1 the heads themselves;
 * column 0 holds the row heads, columns from 1 on the numbers.
 */
export interface Position {
  row: number;
  column: number;
}

/** A rectangle of cells; both ends belong to it. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function rangeBetween(one: Position, other: Position): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isInRange(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function cellCount(range: Range): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** The places of a range, row by row. */
export function* positionsIn(range: Range): Generator<Position> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** What a row must draw of a range: which columns, and whether the frame closes above and below. */
export interface RowSlice {
  left: number;
  right: number;
  isTop: boolean;
  isBottom: boolean;
}

export function sliceOfRow(range: Range | null, row: number): RowSlice | null {
  if (!range || row < range.top || row > range.bottom) return null;
  return { left: range.left, right: range.right, isTop: row === range.top, isBottom: row === range.bottom };
}
