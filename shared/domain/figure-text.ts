import type { Locale } from '../text/locale';

/** What a person typed or pasted into a cell for a number. */
export type FigureText =
  | { readonly ok: true; readonly kind: 'empty' }
  | {
      readonly ok: true;
      readonly kind: 'number';
      readonly total: number;
      /** Typed behind a slash: "186/15" is 186, of which 15 amv. */
      readonly amv: number | null;
      readonly isApproximate: boolean;
    }
  | { readonly ok: false; readonly code: FigureTextProblem };

export type FigureTextProblem = 'not-a-number' | 'not-whole' | 'negative' | 'too-large';

/** More than the country houses; a telephone number or a date in the wrong column is found by it. */
export const LARGEST_FIGURE = 10_000_000;

/**
 * Reads the text of a cell. Dutch "1.310" and "1310", English "1,310"; "circa 430" and "430 (circa)" are approximate;
 * "" and "onbekend" are unknown. What could be read in two ways is refused: "12,5", "31-2-2026", "1,310" in Dutch.
 *
 * @param largest more than this is refused; only the inhabitants of a country are more than its places and persons.
 */
export function parseFigure(text: string, locale: Locale, largest = LARGEST_FIGURE): FigureText {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (plain === '' || emptyWords.has(plain.toLowerCase())) return { ok: true, kind: 'empty' };
  const isApproximate = circa.test(plain);
  const [total, amv, ...more] = plain.replace(circa, '').trim().split('/');
  if (more.length > 0) return { ok: false, code: 'not-a-number' };
  const first = wholeNumber(total ?? '', locale, largest);
  if (typeof first === 'string') return { ok: false, code: first };
  if (amv === undefined) return { ok: true, kind: 'number', total: first, amv: null, isApproximate };
  const second = wholeNumber(amv, locale, largest);
  if (typeof second === 'string') return { ok: false, code: second };
  return { ok: true, kind: 'number', total: first, amv: second, isApproximate };
}

/** As `parseFigure`, for a figure of one group: what stands behind a slash is amv, and not every group counts these. */
export function parseGroupFigure(
  text: string,
  locale: Locale,
  countsAmv: boolean,
): FigureText | { readonly ok: false; readonly code: 'no-amv' } {
  const read = parseFigure(text, locale);
  return read.ok && read.kind === 'number' && read.amv !== null && !countsAmv ? { ok: false, code: 'no-amv' } : read;
}

const emptyWords = new Set(['onbekend', 'unknown', '?']);
const circa = /^(?:circa|ca\.?|c\.|ongeveer|about|approx\.?|±|~)\s*|\s*\((?:circa|ca\.?|about)\)$/i;

function wholeNumber(text: string, locale: Locale, largest: number): number | FigureTextProblem {
  const plain = text.trim();
  const [group, decimal] = locale === 'nl' ? ['.', ','] : [',', '.'];
  if (/^[-−–]\s*\d/.test(plain)) return 'negative';
  if (!/^[\d.,' ]+$/.test(plain) || !/\d/.test(plain)) return 'not-a-number';
  const [whole = '', fraction, ...rest] = plain.split(decimal);
  if (rest.length > 0) return 'not-a-number';
  if (fraction !== undefined && !/^0+$/.test(fraction)) return 'not-whole';
  const digits = ungrouped(whole, group);
  if (digits === null) return whole.includes(group) ? 'not-whole' : 'not-a-number';
  const value = Number(digits);
  return value > largest ? 'too-large' : value;
}

/** Groups of three, all with the same sign: "1.310.000" or "1 310 000". */
function ungrouped(whole: string, group: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  for (const sign of [group, ' ', "'"]) {
    const parts = whole.split(sign);
    if (/^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part))) return parts.join('');
  }
  return null;
}
