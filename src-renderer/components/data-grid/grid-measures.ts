import type { CellView, DataGridProps } from './data-grid-types';
import { figureAt, type GridLayout } from './grid-layout';
import type { GridBounds } from './grid-navigation';

const defaultHeadWidth = 152;
const defaultWidth = 84;

export function headWidth(props: DataGridProps): number {
  return props.rowHeaderWidth ?? defaultHeadWidth;
}

/** `undefined` for the last column: it takes what is left. */
export function columnWidth(layout: GridLayout, index: number, sharesRoom = false): number | undefined {
  const takesTheRest = index === layout.columns.length - 1 && !sharesRoom;
  return takesTheRest ? undefined : (layout.columns[index]?.width ?? defaultWidth);
}

/** The least the table needs; below it the grid scrolls sideways. */
export function tableWidth(props: DataGridProps, layout: GridLayout): number {
  return headWidth(props) + layout.columns.reduce((sum, column) => sum + (column.width ?? defaultWidth), 0);
}

/** Room that the sticky heads, first column and totals cover, so that the active cell never hides behind them. */
export function scrollPadding(props: DataGridProps, layout: GridLayout, headRows: number, rowHeight: number) {
  const lastHead = layout.columns.some((column) => column.glyph !== undefined) ? 40 : 26;
  return {
    scrollPaddingTop: lastHead + (headRows - 1) * 28,
    // A total may have a second line: "30 van 31".
    scrollPaddingBottom: (layout.rows.length - layout.bodyCount) * (rowHeight + 20),
    scrollPaddingLeft: headWidth(props),
  };
}

export function boundsOf(props: DataGridProps, layout: GridLayout, viewHeight: number, rowHeight: number): GridBounds {
  const isFilled = (view: CellView | null) => view !== null && view.text !== '';
  return {
    firstRow: props.onSortChange && layout.columns.some((column) => column.isSortable) ? -1 : 0,
    lastRow: layout.rows.length - 1,
    lastColumn: layout.columns.length,
    // Less what the heads and totals cover, and one row that stays in sight.
    pageRows: Math.max(1, Math.floor(viewHeight / rowHeight) - 4),
    isFilled: (position) => isFilled(figureAt(layout, props.cell, position)),
  };
}
