import type { Locale } from './locale';

/** A whole number in groups of three: "1.310" in Dutch, "1,310" in English. The minus is a real one. */
export function formatNumber(value: number, locale: Locale): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, locale === 'nl' ? '.' : ',');
  return value < 0 ? `−${digits}` : digits;
}
