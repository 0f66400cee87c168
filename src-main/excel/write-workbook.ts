import { type ColumnDef, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ModelValue, SheetModel, WorkbookModel } from '../../shared/workbook/workbook-model';
import { cellStyles } from './cell-styles';
import { checkWritten } from './check-written';
import { pagesAcross, repeatedColumns } from './print-pages';

type WriteInput = Parameters<typeof writeXlsx>[0];

export interface WriteOptions {
  /** Reads the bytes back with the other library and compares them with the model. Always, except to measure it. */
  readonly isChecked?: boolean;
}

/**
 * The bytes of the workbook, after it was read back by the other library and compared with the model.
 *
 * @throws when what was written cannot be read back as it was meant: then nothing is given out.
 */
export async function writeWorkbook(
  model: WorkbookModel,
  { isChecked = true }: WriteOptions = {},
): Promise<Uint8Array> {
  const bytes = await writeXlsx(inputOf(model));
  if (isChecked) checkWritten(bytes, model);
  return bytes;
}

/** The model in the words of the library that writes. */
export function inputOf(model: WorkbookModel): WriteInput {
  const at = new Date(model.at);
  return {
    sheets: model.sheets.map(sheetOf),
    namedRanges: [...model.names.map(({ name, refersTo }) => ({ name, range: refersTo })), ...sheetNames(model.sheets)],
    properties: {
      title: model.title,
      creator: model.creator,
      lastModifiedBy: model.saved?.by ?? model.creator,
      created: at,
      modified: model.saved ? new Date(model.saved.at) : at,
      custom: { ...model.customProperties },
    },
    defaultFont: { name: 'Calibri', size: 11 },
    workbookProtection: { lockStructure: true },
    activeSheet: 0,
  };
}

function sheetOf(sheet: SheetModel): WriteSheet {
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very-hidden',
    columns: sheet.columns.map(
      (column): ColumnDef => ({ width: column.width, hidden: column.isHidden, style: cellStyles[column.style] }),
    ),
    rows: sheet.rows.map((row) => row.map(cellValue)),
    cells: ownStyles(sheet),
    rowDefs: headerHeights(sheet),
    dataValidations: sheet.dropdowns.map(validation),
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
    ...(sheet.filter === null ? {} : { autoFilter: { range: sheet.filter } }),
    ...(sheet.isProtected ? { protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true } } : {}),
    ...(sheet.visibility === 'visible' ? printSetUp(sheet) : {}),
  };
}

/** `_x000D_` in a cell is an escape of Excel for a sign; as a text it is written with its underscore escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-fA-F]{4}_)/g;
/** A text such as `#REF!` would be written as the error itself. */
const ERROR_LIKE = /^#[A-Z0-9/_]+[!?]?$/;

function escapedText(text: string): string {
  if (text.includes('_x')) return text.replace(ESCAPE_LIKE, '_x005F_');
  return ERROR_LIKE.test(text) ? `_x0023_${text.slice(1)}` : text;
}

/** Texts beginning with = + - @ stay texts: no formula is ever passed on. */
function cellValue(value: ModelValue): string | number | boolean | Date | null {
  if (typeof value === 'string') return escapedText(value);
  if (value === null || typeof value !== 'object') return value;
  return new Date(`${value.date}T00:00:00Z`);
}

function ownStyles(sheet: SheetModel): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, style] of sheet.rowStyles) {
    for (const column of (sheet.rows[row] ?? []).keys()) cells.set(`${row},${column}`, { style: cellStyles[style] });
  }
  for (const [place, style] of sheet.cellStyles) cells.set(place, { style: cellStyles[style] });
  return cells;
}

/** Two lines for the heads of columns: not every program makes room for "Waarvan amv" in a narrow one by itself. */
function headerHeights({ rowStyles }: SheetModel): NonNullable<WriteSheet['rowDefs']> {
  const headers = [...rowStyles].filter(([, style]) => style === 'header');
  return new Map(headers.map(([row]) => [row, { height: 32 }]));
}

/** Lists stand in named ranges: inline lists are not escaped and end at 255 characters. */
function validation({ range, list, isOpen, errorTitle, error }: SheetModel['dropdowns'][number]): DataValidation {
  return {
    type: 'list',
    range,
    formula1: list,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isOpen ? 'warning' : 'stop',
    errorTitle,
    errorMessage: error,
  };
}

function printSetUp(sheet: SheetModel): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L${escaped(sheet.printHeader)}`, oddFooter: `&R${sheet.printFooter}` },
  };
}

/** An ampersand begins a code in a header. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}

/** LibreOffice drops a filter outside a table without its name; hucre writes print titles with an unquoted sheet name. */
function sheetNames(sheets: readonly SheetModel[]): { name: string; range: string; scope: string }[] {
  return sheets.flatMap((sheet) => {
    const { name, filter, frozenRows } = sheet;
    const quoted = `'${name.replaceAll("'", "''")}'`;
    const repeated = repeatedColumns(sheet);
    const columns = repeated === null ? [] : [`${quoted}!${repeated}`];
    const rows = [`${quoted}!$1:$${frozenRows}`];
    const fixed = filter?.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
    return [
      ...(fixed === undefined ? [] : [{ name: '_xlnm._FilterDatabase', range: `${quoted}!${fixed}`, scope: name }]),
      ...(frozenRows === 0
        ? []
        : [{ name: '_xlnm.Print_Titles', range: [...columns, ...rows].join(','), scope: name }]),
    ];
  });
}
