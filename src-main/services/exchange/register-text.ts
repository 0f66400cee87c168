import { type Json, parseCanonical } from '../../../shared/domain/canonical';
import { readValue } from '../../../shared/domain/entities';
import type { Figures } from '../../../shared/domain/figures';
import type { RecordHead } from '../../../shared/merge/types';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import { agreementText } from './agreement-text';
import { longDate } from './dates';
import { type CodeNames, placeText } from './place-text';
import { regionText } from './region-text';
import { textsOf, wordFor } from './texts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A value of a register as a person reads it: "1.310", "43, waarvan 3 amv", "1 november 2026"; "–" for empty.
 * `names` gives the names of codes within a value.
 * `isFull` adds whether amv is included, for figures that would otherwise look the same.
 */
export function registerText(
  head: RecordHead,
  register: string,
  text: string,
  locale: Locale,
  names: CodeNames | null = null,
  isFull = false,
): string {
  const texts = textsOf(locale);
  const value = parseCanonical(text);
  if (value === null) return texts.value.empty;
  const inWords =
    placeText(head.entity, register, text, locale, names) ??
    agreementText(head.entity, register, text, locale, names) ??
    regionText(head.entity, register, text, locale);
  if (inWords !== null) return inWords;
  if (isFiguresEntity(head.entity) && register === 'figures') {
    const figures = readValue(head.entity, 'figures', text);
    return figures === null || figures === undefined ? jsonText(value, locale) : figuresText(figures, locale, isFull);
  }
  if (register === 'certainty' && typeof value === 'string') return wordFor(texts.certainty, value);
  if (register === 'refusedDots') return texts.value.refusal;
  return jsonText(value, locale);
}

/** The texts of several values of one register, told apart when they differ. */
export function registerTexts(
  head: RecordHead,
  register: string,
  values: readonly string[],
  locale: Locale,
  names: CodeNames | null = null,
): string[] {
  const short = values.map((value) => registerText(head, register, value, locale, names));
  const isClear = new Set(short).size === new Set(values).size;
  return isClear ? short : values.map((value) => registerText(head, register, value, locale, names, true));
}

/** Kinds of record that carry a number. */
export function isFiguresEntity(entity: string): entity is 'quota' | 'realisation' {
  return entity === 'quota' || entity === 'realisation';
}

function figuresText({ total, amv, includesAmv }: Figures, locale: Locale, isFull: boolean): string {
  const { value } = textsOf(locale);
  const whole = total === null ? value.empty : formatNumber(total, locale);
  const parts = amv === null ? whole : fill(value.figure, { total: whole, amv: formatNumber(amv, locale) });
  if (!isFull) return parts;
  const included = { yes: value.amvIncluded, no: value.amvExcluded, unknown: value.amvUnknown }[includesAmv];
  return `${parts}, ${included}`;
}

/** Values that are no figure: texts as they are, dates and names in the language, the rest part by part. */
function jsonText(value: Json, locale: Locale): string {
  const { value: words } = textsOf(locale);
  if (value === null) return words.empty;
  if (typeof value === 'string') return day.test(value) ? longDate(value, locale) : value;
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (isList(value)) return value.map((part) => jsonText(part, locale)).join(', ');
  const own = value[locale];
  if (typeof own === 'string') return own;
  const parts = Object.values(value).filter((part) => part !== null);
  return parts.map((part) => jsonText(part, locale)).join(', ');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
