import type { Matrix, MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';

/** One area may have several lines (its sum, its recorded task, what is not divided), so the type is part of the id. */
export function rowIdOf(row: Pick<MatrixRow, 'type' | 'area'>): string {
  return `${row.type}:${row.area}`;
}

/** Whether figures of this line are typed; the others are sums. */
export function holdsFigures(row: MatrixRow): boolean {
  return row.type === 'municipality' || row.type === 'recorded-region' || row.type === 'recorded-safety-region';
}

export interface MatrixIndex {
  readonly row: (rowId: string) => MatrixRow | undefined;
  readonly column: (columnId: string) => MatrixColumn | undefined;
}

/** Finds rows and columns by id; made once per matrix because the grid asks for every cell it draws. */
export function indexMatrix(matrix: Matrix): MatrixIndex {
  const rows = new Map(matrix.rows.map((row) => [rowIdOf(row), row]));
  const columns = new Map(matrix.columns.map((column) => [column.id, column]));
  return { row: (id) => rows.get(id), column: (id) => columns.get(id) };
}
