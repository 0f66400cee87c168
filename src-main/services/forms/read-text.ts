import { canonicalText } from '../../../shared/domain/canonical';
import { parseFigure } from '../../../shared/domain/figure-text';
import { parseDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';

/** A text that became a value, or the code of the sentence that says why not. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly values: Readonly<Record<string, string>> };

/** An ISO day, or null for an empty text. */
export function readDay(text: string): Read<string | null> {
  const plain = canonicalText(text);
  if (plain === '') return known(null);
  const day = parseDate(plain);
  return day === null ? refused('not-a-date', plain) : known(day);
}

/** A whole number of places, or null for an empty text. */
export function readCount(text: string, locale: Locale): Read<number | null> {
  const read = parseFigure(text, locale);
  if (!read.ok) return refused(read.code, canonicalText(text));
  if (read.kind === 'empty') return known(null);
  return read.amv === null ? known(read.total) : refused('not-a-number', canonicalText(text));
}

export function known<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused(code: string, text: string): Read<never> {
  return { ok: false, code, values: { text } };
}
