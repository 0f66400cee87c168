import { useMemo } from 'react';
import type { Matrix } from '../../../shared/ipc/schemas/figures';
import { allFindings } from './all-findings';
import { indexMatrix } from './matrix-rows';
import type { QuotasView } from './remembered-view';
import { shownColumns } from './shown-columns';
import { shownRows } from './shown-rows';

/** The part of the matrix that is in view, and what the screen counts in all of it. */
export function useShownMatrix(matrix: Matrix, view: QuotasView) {
  const index = useMemo(() => indexMatrix(matrix), [matrix]);
  const columns = useMemo(() => shownColumns(matrix.columns, view.columns), [matrix, view.columns]);
  const rows = useMemo(() => shownRows(matrix.rows, columns, view.filter), [matrix, columns, view.filter]);
  const findings = useMemo(() => allFindings(matrix.rows, matrix.columns), [matrix]);
  const hasFigures = useMemo(() => holdsAnyFigure(matrix), [matrix]);
  return { index, columns, rows, findings, hasFigures };
}

function holdsAnyFigure(matrix: Matrix): boolean {
  return matrix.rows.some((row) =>
    matrix.columns.some((column) => {
      const cell = row.cells[column.id];
      return cell !== undefined && (cell.value !== null || cell.isWaiting || cell.isConflict);
    }),
  );
}
