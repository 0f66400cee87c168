import { dayNumber, isoOf } from './day';
import type { PeriodTerm } from './next-period';

/** What is odd about the dates of a round or half-year. It is said and never blocks: dates are data. */
export interface PeriodFinding {
  readonly code: PeriodFindingCode;
  /** The period it is about. */
  readonly period: string;
  /** The other one, where two are concerned; else null. */
  readonly other: string | null;
  /** The days (ISO) that the sentence names. */
  readonly from: string | null;
  readonly until: string | null;
}

export const periodFindingCodes = ['period-without-dates', 'period-reversed', 'period-overlaps', 'period-gap'] as const;
export type PeriodFindingCode = (typeof periodFindingCodes)[number];

/**
 * Dates that are missing, that end before they begin, or that share days with an earlier period of the same type; and of
 * half-years the days between two: over these nothing is carried into the next one.
 */
export function periodFindings(periods: readonly PeriodTerm[]): PeriodFinding[] {
  const found = periods.flatMap((period) => ofItself(period));
  for (const type of ['cycle', 'half-year'] as const) {
    const ordered = periods
      .filter((period) => period.type === type)
      .filter(isOrdered)
      .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
    found.push(...betweenPeriods(ordered));
  }
  return found;
}

function ofItself({ code, from, until }: PeriodTerm): PeriodFinding[] {
  const about = { period: code, other: null, from, until };
  if (from === null || until === null) return [{ ...about, code: 'period-without-dates' }];
  return until < from ? [{ ...about, code: 'period-reversed' }] : [];
}

type OrderedTerm = PeriodTerm & { readonly from: string; readonly until: string };

function isOrdered(period: PeriodTerm): period is OrderedTerm {
  return period.from !== null && period.until !== null && period.from <= period.until;
}

/** @param periods of one type, by their first day. */
function betweenPeriods(periods: readonly OrderedTerm[]): PeriodFinding[] {
  const found: PeriodFinding[] = [];
  let last: OrderedTerm | null = null;
  for (const period of periods) {
    if (last !== null) found.push(...betweenTwo(last, period));
    if (last === null || period.until > last.until) last = period;
  }
  return found;
}

function betweenTwo(before: OrderedTerm, after: OrderedTerm): PeriodFinding[] {
  const about = { period: after.code, other: before.code };
  if (after.from <= before.until) {
    const until = isoOf(Math.min(dayNumber(after.until), dayNumber(before.until)));
    return [{ ...about, code: 'period-overlaps', from: after.from, until }];
  }
  const [from, until] = [isoOf(dayNumber(before.until) + 1), isoOf(dayNumber(after.from) - 1)];
  return after.type === 'half-year' && from <= until ? [{ ...about, code: 'period-gap', from, until }] : [];
}
