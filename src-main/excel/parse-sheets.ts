import * as XLSX from 'xlsx';
import type { ReadCell, ReadSheet, ReadWarning, ReadWorkbook } from '../../shared/workbook/read-workbook';
import { limits } from './limits';
import { Refusal } from './refusal';

export interface Parsed {
  readonly workbook: ReadWorkbook;
  /** Cells with a value per sheet, as the reader answered them. */
  readonly cells: readonly number[];
}

const options = {
  dense: true,
  cellDates: true,
  UTC: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  bookVBA: false,
} as const;

/** Reads a package from its checked parts: SheetJS unpacks nothing itself, so it cannot see other bytes. */
export function parsePackage(
  parts: ReadonlyMap<string, Buffer>,
  format: 'xlsx' | 'xlsb' | 'ods',
  warnings: readonly ReadWarning[],
): Parsed {
  const names = [...parts.keys()];
  const container = {
    FullPaths: ['Root Entry/', ...names.map((name) => `Root Entry/${name}`)],
    FileIndex: [
      { name: 'Root Entry', type: 5, content: Buffer.alloc(0) },
      ...names.map((name) => ({ name: name.split('/').at(-1) ?? '', type: 2, content: parts.get(name) })),
    ],
  };
  return convert(
    guarded(() => parseZip(container)),
    format,
    warnings,
  );
}

/** Cells of an .xls, the older format of Excel. */
export function parseCompound(bytes: Buffer): ReadWorkbook {
  const { workbook, cells } = convert(
    guarded(() => XLSX.read(bytes, { ...options, type: 'buffer' })),
    'xls',
    [],
  );
  if (cells.every((count) => count === 0)) throw new Refusal('empty', 'no cells');
  return workbook;
}

/** Cells of a .csv, all of them texts. */
export function parseCsv(text: string): ReadWorkbook {
  // `raw` keeps codes with their zeros and leaves dates and numbers to the column they are for.
  return convert(
    guarded(() => XLSX.read(text, { ...options, type: 'string', raw: true })),
    'csv',
    [],
  ).workbook;
}

/** SheetJS exports `parse_zip` and leaves it out of its types. */
function parseZip(container: object): XLSX.WorkBook {
  const parse: unknown = Reflect.get(XLSX, 'parse_zip');
  if (typeof parse !== 'function') throw new Error('xlsx no longer exports parse_zip');
  return parse(container, { ...options, type: 'buffer' });
}

function guarded(read: () => XLSX.WorkBook): XLSX.WorkBook {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) throw new Refusal('encrypted', message);
    throw new Refusal('damaged', message);
  }
}

function convert(book: XLSX.WorkBook, format: ReadWorkbook['format'], warnings: readonly ReadWarning[]): Parsed {
  if (book.SheetNames.length > limits.sheets) throw new Refusal('too-many-cells', 'sheets');
  const counter = { all: 0, formulas: 0 };
  const cells: number[] = [];
  const sheets = book.SheetNames.map((name, index): ReadSheet => {
    const before = counter.all;
    const rows = rowsOf(book.Sheets[name], counter);
    cells.push(counter.all - before);
    return { name, visibility: visibilityOf(book, index), rows };
  });
  const noticed: readonly ReadWarning[] =
    counter.formulas === 0 ? warnings : [...warnings, { code: 'formulas', values: { count: counter.formulas } }];
  const workbook: ReadWorkbook = {
    format,
    sheets,
    properties: propertiesOf(book),
    names: namesOf(book),
    warnings: noticed,
  };
  return { workbook, cells };
}

interface Counter {
  all: number;
  formulas: number;
}

/** Goes over the cells themselves: what a sheet says about its own range is not believed. */
function rowsOf(sheet: XLSX.WorkSheet | undefined, counter: Counter): readonly (readonly ReadCell[])[] {
  const data: unknown = sheet?.['!data'];
  if (!Array.isArray(data)) return [];
  if (data.length > limits.rows) throw new Refusal('too-many-cells', 'rows');
  const rows: ReadCell[][] = [];
  for (let row = 0; row < data.length; row += 1) {
    const cells: readonly (XLSX.CellObject | undefined)[] | undefined = data[row];
    rows.push(cells === undefined ? [] : rowOf(cells, counter));
  }
  return rows;
}

function rowOf(cells: readonly (XLSX.CellObject | undefined)[], counter: Counter): ReadCell[] {
  const row: ReadCell[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === undefined || cell.t === 'z' || cell.v === undefined) {
      row.push(null);
      continue;
    }
    if (column >= limits.columns) throw new Refusal('too-many-cells', 'columns');
    counter.all += 1;
    if (counter.all > limits.cells) throw new Refusal('too-many-cells', 'cells');
    if (cell.f !== undefined) counter.formulas += 1;
    row.push(cellOf(cell));
  }
  return row;
}

function cellOf({ t, v, w }: XLSX.CellObject): ReadCell {
  if (t === 'e') return { error: w ?? errorNames.get(Number(v)) ?? '#?' };
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? null : { date: dayOrMoment(v) };
  if (typeof v === 'string') {
    if (v.length > limits.text) throw new Refusal('unsafe', 'text too long');
    return v;
  }
  return v ?? null;
}

const errorNames = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function dayOrMoment(moment: Date): string {
  const text = moment.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

function visibilityOf(book: XLSX.WorkBook, index: number): ReadSheet['visibility'] {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden;
  return hidden === 2 ? 'very-hidden' : hidden === 1 ? 'hidden' : 'visible';
}

function propertiesOf(book: XLSX.WorkBook): ReadWorkbook['properties'] {
  const { LastAuthor, ModifiedDate } = book.Props ?? {};
  const custom: Record<string, string> = {};
  for (const [key, value] of Object.entries(book.Custprops ?? {})) {
    if (key.startsWith('regietafel') && ['string', 'number', 'boolean'].includes(typeof value))
      custom[key] = String(value);
  }
  const saved =
    ModifiedDate instanceof Date ? ModifiedDate : typeof ModifiedDate === 'string' ? new Date(ModifiedDate) : null;
  const savedAt = saved === null || Number.isNaN(saved.getTime()) ? null : saved.toISOString();
  return {
    savedAt,
    savedBy: typeof LastAuthor === 'string' && LastAuthor !== '' ? LastAuthor.slice(0, 200) : null,
    custom,
  };
}

function namesOf(book: XLSX.WorkBook): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? []) {
    if (Sheet === undefined && Name.startsWith('regietafel')) names[Name] = Ref;
  }
  return names;
}
