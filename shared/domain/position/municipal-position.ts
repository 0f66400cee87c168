import { wholeMonths } from '../day';
import type { Total } from '../totals';
import type { FlowPosition, Position } from './answer';
import type { Asked, MunicipalFigures } from './municipal-figures';
import type { Pair, PairTotal } from './pair';

/** The position of a municipality by itself: its own numbers, each known or not. */
export function municipalPosition(asked: Asked, figures: MunicipalFigures): Position {
  const { group, index } = asked;
  const { code, base, moved, adjusted, counted, gap, gapSpan } = figures;
  const { countsAmv } = group;
  return {
    area: code,
    level: 'municipality',
    members: [code],
    base: single(base, countsAmv),
    given: { total: moved.givenTotal, amv: countsAmv ? moved.givenAmv : null },
    taken: { total: moved.takenTotal, amv: countsAmv ? moved.takenAmv : null },
    adjusted: single(adjusted, countsAmv),
    counted: single(counted, countsAmv),
    gap: single(gap, countsAmv),
    gapSpan,
    rest: null,
    flow: group.measure === 'flow' ? municipalFlow(asked, figures) : null,
    isMet: gap.total === null ? null : gap.total >= 0,
    isAmvMet: !countsAmv || gap.amv === null || !index.facts.settings['amv-by-amv-places'] ? null : gap.amv >= 0,
    substitution: null,
    ifContained: null,
    receivedOn: null,
  };
}

function municipalFlow({ index, question }: Asked, { carry, corrected, published }: MunicipalFigures): FlowPosition {
  const months = monthsGone(index.periods.get(question.period)?.from ?? question.date, question.date);
  return {
    carry: question.kind === 'net' ? one(carry) : null,
    corrected: one(corrected),
    published: one(published),
    pace: corrected !== null && corrected > 0 ? (corrected * months) / 6 : null,
    months,
  };
}

/** Whole months of a half-year that have gone on a day: 0 to 6. */
export function monthsGone(from: string, date: string): number {
  return Math.min(6, wholeMonths(from, date));
}

/** The number of a group that keeps no amv. */
export const NO_TOTAL: Total = { sum: null, known: 0, of: 0 };
const UNKNOWN: Total = { sum: null, known: 0, of: 1 };

function single({ total, amv }: Pair, countsAmv: boolean): PairTotal {
  return { total: one(total), amv: countsAmv ? one(amv) : NO_TOTAL };
}

function one(value: number | null): Total {
  return value === null ? UNKNOWN : { sum: value, known: 1, of: 1 };
}
