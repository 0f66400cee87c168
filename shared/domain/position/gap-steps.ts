import { dayNumber, isoOf } from '../day';
import { membersOf, membersOfArea } from './members';
import { keyOf, type PositionIndex } from './position-index';
import { positionOf } from './positions-of';
import type { PositionQuestion } from './question';
import { placesSeries, reportedPlaces } from './stock/counted-places';
import { countedOn, type StepSeries, summedSeries } from './stock/step-series';
import { lastDayOf } from './transfer-use';

/** The gap of a stock from a day on; null where it is not known. */
export interface GapStep {
  readonly date: string;
  readonly total: number | null;
  readonly amv: number | null;
}

/**
 * The gap of an area on each day of a term on which it changes, the first day included. What `courseOf` answers, made so
 * that every area and period can be looked through: places are added up once, and what is asked is computed only on the days
 * on which a transfer begins or ends.
 */
export function gapStepsOf(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  { from, until }: { readonly from: string; readonly until: string },
): GapStep[] {
  const members = membersOfArea(index, area, membersOf(index, question.group, question.period));
  const places = summedSeries(
    members
      .filter((code) => reportedPlaces(index, code, { ...question, date: from }) === undefined)
      .map((code) => placesSeries(index, code, question)),
  );
  const days = places.days.map(isoOf).filter((day) => day > from && day <= until);
  const transferDays = transferDaysOf(index, question).filter((day) => day > from && day <= until);
  const steps: GapStep[] = [];
  let asked = askedOn(index, question, area, from, places);
  for (const date of [...new Set([from, ...days, ...transferDays])].sort()) {
    if (transferDays.includes(date)) asked = askedOn(index, question, area, date, places);
    const counted = countedOn(places, dayNumber(date));
    steps.push({
      date,
      total: asked.total === null || counted.total === null ? null : counted.total - asked.total,
      amv: asked.amv === null || counted.amv === null ? null : counted.amv - asked.amv,
    });
  }
  return steps;
}

/** What the places have to reach for a gap of 0 on a day; unknown where the gap of the area is not wholly known. */
function askedOn(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  date: string,
  places: StepSeries,
): { readonly total: number | null; readonly amv: number | null } {
  const { gap } = positionOf(index, { ...question, date }, area);
  const counted = countedOn(places, dayNumber(date));
  const of = (part: 'total' | 'amv') => {
    const { sum, known, of: all } = gap[part];
    const there = counted[part];
    return sum === null || known < all || there === null ? null : there - sum;
  };
  return { total: of('total'), amv: of('amv') };
}

function transferDaysOf(index: PositionIndex, { group, period }: PositionQuestion): string[] {
  const transfers = index.transfers.get(keyOf(group, period)) ?? [];
  return transfers.flatMap((transfer) => [transfer.term.from, isoOf(dayNumber(lastDayOf(transfer)) + 1)]);
}
