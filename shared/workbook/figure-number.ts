import { LARGEST_FIGURE, parseFigure } from '../domain/figure-text';
import type { Locale } from '../text/locale';

export type FigureNumber =
  | { readonly ok: true; readonly value: number | null; readonly isApproximate: boolean }
  | { readonly ok: false; readonly code: 'not-a-number' | 'not-whole' | 'negative' | 'too-large' };

/** A number in a cell: a number as it is, a text as people type it. "186/15" is refused: amv has its own column. */
export function readFigureNumber(found: string | number, locale: Locale): FigureNumber {
  if (typeof found === 'number') return wholeNumber(found);
  const figure = parseFigure(found, locale);
  if (!figure.ok) return figure;
  if (figure.kind === 'empty') return { ok: true, value: null, isApproximate: false };
  if (figure.amv !== null) return { ok: false, code: 'not-a-number' };
  return { ok: true, value: figure.total, isApproximate: figure.isApproximate };
}

function wholeNumber(value: number): FigureNumber {
  if (value < 0) return { ok: false, code: 'negative' };
  if (!Number.isInteger(value)) return { ok: false, code: 'not-whole' };
  return value > LARGEST_FIGURE
    ? { ok: false, code: 'too-large' }
    : { ok: true, value: value + 0, isApproximate: false };
}
