import { z } from 'zod';

/** Kinds of value that registers of several entities share. */
export const name = z.string().max(200);
export const longText = z.string().max(10_000);
export const order = z.int();
export const isoDate = z.iso.date();

/** Written to delete or to bring back; a deleted record keeps all it had. */
export const deleted = z.boolean();

/** Dutch and English; the English may be missing. */
export const names = z.strictObject({ nl: name, en: name });

/** Code of a municipality (`GM0983`), the region (`PV31`), a subregion or a safety region (`noord-limburg`). */
export const areaCode = z.string().min(1).max(80);
export const municipalityCode = z.string().regex(/^GM[0-9]{4}$/);
export const regionCode = z.string().regex(/^PV[0-9]{2,4}$/);
/** A municipality or the support team of the region. */
export const party = z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

export const certainty = z.enum(['certain', 'approximate', 'single-source', 'unknown']);
export type Certainty = z.output<typeof certainty>;

/** A number from one source is exact, if it is right; "circa" is not. */
const byFirmness: readonly Certainty[] = ['certain', 'single-source', 'approximate', 'unknown'];

/** What follows from several facts is as certain as the least certain of them; of none of them it is unknown. */
export function leastCertain(parts: readonly Certainty[]): Certainty {
  return byFirmness[Math.max(...parts.map((part) => byFirmness.indexOf(part)))] ?? 'unknown';
}
