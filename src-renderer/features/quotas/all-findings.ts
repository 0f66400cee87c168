import type { MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { Finding } from './cell-face';

export interface PlacedFinding {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly finding: Finding;
}

/** Every finding of the matrix in reading order, hidden rows and columns included: what is hidden can still be wrong. */
export function allFindings(rows: readonly MatrixRow[], columns: readonly MatrixColumn[]): PlacedFinding[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => (row.cells[column.id]?.findings ?? []).map((finding) => ({ row, column, finding }))),
  );
}

/** The next finding of this level after a cell, going round at the end. */
export function nextFinding(
  findings: readonly PlacedFinding[],
  level: Finding['level'],
  after: { row: MatrixRow; column: MatrixColumn } | null,
): PlacedFinding | null {
  const ofLevel = findings.filter((each) => each.finding.level === level);
  const at = ofLevel.findIndex((each) => each.row === after?.row && each.column === after.column);
  return ofLevel[at + 1] ?? ofLevel[0] ?? null;
}
