import type { ExportData } from './export-data';
import type { WorkbookModel } from './workbook-model';

/**
 * The workbook of an export: sheets for people, and everything a reader needs to merge what comes back.
 *
 * @param newId gives fresh UUIDs for the spare rows.
 */
export function buildWorkbook(data: ExportData, newId: () => string): WorkbookModel {
  throw new Error(`not built yet: ${data.head.exportId} ${newId()}`);
}
