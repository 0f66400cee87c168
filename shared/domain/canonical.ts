/** What a register can hold. Fractions do not exist here: everything the dossier counts is whole. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One text per value, the same at every site: keys sorted, texts trimmed and in Unicode form NFC, whole numbers.
 * Part of the exchange format: hashes and the dots of edits made in Excel are made of it.
 *
 * @throws on a number that is not whole, because two programs may write it differently.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(canonicalText(value));
  if (typeof value === 'number') return canonicalNumber(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${parts.join(',')}}`;
}

/** The value of a canonical text. */
export function parseCanonical(text: string): Json {
  // JSON.parse answers `any`; every JSON text is a Json.
  return JSON.parse(text) as Json;
}

/** Line ends as one sign, no spaces around it, NFC: what Excel and LibreOffice do to a text on the way is undone. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** Empty, unknown. */
export const EMPTY = 'null';

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return Object.is(value, -0) ? '0' : String(value);
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
