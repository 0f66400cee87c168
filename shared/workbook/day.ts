import { formatDate, parseDate } from '../text/dates';

/** Days of Excel that can be a date somebody means: 1954 to 2119. */
const SERIAL = { from: 20_000, until: 80_000 };
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** An ISO day from a text as people type it, or from the number that is left when a cell lost its date format. */
export function readDay(found: string | number): string | null {
  if (typeof found === 'string') return parseDate(found.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, ' '));
  if (found < SERIAL.from || found > SERIAL.until) return null;
  return new Date(EPOCH + Math.floor(found) * DAY_MS).toISOString().slice(0, 10);
}

/** An ISO day as Dutch officials write it: `1-7-2027`. */
export const showDay = formatDate;
