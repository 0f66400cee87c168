import { readFile, writeFile } from 'node:fs/promises';
import { read, utils, write } from 'xlsx';

/** A cell as a person finds it: by the words in its row and the header above it. */
export interface FoundCell {
  /** As Excel names it: "G12". */
  readonly name: string;
  /** As shown, from 1. */
  readonly row: number;
}

export function cellOf(workbook: Uint8Array, sheet: string, words: readonly string[], header: string): FoundCell {
  const rows = shownRows(workbook, sheet);
  const headRow = rows.find((row) => row.includes(header));
  const at = rows.findIndex((row) => words.every((word) => row.includes(word)));
  const column = headRow?.indexOf(header) ?? -1;
  if (column < 0 || at < 0) throw new Error(`no cell ${header} in a row with ${words.join(', ')} on ${sheet}`);
  return { name: utils.encode_cell({ r: at, c: column }), row: at + 1 };
}

function shownRows(workbook: Uint8Array, sheet: string): string[][] {
  const found = read(workbook, { type: 'array', cellDates: false }).Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet}`);
  const rows = utils.sheet_to_json<unknown[]>(found, {
    header: 1,
    raw: false,
    dateNF: 'd-m-yyyy',
    blankrows: true,
    defval: '',
  });
  return rows.map((row) => row.map(String));
}

/** What a person changes: the cell under this header in the row with these words. Null empties it. */
export interface CellEdit {
  readonly sheet: string;
  readonly words: readonly string[];
  readonly value: string | number | null;
  readonly header?: string;
}

/** Opens a workbook in another program, fills in cells and saves it as another file at this moment. */
export async function fillIn(from: string, to: string, edits: readonly CellEdit[], savedAt?: string): Promise<string> {
  const bytes = await readFile(from);
  const book = read(bytes, { cellStyles: true });
  for (const { sheet, words, value, header = 'Aantal' } of edits) {
    const { name } = cellOf(bytes, sheet, words, header);
    const cells = book.Sheets[sheet];
    if (!cells) throw new Error(`no sheet ${sheet}`);
    if (value === null) delete cells[name];
    else cells[name] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
  }
  book.Props = { ...book.Props, LastAuthor: 'A. de Vries', ModifiedDate: new Date(savedAt ?? '2027-01-05T10:00:00Z') };
  await writeFile(to, write(book, { type: 'buffer', bookType: 'xlsx' }));
  return to;
}

/** The number under "Aantal" in the row with these words. */
export async function figureIn(path: string, sheet: string, words: readonly string[]): Promise<string> {
  const bytes = await readFile(path);
  const { name } = cellOf(bytes, sheet, words, 'Aantal');
  return String(read(bytes).Sheets[sheet]?.[name]?.v ?? '');
}

/** Rows of the example dossier that the tests change. */
export const asylum = ['Venlo', 'Asielzoekers', 'gerealiseerd', '1-11-2026', 'gemeente'];
export const ukraine = ['Venlo', 'Ontheemden uit Oekraïne', 'gerealiseerd', '1-11-2026', 'gemeente'];
export const agreed = ['Venlo', 'Asielzoekers', 'afgesproken'];
