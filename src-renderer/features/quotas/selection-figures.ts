import type { MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';

export interface SelectedCell {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
}

export type SelectionFigures =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-addable'; readonly cells: number; readonly why: 'kinds' | 'rows' }
  | {
      readonly kind: 'sum';
      readonly cells: number;
      readonly known: number;
      /** Null when nothing in the selection is known. */
      readonly sum: number | null;
      /** Mean in tenths, rounded half up, so that it stays a whole number. */
      readonly meanTenths: number | null;
    };

/**
 * Sum and mean of selected cells, only where adding is lawful.
 *
 * Adding is lawful within one column: same group, unit, period, kind and part. Two kinds of one quota are two answers to
 * one question, so they have no sum; nor have a sum and the figures below it.
 */
export function selectionFigures(cells: readonly SelectedCell[]): SelectionFigures {
  if (cells.length < 2) return { kind: 'none' };
  if (new Set(cells.map((cell) => addableKey(cell.column))).size > 1) {
    return { kind: 'not-addable', cells: cells.length, why: 'kinds' };
  }
  if (new Set(cells.map((cell) => level(cell.row))).size > 1) {
    return { kind: 'not-addable', cells: cells.length, why: 'rows' };
  }
  const values = cells.flatMap((cell) => {
    const value = cell.row.cells[cell.column.id]?.value ?? cell.row.totals[cell.column.id]?.sum ?? null;
    return value === null ? [] : [value];
  });
  if (values.length === 0) return { kind: 'sum', cells: cells.length, known: 0, sum: null, meanTenths: null };
  const sum = values.reduce((total, value) => total + value, 0);
  const meanTenths = Math.floor((sum * 20 + values.length) / (2 * values.length));
  return { kind: 'sum', cells: cells.length, known: values.length, sum, meanTenths };
}

function addableKey(column: MatrixColumn): string {
  return [column.group, column.unit, column.period, column.entity, column.kind, column.part].join(' ');
}

/** Municipalities add to municipalities; every other level stands on its own. */
function level(row: MatrixRow): string {
  return row.type === 'municipality' || row.type === 'subregion' ? row.type : row.area + row.type;
}
