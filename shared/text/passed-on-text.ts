import type { PassedOn } from '../domain/passed-on';
import { formatLongDate } from './dates';
import { domain as en } from './en/domain';
import { fill } from './fill';
import type { Locale } from './locale';
import { domain as nl } from './nl/domain';

/** "telefonisch doorgegeven door coördinator op 3 december 2026"; empty when nobody said how it came in. */
export function passedOnText(passedOn: PassedOn | undefined, locale: Locale): string {
  if (passedOn === undefined) return '';
  const texts = (locale === 'en' ? en : nl).passedOn;
  return fill(texts[passedOn.how], { by: passedOn.by, date: formatLongDate(passedOn.on, locale) });
}
