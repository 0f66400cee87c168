import type { Locale } from './locale';

/** Size in MB with one decimal, without the unit: "2,5" in Dutch, "2.5" in English. At least 0,1. */
export function megabytes(bytes: number, locale: Locale): string {
  const tenths = Math.max(1, Math.round(bytes / 100_000));
  return `${Math.floor(tenths / 10)}${locale === 'en' ? '.' : ','}${tenths % 10}`;
}
