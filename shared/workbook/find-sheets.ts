import { fold } from './fold';
import type { InterpretRefusal, ReadNote, Values } from './interpreted-workbook';
import type { Manifest } from './manifest';
import type { ReadCell, ReadSheet } from './read-workbook';
import {
  BASIS_HEADER,
  BASIS_SHEET,
  ID_HEADER,
  LISTS_SHEET,
  MANIFEST_SHEET,
  type SheetDefinition,
  sheetDefinitions,
} from './sheets';
import { workbookTexts } from './texts';

/** A data sheet in the file: where its columns are, by target. */
export interface FoundSheet {
  readonly definition: SheetDefinition;
  readonly sheet: ReadSheet;
  readonly headerRow: number;
  /** -1 when somebody removed the id column: then the key columns decide. */
  readonly idColumn: number;
  readonly basisColumn: number;
  /** Column index by position in `definition.columns`; -1 for a missing one. */
  readonly columns: readonly number[];
}

export type SheetsReading =
  | { readonly kind: 'sheets'; readonly found: readonly FoundSheet[]; readonly notes: readonly ReadNote[] }
  | { readonly kind: 'refused'; readonly code: InterpretRefusal; readonly values: Values };

interface Located {
  readonly sheet: ReadSheet;
  readonly identity: string;
  readonly headerRow: number;
  readonly idColumn: number;
}

/** The data sheets by the identity in their id header, their columns by the headers of the manifest, else by text. */
export function findSheets(sheets: readonly ReadSheet[], manifest: Manifest): SheetsReading {
  const located = sheets.flatMap((sheet) => locate(sheet, manifest));
  const seen = new Map<string, string>();
  for (const { identity, sheet } of located) {
    const first = seen.get(identity);
    if (first !== undefined) return { kind: 'refused', code: 'doubled-sheet', values: { first, second: sheet.name } };
    seen.set(identity, sheet.name);
  }
  if (located.some((each) => isOfAnother(each, manifest))) return { kind: 'refused', code: 'mixed-files', values: {} };
  // In the order of the definitions: a sheet is read after those it refers to.
  const found = sheetDefinitions.flatMap((definition) => {
    const each = located.find(({ identity }) => identity === definition.identity);
    return each === undefined ? [] : [columnsOf(each, definition, manifest)];
  });
  const newer = located.filter(
    ({ identity }) => !sheetDefinitions.some((definition) => definition.identity === identity),
  );
  const notes = [
    ...newer.map(({ sheet }): ReadNote => note('unknown-newer', sheet.name, '', { what: sheet.name })),
    ...missing(found, manifest),
    ...found.flatMap((each) => columnNotes(each, manifest)),
    ...ownSheets(sheets, located, manifest),
  ];
  return { kind: 'sheets', found, notes };
}

function locate(sheet: ReadSheet, manifest: Manifest): readonly Located[] {
  const height = Math.min(sheet.rows.length, 50);
  for (let headerRow = 0; headerRow < height; headerRow += 1) {
    const row = sheet.rows[headerRow] ?? [];
    const idColumn = row.findIndex((cell) => typeof cell === 'string' && cell.trim().startsWith(ID_HEADER));
    if (idColumn !== -1)
      return [{ sheet, identity: textAt(row, idColumn).trim().slice(ID_HEADER.length), headerRow, idColumn }];
  }
  return locateByHeaders(sheet, manifest);
}

/** Somebody removed the hidden columns: the name of the sheet and all its key columns together are enough. */
function locateByHeaders(sheet: ReadSheet, manifest: Manifest): readonly Located[] {
  for (const definition of sheetDefinitions) {
    const names = [
      manifest.sheets.find(({ identity }) => identity === definition.identity)?.name,
      ...titles(definition),
    ];
    if (!names.some((name) => name !== undefined && fold(name) === fold(sheet.name))) continue;
    const targets = targetsByHeader(definition, manifest);
    const keys =
      definition.likeness ?? definition.columns.filter(({ role }) => role === 'key').map(({ target }) => target);
    const headerRow = sheet.rows.slice(0, 50).findIndex((row) => {
      const there = new Set(row.map((cell) => targets.get(typeof cell === 'string' ? fold(cell) : '')));
      return keys.every((target) => there.has(target));
    });
    if (headerRow !== -1) return [{ sheet, identity: definition.identity, headerRow, idColumn: -1 }];
  }
  return [];
}

