import { fold } from './fold';
import type { InterpretRefusal, Values } from './interpreted-workbook';
import { FORMAT_MAJOR, type Manifest } from './manifest';
import {
  type Carried,
  carriedKeys,
  fromNames,
  fromProperties,
  identityKeys,
  majorOf,
  manifestFrom,
} from './manifest-cells';
import type { ReadSheet, ReadWorkbook } from './read-workbook';
import { MANIFEST_SHEET } from './sheets';
import { workbookTexts } from './texts';

export type CarrierReading =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'refused'; readonly code: InterpretRefusal; readonly values: Values };

/**
 * What the workbook says about itself, from the first of four places that is complete: manifest sheet, custom
 * properties, names, Info sheet. All that are there must agree on dossier, export and basis.
 */
export function readCarriers(workbook: ReadWorkbook): CarrierReading {
  const carriers = [
    fromManifestSheet(workbook.sheets),
    fromProperties(workbook.properties.custom),
    fromNames(workbook.names),
    fromInfoSheet(workbook.sheets),
  ];
  const newest = Math.max(...carriers.map((carried) => majorOf(carried) ?? 0));
  if (newest > FORMAT_MAJOR) return { kind: 'refused', code: 'newer-version', values: { version: `${newest}` } };
  if (identityKeys.some((key) => differs(carriers, key))) return { kind: 'refused', code: 'mixed-files', values: {} };
  for (const carried of carriers) {
    const manifest = manifestFrom(carried);
    if (manifest !== null) return { kind: 'manifest', manifest };
  }
  const isOurs = carriers.some(({ exportId }) => exportId !== undefined);
  return isOurs ? { kind: 'refused', code: 'manifest-damaged', values: {} } : { kind: 'foreign' };
}

function fromManifestSheet(sheets: readonly ReadSheet[]): Carried {
  const sheet = sheets.find(({ name }) => fold(name) === MANIFEST_SHEET);
  return sheet === undefined ? {} : keyed(sheet, new Map());
}

/** Found by its lines, so that a renamed Info sheet is found too. */
function fromInfoSheet(sheets: readonly ReadSheet[]): Carried {
  const labels = new Map<string, string>();
  for (const texts of Object.values(workbookTexts)) {
    for (const key of carriedKeys) labels.set(fold(texts.info[key]), key);
  }
  const sheet = sheets.find(({ rows }) =>
    rows.slice(0, 40).some((row) => labels.get(foldedText(row[0])) === 'exportId'),
  );
  return sheet === undefined ? {} : keyed(sheet, labels);
}

function keyed(sheet: ReadSheet, labels: ReadonlyMap<string, string>): Carried {
  const entries = sheet.rows.slice(0, 200).flatMap((row): [string, string][] => {
    const [name, value] = row;
    if (typeof name !== 'string') return [];
    const key = labels.size === 0 ? name : labels.get(fold(name));
    const text = textOf(value ?? null);
    return key === undefined || text === '' || key === '__proto__' ? [] : [[key, text]];
  });
  return Object.fromEntries(entries);
}

function differs(carriers: readonly Carried[], key: string): boolean {
  const values = new Set(carriers.flatMap((carried) => carried[key] ?? []));
  return values.size > 1;
}

function foldedText(cell: unknown): string {
  return typeof cell === 'string' ? fold(cell) : '';
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
