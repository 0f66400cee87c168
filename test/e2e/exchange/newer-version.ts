import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { read, utils, type WorkBook, write } from 'xlsx';

interface BasisText {
  sites: string[];
  names: string[];
  values: string[];
  records: [string, number, string, number, unknown[]][];
}

/** The workbook as a newer program would send it: this format, and for 1.2 a register and a column nobody here knows. */
export async function asNewerVersion(from: string, to: string, format: '1.2' | '2.0'): Promise<string> {
  const book = read(await readFile(from), { cellStyles: true });
  const changes = new Map<string, string>([['1.1', format]]);
  if (format === '1.2') {
    const before = basisOf(book);
    const after = withUnknownRegister(before);
    changes.set(hash(before), hash(after));
    const pieces = after.match(/.{1,30000}/g) ?? [];
    const sheet = utils.aoa_to_sheet(pieces.map((piece) => [`|${piece}|`]));
    book.Sheets._basis = sheet;
    addColumn(book);
  }
  const manifest = book.Sheets._manifest ?? {};
  for (const [name, cell] of Object.entries(manifest)) {
    const changed = name.startsWith('!') ? undefined : changes.get(String(cell.v));
    if (changed !== undefined) manifest[name] = { t: 's', v: changed };
  }
  book.Custprops = Object.fromEntries(
    Object.entries(book.Custprops ?? {}).map(([key, value]) => [key, changes.get(String(value)) ?? value]),
  );
  for (const name of book.Workbook?.Names ?? [])
    name.Ref = `"${changes.get(name.Ref.replaceAll('"', ''))}"`.replace('"undefined"', name.Ref);
  for (const sheet of [book.Sheets.Info ?? {}])
    for (const [name, cell] of Object.entries(sheet)) {
      const changed = name.startsWith('!') ? undefined : changes.get(String(cell.v));
      if (changed !== undefined) sheet[name] = { t: 's', v: changed };
    }
  await writeFile(to, write(book, { type: 'buffer', bookType: 'xlsx' }));
  return to;
}

/** Text of the very hidden sheet. */
export function basisOf(book: WorkBook): string {
  const sheet = book.Sheets._basis ?? {};
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1 });
  return rows.map(([piece]) => String(piece).slice(1, -1)).join('');
}

/** Every realisation gets a register `locationType`, written by Venlo. */
function withUnknownRegister(text: string): string {
  const basis = JSON.parse(text) as BasisText; // the layout of docs/exchange-format.md
  const [name, value, site] = [
    basis.names.push('locationType'),
    basis.values.push('"hotel"'),
    basis.sites.push('GM0983-0f0f'),
  ];
  for (const [, entity, , , registers] of basis.records)
    if (basis.names[entity] === 'realisation') registers.push([name - 1, [value - 1, site - 1, 1, 0], [site - 1, 1]]);
  return JSON.stringify(basis).replace(
    /[^\x20-\x7e]|_(?=x)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The column that shows it, on the sheet and in the manifest. */
function addColumn(book: WorkBook): void {
  const sheet = book.Sheets.Realisaties ?? {};
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1 });
  const row = rows.findIndex((cells) => cells.includes('Doelgroep'));
  utils.sheet_add_aoa(sheet, [['Soort plek'], ['hotel']], { origin: { r: row, c: rows[row]?.length ?? 0 } });
  for (const cell of Object.values(book.Sheets._manifest ?? {}))
    if (String(cell.v).startsWith('{"identity":"realisation:1"'))
      cell.v = String(cell.v).replace('"headers":{', '"headers":{"Soort plek":"locationType",');
}

const hash = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex');
