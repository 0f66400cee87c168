import type { Matrix, MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { Finding } from './cell-face';
import { noFilter, shownRows } from './shown-rows';

export interface PlacedFinding {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly finding: Finding;
}

/**
 * Every finding of the matrix once, in reading order. Hidden rows and columns are included: what is hidden can still be
 * wrong. A figure is two cells, its total and its amv share; a finding belongs to the one that it is about.
 */
export function allFindings({ rows, columns }: Matrix): PlacedFinding[] {
  return inReadingOrder(rows, columns).flatMap((row) =>
    columns.flatMap((column) =>
      (row.cells[column.id]?.findings ?? [])
        .filter((finding) => belongsTo(finding, column, columns))
        .map((finding) => ({ row, column, finding })),
    ),
  );
}

/** A municipality stands under its subregion on the screen; the rows come in the order of the alphabet. */
function inReadingOrder(rows: readonly MatrixRow[], columns: readonly MatrixColumn[]): readonly MatrixRow[] {
  const { body, areaTasks } = shownRows(rows, columns, noFilter);
  const read = [...body.flatMap(({ row, children }) => [row, ...(children ?? [])]), ...areaTasks];
  const first = new Set(read);
  return [...read, ...rows.filter((row) => !first.has(row))];
}

/** The matrix with each finding only at the cell it is about, or at the other one when that is not in view. */
export function withPlacedFindings(matrix: Matrix, shown: readonly MatrixColumn[]): Matrix {
  if (!matrix.rows.some((row) => Object.values(row.cells).some((cell) => cell.findings.length > 0))) return matrix;
  return { ...matrix, rows: matrix.rows.map((row) => ({ ...row, cells: placedCells(row, shown) })) };
}

/** The next finding of this level after a cell, going round at the end. */
export function nextFinding(
  findings: readonly PlacedFinding[],
  level: Finding['level'],
  after: { row: MatrixRow; column: MatrixColumn } | null,
): PlacedFinding | null {
  const ofLevel = findings.filter((each) => each.finding.level === level);
  const at = ofLevel.findIndex(
    ({ row, column }) => row.area === after?.row.area && row.type === after.row.type && column.id === after.column.id,
  );
  return ofLevel[at + 1] ?? ofLevel[0] ?? null;
}

function placedCells(row: MatrixRow, shown: readonly MatrixColumn[]): MatrixRow['cells'] {
  const cells = { ...row.cells };
  for (const column of shown) {
    const cell = cells[column.id];
    if (cell === undefined || cell.findings.length === 0) continue;
    cells[column.id] = { ...cell, findings: cell.findings.filter((finding) => belongsTo(finding, column, shown)) };
  }
  return cells;
}

function belongsTo(finding: Finding, column: MatrixColumn, among: readonly MatrixColumn[]): boolean {
  const wanted = finding.code === 'amv-exceeds-total' ? 'amv' : 'total';
  return column.part === wanted || !among.some((other) => isOtherPart(other, column));
}

function isOtherPart(other: MatrixColumn, column: MatrixColumn): boolean {
  return (
    other.part !== column.part &&
    other.group === column.group &&
    other.period === column.period &&
    other.entity === column.entity &&
    other.kind === column.kind
  );
}
