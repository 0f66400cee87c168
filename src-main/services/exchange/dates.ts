import type { Locale } from '../../../shared/text/locale';

// Made once: making a formatter costs more than a thousand uses of it.
const days = formats({ dateStyle: 'long', timeZone: 'UTC' });
const instants = formats({ dateStyle: 'long' });

/** "1 november 2026". Takes an ISO day or instant; anything else is answered as it is. */
export function longDate(iso: string, locale: Locale): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return (iso.length === 10 ? days : instants)[locale].format(date);
}

/** The day of an ISO instant, by the clock of this computer: what a person would write on a file. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Locale, Intl.DateTimeFormat>> {
  return { nl: new Intl.DateTimeFormat('nl-NL', options), en: new Intl.DateTimeFormat('en-GB', options) };
}
