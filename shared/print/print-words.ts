import { print as en } from '../text/en/print';
import type { Locale } from '../text/locale';
import { print as nl, type PrintText } from '../text/nl/print';
import type { PrintedGroup } from './printed-agreement';

/** The words on paper in this language: read directly, because the page that prints has no other texts. */
export function printWords(locale: Locale): PrintText {
  return locale === 'en' ? en : nl;
}

/** The name of a group within a sentence: "asielzoekers". */
export function inSentence({ name }: Pick<PrintedGroup, 'name'>): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "a, b en c". */
export function listOf(parts: readonly string[], locale: Locale): string {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${printWords(locale).and} ${last}`;
}
