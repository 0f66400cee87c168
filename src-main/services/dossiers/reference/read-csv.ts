import { ExpectedFailure } from '../../../../shared/ipc/reply';

/** A line of a list under its column names; `row` is the line as a person counts them, the header being 1. */
export interface CsvRow {
  readonly row: number;
  /** The text of a column, trimmed; empty when the list has no such column. */
  readonly get: (column: string) => string;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a list with a header line; separated by commas, semicolons or tabs, in UTF-8 or as Dutch Excel writes it
 * (Windows-1252). Empty lines are skipped but counted.
 *
 * @throws ExpectedFailure `csv-empty`, `csv-quotes`
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decode(bytes);
  const records = splitRecords(text, delimiterOf(text));
  const [header, ...lines] = records;
  if (header === undefined) throw new ExpectedFailure('csv-empty');
  const columns = header.cells.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const rows = lines.map(({ row, cells }) => ({
    row,
    get: (column: string) => (cells[columns.indexOf(column)] ?? '').trim(),
  }));
  return { columns, rows };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

function splitRecords(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let row = 1;
  let start = 1;
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRecord = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) records.push({ row: start, cells });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') row += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRecord();
      start = row;
    } else if (sign !== '\r') cell += sign;
  }
  if (isQuoted) throw new ExpectedFailure('csv-quotes', { row: start });
  endRecord();
  return records;
}
