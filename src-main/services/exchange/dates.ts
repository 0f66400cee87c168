import { formatLongDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';

/** "1 november 2026" of an ISO day, or of an instant as the clock of this computer has it. */
export function longDate(iso: string, locale: Locale): string {
  return formatLongDate(iso.length > 10 ? dayOf(iso) : iso, locale);
}

/** The day of an ISO instant, by the clock of this computer: what a person would write on a file. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
