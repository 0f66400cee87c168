import type { PairTotal } from '../../shared/domain/position/pair';
import { fill } from '../../shared/text/fill';
import type { Locale } from '../../shared/text/locale';
import { formatNumber } from '../../shared/text/numbers';

export type Figure = PairTotal;

interface CellRules {
  readonly hasAmv: boolean;
  /** A gap says "+20" and "−20". */
  readonly isSigned: boolean;
  readonly unknown: string;
  /** `{{value}} ({{known}} van {{of}})`. */
  readonly known: string;
  readonly locale: Locale;
}

/** `120/10`, `+5/−10`, `200 (2 van 3)`; unknown in a word, never 0. Empty where an area has no such figure. */
export function cellText(figure: Figure | null, rules: CellRules): string {
  if (figure === null) return '';
  const { total, amv } = figure;
  if (total.sum === null) return rules.unknown;
  const number = (value: number) => signed(value, rules);
  const amvText = amv.sum === null || (amv.known < amv.of && amv.of > 0) ? '?' : number(amv.sum);
  const value = rules.hasAmv ? `${number(total.sum)}/${amvText}` : number(total.sum);
  return total.known < total.of ? fill(rules.known, { value, known: total.known, of: total.of }) : value;
}

/** Persons that should have been housed by now, with the half that the law leaves: "5,5". */
export function paceText(pace: number | null, locale: Locale): string {
  if (pace === null) return '';
  const whole = formatNumber(Math.trunc(pace), locale);
  const rest = Math.round((pace - Math.trunc(pace)) * 100);
  if (rest === 0) return whole;
  return `${whole}${locale === 'nl' ? ',' : '.'}${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}

function signed(value: number, { isSigned, locale }: CellRules): string {
  const text = formatNumber(value, locale);
  return isSigned && value > 0 ? `+${text}` : text;
}
