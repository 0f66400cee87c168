import { chosenRows } from './added-rows';
import type { CellAddress, CellView, GridColumn } from './data-grid-types';
import type { Position, Range } from './grid-position';

/** Column id of the row heads and row id of the column heads, which are places to walk to but hold no figures. */
export const rowHeadColumn = '';
export const headRow = '';

export interface LayoutRow {
  id: string;
  label: string;
  kind: 'group' | 'leaf' | 'total';
  level: number;
  isExpanded: boolean;
}

/** The grid as it is shown now: rows in order with folded ones left out, totals last, visible columns. */
export interface GridLayout {
  rows: readonly LayoutRow[];
  /** How many of `rows` scroll; the rest are totals. */
  bodyCount: number;
  columns: readonly GridColumn[];
  rowIndex: ReadonlyMap<string, number>;
  columnIndex: ReadonlyMap<string, number>;
}

export function makeLayout(
  body: readonly LayoutRow[],
  totals: readonly LayoutRow[],
  columns: readonly GridColumn[],
): GridLayout {
  const rows = [...body, ...totals];
  return {
    rows,
    bodyCount: body.length,
    columns,
    rowIndex: new Map(rows.map((row, index) => [row.id, index])),
    columnIndex: new Map(columns.map((column, index) => [column.id, index + 1])),
  };
}

/** `null` when the row or column is not shown. */
export function positionOf(layout: GridLayout, { rowId, columnId }: CellAddress): Position | null {
  const row = rowId === headRow ? -1 : layout.rowIndex.get(rowId);
  const column = columnId === rowHeadColumn ? 0 : layout.columnIndex.get(columnId);
  return row === undefined || column === undefined ? null : { row, column };
}

export function addressOf(layout: GridLayout, { row, column }: Position): CellAddress {
  return { rowId: layout.rows[row]?.id ?? headRow, columnId: layout.columns[column - 1]?.id ?? rowHeadColumn };
}

/** The figure at a place, or `null` on a head. */
export function figureAt(
  layout: GridLayout,
  cell: (rowId: string, columnId: string) => CellView,
  { row, column }: Position,
): CellView | null {
  const rowId = layout.rows[row]?.id;
  const columnId = layout.columns[column - 1]?.id;
  return rowId === undefined || columnId === undefined ? null : cell(rowId, columnId);
}

/** What a cell gives when it is copied: a figure as it can be typed, or the words of a row head. */
export function copyText(
  layout: GridLayout,
  cell: (rowId: string, columnId: string) => CellView,
  position: Position,
): string {
  if (position.column === 0) return layout.rows[position.row]?.label ?? '';
  const figure = figureAt(layout, cell, position);
  return figure ? (figure.copyText ?? figure.editText ?? figure.text) : '';
}

/** The rows that are selected when this one is among them, else this row alone. */
export function rowIdsAt(
  layout: GridLayout,
  range: Range | null,
  added: readonly string[],
  rowId: string,
): readonly string[] {
  const ids = layout.rows.map(({ id }) => id);
  const selected = chosenRows(ids, added, range ? ids.slice(range.top, range.bottom + 1) : []);
  return selected.includes(rowId) ? selected : [rowId];
}
