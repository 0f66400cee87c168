import type { ReadCell, ReadSheet } from '../../shared/workbook/read-workbook';
import type { ModelValue, SheetModel, WorkbookModel } from '../../shared/workbook/workbook-model';
import { inflateParts } from './inflate-parts';
import { parsePackage } from './parse-sheets';
import { readZipDirectory } from './zip-directory';

/**
 * Reads what one library wrote with the other and compares every cell with the model: two independent implementations
 * check each other before a file is given out. That it passes the guard too is proven in the tests.
 *
 * @throws when anything differs.
 */
export function checkWritten(bytes: Uint8Array, model: WorkbookModel): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = inflateParts(buffer, readZipDirectory(buffer));
  const { workbook } = parsePackage(parts, 'xlsx', []);
  if (workbook.sheets.length !== model.sheets.length) throw new Error('written workbook: sheets differ');
  for (const [index, sheet] of model.sheets.entries()) compareSheet(sheet, workbook.sheets[index]);
  for (const [key, value] of Object.entries(model.customProperties)) {
    if (workbook.properties.custom[key] !== value) throw new Error(`written workbook: property ${key} differs`);
  }
}

function compareSheet(meant: SheetModel, read: ReadSheet | undefined): void {
  if (read === undefined || read.name !== meant.name || read.visibility !== meant.visibility) {
    throw new Error(`written workbook: sheet ${meant.name} differs`);
  }
  for (let row = 0; row < Math.max(meant.rows.length, read.rows.length); row += 1) {
    const meantRow = meant.rows[row] ?? [];
    const readRow = read.rows[row] ?? [];
    for (let column = 0; column < Math.max(meantRow.length, readRow.length); column += 1) {
      if (!isSame(meantRow[column] ?? null, readRow[column] ?? null))
        throw new Error(`written workbook: ${meant.name} row ${row + 1} differs`);
    }
  }
}

function isSame(meant: ModelValue, read: ReadCell): boolean {
  if (meant === read) return true;
  if (meant === null || meant === '') return read === null || read === '';
  // SheetJS answers line ends as it finds them; XML keeps only \n.
  if (typeof meant === 'string') return typeof read === 'string' && read === meant.replace(/\r\n?/g, '\n');
  return (
    typeof meant === 'object' && read !== null && typeof read === 'object' && 'date' in read && read.date === meant.date
  );
}
