const MILLISECONDS = 86_400_000;

/** A day as a whole number, so that days can be compared and counted: days since 1 January 1970. */
export function dayNumber(iso: string): number {
  return Date.UTC(yearOf(iso), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / MILLISECONDS;
}

/** The ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * The last day (t/m), as a number, of a term of whole years that begins on `from`: from 1 March 2026 five years last until
 * 28 February 2031, and from 29 February until 28 February.
 */
export function lastDayOfYears(from: string, years: number): number {
  const month = Number(from.slice(5, 7)) - 1;
  // 29 February of a year that has none is 1 March, so the day before it is 28 February.
  return Date.UTC(yearOf(from) + years, month, Number(from.slice(8, 10))) / MILLISECONDS - 1;
}

/** Whole months that have gone at the end of `day` since the beginning of `from`; 0 before it. */
export function wholeMonths(from: string, day: string): number {
  const next = isoOf(dayNumber(day) + 1);
  const months = (yearOf(next) - yearOf(from)) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, Number(next.slice(8, 10)) < Number(from.slice(8, 10)) ? months - 1 : months);
}

/** The day itself when it lies in the term (t/m), else the nearest day of the term. */
export function dayWithin(day: string, { from, until }: { readonly from: string; readonly until: string }): string {
  if (day < from) return from;
  return day > until ? until : day;
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
