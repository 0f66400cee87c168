import { dayNumber, isoOf } from '../day';
import type { CoursePoint, Position } from './answer';
import { membersOf, membersOfArea } from './members';
import { keyOf, type PositionIndex } from './position-index';
import { positionOf } from './positions-of';
import type { PositionQuestion } from './question';
import { placesSeries } from './stock/counted-places';
import { lastDayOf } from './transfer-use';

/** The position of an area on each of these days; the day of the question itself is not looked at. */
export function courseOf(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  days: readonly string[],
): CoursePoint[] {
  return days.map((date) => pointOf(date, positionOf(index, { ...question, date }, area)));
}

function pointOf(date: string, { adjusted, counted, gap, flow }: Position): CoursePoint {
  return {
    date,
    // What has to be housed is what a flow is held against.
    adjusted: { total: flow === null ? adjusted.total.sum : flow.corrected.sum, amv: adjusted.amv.sum },
    counted: { total: counted.total.sum, amv: counted.amv.sum },
    gap: { total: gap.total.sum, amv: gap.amv.sum },
  };
}

/**
 * The days in a term on which the position of an area can change, the first day of the term included: with these
 * `courseOf` has every step and no day between them differs.
 */
export function changeDaysOf(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  term: { readonly from: string; readonly until: string },
): string[] {
  const members = membersOfArea(index, area, membersOf(index, question.group, question.period));
  const days = new Set<string>([term.from]);
  const isStock = index.groups.get(question.group)?.measure === 'stock';
  for (const code of members) {
    if (isStock) for (const day of placesSeries(index, code, question).days) days.add(isoOf(day));
    for (const count of index.realisations.get(keyOf(code, question.group, question.period)) ?? []) {
      days.add(count.referenceDate);
    }
  }
  for (const transfer of index.transfers.get(keyOf(question.group, question.period)) ?? []) {
    days.add(transfer.term.from);
    days.add(isoOf(dayNumber(lastDayOf(transfer)) + 1));
  }
  return [...days].filter((day) => day >= term.from && day <= term.until).sort();
}

/** The first day of each month in a term, the first day of the term before them. */
export function monthsOf({ from, until }: { readonly from: string; readonly until: string }): string[] {
  const days = [from];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (day > until) return days;
    days.push(day);
  }
}
