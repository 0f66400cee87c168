import type { AgreementFinding } from '../domain/agreement/agreement-finding';
import { formatLongDate } from './dates';
import { agreements as en } from './en/agreements';
import { findingSentence } from './finding-sentence';
import { inSentence } from './in-sentence';
import type { Locale } from './locale';
import { agreements as nl } from './nl/agreements';
import { formatNumber } from './numbers';
import type { FindingNames } from './position-finding-text';

/** What is wrong with an agreement or due, and what to do or why: two sentences with names, numbers and days. */
export function agreementFindingText(
  finding: AgreementFinding,
  names: FindingNames,
  locale: Locale,
): { readonly what: string; readonly why: string } {
  const { what, why } = (locale === 'en' ? en : nl).findings[finding.code];
  const { area, group, period, kind, date } = finding;
  const values: Record<string, string> = {
    area: names.area(area),
    group: inSentence(names.group(group)),
    period: inSentence(names.period(period)),
    kind: names.kind(kind, group),
  };
  if (date !== null) values.date = formatLongDate(date, locale);
  for (const [key, value] of Object.entries(finding.values)) {
    if (typeof value === 'number') values[key] = formatNumber(value, locale);
    else values[key] = /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatLongDate(value, locale) : value;
  }
  return { what: findingSentence(what, values), why: findingSentence(why, values) };
}
