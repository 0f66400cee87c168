import { useMemo } from 'react';
import type { Matrix } from '../../../shared/ipc/schemas/figures';
import { allFindings, withPlacedFindings } from './all-findings';
import { indexMatrix } from './matrix-rows';
import type { QuotasView } from './remembered-view';
import { shownColumns } from './shown-columns';
import { shownRows } from './shown-rows';

/** The part of the matrix that is in view, and what the screen counts in all of it. */
export function useShownMatrix(read: Matrix, view: QuotasView) {
  const columns = useMemo(() => shownColumns(read.columns, view.columns), [read, view.columns]);
  const matrix = useMemo(() => withPlacedFindings(read, columns), [read, columns]);
  const index = useMemo(() => indexMatrix(matrix), [matrix]);
  const rows = useMemo(() => shownRows(matrix.rows, columns, view.filter), [matrix, columns, view.filter]);
  const findings = useMemo(() => allFindings(read), [read]);
  const hasFigures = useMemo(() => holdsAnyFigure(read), [read]);
  return { index, columns, rows, findings, hasFigures };
}

function holdsAnyFigure(matrix: Matrix): boolean {
  return matrix.rows.some((row) =>
    Object.values(row.cells).some((cell) => cell.value !== null || cell.isWaiting || cell.isConflict),
  );
}
