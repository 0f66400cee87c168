/** The name of a column as Excel shows it: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The name of a cell: row 0, column 0 is A1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
