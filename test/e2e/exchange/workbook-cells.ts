import { read, utils } from 'xlsx';

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