function columnsOf(
  { sheet, headerRow, idColumn }: Located,
  definition: SheetDefinition,
  manifest: Manifest,
): FoundSheet {
  const row = sheet.rows[headerRow] ?? [];
  const targets = targetsByHeader(definition, manifest);
  const first = new Map<string, number>();
  for (const [index, cell] of row.entries()) {
    const target = typeof cell === 'string' ? targets.get(fold(cell)) : undefined;
    if (target !== undefined && !first.has(target)) first.set(target, index);
  }
  const basisColumn = row.findIndex((cell) => typeof cell === 'string' && cell.trim().startsWith(BASIS_HEADER));
  return {
    definition,
    sheet,
    headerRow,
    idColumn,
    basisColumn,
    columns: definition.columns.map(({ target }) => first.get(target) ?? -1),
  };
}

/** Headers of the manifest first; then the header texts of this version in either language. */
function targetsByHeader(definition: SheetDefinition, manifest: Manifest): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const mapped = manifest.sheets.find(({ identity }) => identity === definition.identity)?.headers ?? {};
  for (const [header, target] of Object.entries(mapped)) targets.set(fold(header), target);
  for (const texts of Object.values(workbookTexts)) {
    for (const { header, target } of definition.columns) {
      const text = fold(texts.headers[header]);
      if (!targets.has(text)) targets.set(text, target);
    }
  }
  return targets;
}

/** The basis header names the export: a sheet copied in from another workbook is seen. */
function isOfAnother({ sheet, headerRow }: Located, manifest: Manifest): boolean {
  return (sheet.rows[headerRow] ?? []).some(
    (cell) =>
      typeof cell === 'string' &&
      cell.trim().startsWith(BASIS_HEADER) &&
      cell.trim().slice(BASIS_HEADER.length) !== manifest.exportId,
  );
}

function missing(found: readonly FoundSheet[], manifest: Manifest): readonly ReadNote[] {
  return sheetDefinitions
    .filter(({ since }) => manifest.minor >= since)
    .filter((definition) => !found.some((each) => each.definition === definition))
    .map((definition) => {
      const name = manifest.sheets.find(({ identity }) => identity === definition.identity)?.name;
      return note('missing-sheet', '', '', { sheet: name ?? workbookTexts[manifest.locale].sheets[definition.title] });
    });
}

function columnNotes(each: FoundSheet, manifest: Manifest): readonly ReadNote[] {
  const { definition, sheet, headerRow, columns, idColumn, basisColumn } = each;
  const row = sheet.rows[headerRow] ?? [];
  const targets = targetsByHeader(definition, manifest);
  const known = new Set(definition.columns.map(({ target }) => target));
  const others = row.flatMap((cell, index): readonly ReadNote[] => {
    const header = typeof cell === 'string' ? cell.trim() : cell === null ? '' : String(cell);
    if (header === '' || index === idColumn || index === basisColumn || columns.includes(index)) return [];
    const target = targets.get(fold(header));
    const isNewer = target !== undefined && !known.has(target);
    return [
      isNewer
        ? note('unknown-newer', sheet.name, '', { what: header })
        : note('own-column', sheet.name, '', { column: header }),
    ];
  });
  const gone = definition.columns.flatMap(({ role, header }, index) =>
    role === 'info' || columns[index] !== -1
      ? []
      : [note('missing-column', sheet.name, '', { column: workbookTexts[manifest.locale].headers[header] })],
  );
  return [...gone, ...others];
}

function ownSheets(sheets: readonly ReadSheet[], located: readonly Located[], manifest: Manifest): readonly ReadNote[] {
  const ours = new Set([MANIFEST_SHEET, BASIS_SHEET, LISTS_SHEET, ...manifest.sheets.map(({ name }) => fold(name))]);
  for (const texts of Object.values(workbookTexts))
    for (const name of Object.values(texts.sheets)) ours.add(fold(name));
  return sheets
    .filter((sheet) => !ours.has(fold(sheet.name)) && !located.some((each) => each.sheet === sheet) && !isEmpty(sheet))
    .map((sheet) => note('own-sheet', sheet.name, '', {}));
}

function isEmpty({ rows }: ReadSheet): boolean {
  return rows.every((row) => row.every((cell) => cell === null || cell === ''));
}

function titles(definition: SheetDefinition): readonly string[] {
  return Object.values(workbookTexts).map((texts) => texts.sheets[definition.title]);
}

function textAt(row: readonly ReadCell[], index: number): string {
  const cell = row[index];
  return typeof cell === 'string' ? cell : '';
}

function note(code: ReadNote['code'], sheet: string, cell: string, values: Values): ReadNote {
  return { code, sheet, cell, values: { sheet, ...values } };
}
