import { formatLongDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import type { TextKey } from './say';

export const localeOf = (language: string): Locale => (language.startsWith('en') ? 'en' : 'nl');

/** A number as the screen shows it: "1.310"; unknown is "–", never 0. */
export function numberText(value: number | null, language: string): string {
  return value === null ? '–' : formatNumber(value, localeOf(language));
}

/** A gap: "−224", "+6", "0"; unknown is "–". */
export function signedText(value: number | null, language: string): string {
  return value !== null && value > 0 ? `+${numberText(value, language)}` : numberText(value, language);
}

/** "1 november 2026". */
export function dayText(day: string, language: string): string {
  return formatLongDate(day, localeOf(language));
}

/** What a gap is called. Of people to house it is not a shortage before their half-year has ended. */
export function positionKey(gap: number | null, isRunningFlow: boolean): TextKey {
  if (gap === null) return 'position.unknown';
  if (gap === 0) return 'position.even';
  if (gap > 0) return isRunningFlow ? 'position.ahead' : 'position.over';
  return isRunningFlow ? 'position.toHouse' : 'position.short';
}

/** The tone of a gap in text. */
export function toneOf(gap: number | null): 'short' | 'over' | 'even' | 'unknown' {
  if (gap === null) return 'unknown';
  return gap === 0 ? 'even' : gap < 0 ? 'short' : 'over';
}
