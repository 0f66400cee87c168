import type { SheetModel } from '../../shared/workbook/workbook-model';

/** Widths of columns that stand on one A4 across, in the letters that Excel measures columns in, at six tenths of their size. */
const onePage = 240;

/** How many pages across a sheet needs to be readable on paper: a sheet of thirty columns is not pressed onto one. */
export function pagesAcross({ columns }: Pick<SheetModel, 'columns'>): number {
  const width = columns.reduce((sum, column) => sum + (column.isHidden ? 0 : column.width), 0);
  return Math.max(1, Math.ceil(width / onePage));
}

/** The columns that say on every page which row it is: up to the second that is seen. Null where one page is enough. */
export function repeatedColumns(sheet: Pick<SheetModel, 'columns'>): string | null {
  if (pagesAcross(sheet) === 1) return null;
  const seen = sheet.columns.flatMap(({ isHidden }, at) => (isHidden ? [] : [at]));
  return `$A:$${letters(seen[1] ?? seen[0] ?? 0)}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
