import { formatLongDate, formatShortDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import { localDay } from '../frame/moment';

/** Numbers as the screen shows them: "1.310" in Dutch, "1,310" in English. */
export function numberText(value: number, language: string): string {
  return formatNumber(value, localeOf(language));
}

/** A number of tenths: 2133 is "213,3", 2130 is "213". */
export function tenthsText(tenths: number, language: string): string {
  const whole = numberText(Math.trunc(tenths / 10), language);
  const rest = Math.abs(tenths % 10);
  return rest === 0 ? whole : `${whole}${localeOf(language) === 'nl' ? ',' : '.'}${rest}`;
}

/** A day, or the day of an instant on this computer: "18 november 2026". */
export function dayText(iso: string, language: string): string {
  return formatLongDate(dayOf(iso), localeOf(language));
}

/** The same where there is little room: "18 nov.". */
export function shortDayText(iso: string, language: string): string {
  return formatShortDate(dayOf(iso), localeOf(language));
}

const dayOf = (iso: string) => (iso.includes('T') ? localDay(iso) : iso);

function localeOf(language: string): Locale {
  return language.startsWith('en') ? 'en' : 'nl';
}
