import type { Manifest, SheetEntry } from './manifest';
import { manifest as schema } from './manifest';

/** What a carrier says, as text by key. */
export type Carried = Readonly<Record<string, string>>;

const SHEET_KEY = 'sheet:';
const JOINED_KEY = 'joinedDossiers';
const WITHHELD_KEY = 'withheld';
const PROPERTY = 'regietafel_';

/** The fields that every carrier repeats; joined dossiers and the map of headers stand on the manifest sheet alone. */
export const carriedKeys = [
  'format',
  'dossierId',
  'dossierName',
  'exportId',
  'site',
  'sender',
  'senderName',
  'addressee',
  'addresseeName',
  'scope',
  'at',
  'programVersion',
  'isExample',
  'locale',
  'basisSha256',
] as const;
export type CarriedKey = (typeof carriedKeys)[number];

/** What of two carriers must agree: else the file was put together from more than one. */
export const identityKeys: readonly CarriedKey[] = ['dossierId', 'exportId', 'basisSha256'];

/** The manifest as texts under the keys that every carrier uses. */
export function carriedOf(manifest: Manifest): Readonly<Record<CarriedKey, string>> {
  const { major, minor, isExample, sheets: _sheets, joinedDossiers: _joined, withheld: _withheld, ...texts } = manifest;
  return { ...texts, format: `${major}.${minor}`, isExample: String(isExample) };
}

/** Rows of the manifest sheet: key, value. */
export function manifestRows(manifest: Manifest): readonly (readonly [string, string])[] {
  const carried = carriedOf(manifest);
  const { joinedDossiers, withheld } = manifest;
  return [
    ...carriedKeys.map((key): [string, string] => [key, carried[key]]),
    ...(joinedDossiers.length === 0 ? [] : [[JOINED_KEY, joinedDossiers.join(' ')] as const]),
    ...(withheld === null ? [] : [[WITHHELD_KEY, JSON.stringify(withheld)] as const]),
    ...manifest.sheets.map((sheet): [string, string] => [`${SHEET_KEY}${sheet.identity}`, JSON.stringify(sheet)]),
  ];
}

/** Custom properties and constant names share these keys. */
export function propertyKey(key: CarriedKey): string {
  return `${PROPERTY}${key}`;
}

/** What the custom properties of the document carry. */
export function fromProperties(properties: Carried): Carried {
  return Object.fromEntries(carriedKeys.flatMap((key) => entry(key, properties[propertyKey(key)])));
}

/** Constant names are texts in quotes; a quote within is doubled. */
export function fromNames(names: Carried): Carried {
  return Object.fromEntries(
    carriedKeys.flatMap((key) => {
      const text = names[propertyKey(key)];
      return entry(key, text?.startsWith('"') === true ? text.slice(1, -1).replaceAll('""', '"') : undefined);
    }),
  );
}

/** A text as the constant of a defined name: in quotes, a quote within doubled. */
export function constantName(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A manifest from what a carrier says; null when it is not complete. The major version is read apart. */
export function manifestFrom(carried: Carried): Manifest | null {
  const [major, minor] = (carried.format ?? '').split('.').map(Number);
  const parsed = schema.safeParse({
    ...carried,
    major,
    minor,
    isExample: carried.isExample === 'true',
    joinedDossiers: (carried[JOINED_KEY] ?? '').split(' ').filter((id) => id !== ''),
    withheld: jsonIn(carried[WITHHELD_KEY]),
    sheets: Object.keys(carried).flatMap((key) => sheetIn(key, carried[key] ?? '')),
  });
  return parsed.success ? parsed.data : null;
}

/** Newest version that a carrier names, or null. */
export function majorOf(carried: Carried): number | null {
  const major = Number((carried.format ?? '').split('.')[0]);
  return Number.isSafeInteger(major) && major > 0 ? major : null;
}

function sheetIn(key: string, text: string): readonly unknown[] {
  // A damaged line is no sheet: its columns are then found by their header text.
  const sheet = key.startsWith(SHEET_KEY) ? jsonIn(text) : null;
  return sheet === null ? [] : [sheet];
}

/** Null for what is missing or damaged. */
function jsonIn(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function entry(key: string, value: string | undefined): readonly [string, string][] {
  return value === undefined || value === '' ? [] : [[key, value]];
}

export type { SheetEntry };
