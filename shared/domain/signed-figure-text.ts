import type { Locale } from '../text/locale';
import { type FigureTextProblem, parseFigure } from './figure-text';

/** What a person typed or pasted for a number that may be below zero: persons behind (+) or ahead (−). */
export type SignedFigureText =
  | { readonly ok: true; readonly value: number | null; readonly isApproximate: boolean }
  | { readonly ok: false; readonly code: FigureTextProblem };

const signed = /^(?<circa>(?:circa|ca\.?|ongeveer|about|approx\.?|±|~)\s*)?(?<sign>[+\-−–])\s*(?<digits>\d.*)$/i;

/** Reads as `parseFigure`, with a sign before the digits: "+12", "−8", "-8", "circa -1.310". Empty is unknown, null. */
export function parseSignedFigure(text: string, locale: Locale): SignedFigureText {
  const parts = signed.exec(text.normalize('NFC').trim())?.groups;
  const read = parseFigure(parts === undefined ? text : `${parts.circa ?? ''}${parts.digits}`, locale);
  if (!read.ok) return read;
  if (read.kind === 'empty') return { ok: true, value: null, isApproximate: false };
  if (read.amv !== null) return { ok: false, code: 'not-a-number' };
  const isBelow = parts?.sign !== undefined && parts.sign !== '+' && read.total !== 0;
  return { ok: true, value: isBelow ? -read.total : read.total, isApproximate: read.isApproximate };
}
