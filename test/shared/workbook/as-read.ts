import type { ReadCell, ReadWorkbook } from '../../../shared/workbook/read-workbook';
import type { WorkbookModel } from '../../../shared/workbook/workbook-model';

/** What a reader would answer for a model that nobody touched; cells can be changed afterwards. */
export interface EditableWorkbook extends ReadWorkbook {
  readonly sheets: { name: string; visibility: 'visible' | 'hidden' | 'very-hidden'; rows: ReadCell[][] }[];
}

export function asRead(model: WorkbookModel): EditableWorkbook {
  return {
    format: 'xlsx',
    sheets: model.sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows: rows.map((row) => [...row]) })),
    properties: { savedAt: '2026-11-05T10:00:00.000Z', savedBy: 'Een collega', custom: { ...model.customProperties } },
    names: Object.fromEntries(model.names.map(({ name, refersTo }) => [name, refersTo])),
    warnings: [],
  };
}

export function sheetOf(workbook: EditableWorkbook, name: string): ReadCell[][] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.rows;
}

/** Sets a cell by the text of its header in the first row. */
export function setCell(rows: ReadCell[][], row: number, header: string, value: ReadCell): void {
  const column = rows[0]?.indexOf(header) ?? -1;
  const cells = rows[row];
  if (column === -1 || cells === undefined) throw new Error(`no ${header} in row ${row}`);
  cells[column] = value;
}
