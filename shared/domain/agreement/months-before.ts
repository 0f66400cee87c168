import { dayNumber, isoOf } from '../day';

/** The same day so many months earlier; the last day of the month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  const at = (year ?? 0) * 12 + (month ?? 1) - 1 - months;
  const first = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const next = at + 1;
  const after = `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  return isoOf(Math.min(dayNumber(first) + (date ?? 1) - 1, dayNumber(after) - 1));
}
