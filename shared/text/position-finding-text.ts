import type { PositionFinding } from '../domain/position/finding';
import { formatLongDate } from './dates';
import { positions as en } from './en/positions';
import { fill } from './fill';
import { findingSentence } from './finding-sentence';
import { inSentence } from './in-sentence';
import type { Locale } from './locale';
import { positions as nl } from './nl/positions';
import { formatNumber } from './numbers';

/** How everything a finding refers to is called. */
export interface FindingNames {
  readonly area: (code: string) => string;
  readonly group: (code: string) => string;
  readonly period: (code: string) => string;
  readonly kind: (kind: string, group: string) => string;
}

/** What is wrong or due, and what to do or why: two sentences with names, numbers and days. */
export function positionFindingText(
  finding: PositionFinding,
  names: FindingNames,
  locale: Locale,
): { readonly what: string; readonly why: string } {
  const text = locale === 'en' ? en : nl;
  const { what, why } = text.findings[finding.code];
  const values = wordsOf(finding, names, locale);
  values.plans = finding.values.certainty === 'with-soft' ? text.withPlans : '';
  if (finding.values.level === 'safety-region') values.area = fill(text.safetyRegion, { name: values.area ?? '' });
  return { what: findingSentence(what, values), why: findingSentence(why, values) };
}

/** Values that are the code of a municipality or an area. */
const areaNames = new Set(['municipality', 'host', 'otherHost', 'giver', 'from', 'to']);

function wordsOf(finding: PositionFinding, names: FindingNames, locale: Locale): Record<string, string> {
  const { area, group, period, date } = finding;
  const words: Record<string, string> = {
    area: names.area(area),
    group: inSentence(names.group(group)),
    period: inSentence(names.period(period)),
  };
  if (date !== null) words.date = formatLongDate(date, locale);
  for (const [key, value] of Object.entries(finding.values)) {
    if (typeof value === 'number') words[key] = formatNumber(value, locale);
    else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) words[key] = formatLongDate(value, locale);
    else if (key === 'kind') words[key] = names.kind(value, group);
    else words[key] = areaNames.has(key) ? names.area(value) : value;
  }
  return words;
}
