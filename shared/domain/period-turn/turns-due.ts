import { dayNumber, isoOf } from '../day';
import type { PeriodTerm } from '../next-period';
import type { PositionFrame } from '../position/facts';
import { type TurnTarget, turnTargets } from './turn-targets';

/** Six weeks: long enough to gather the counts, and no longer. */
const DAYS_AHEAD = 42;

export interface TurnDue {
  readonly target: TurnTarget;
  /** The period before it is over: what should be there is not. */
  readonly isOver: boolean;
}

/**
 * The turns that are due: the period that runs ends within six weeks, or is over, and of the one after it nothing is known
 * yet. One that holds what is asked was turned to, whoever did it and in whatever way; from one that holds nothing there is
 * nothing to turn.
 */
export function turnsDue(
  periods: readonly PeriodTerm[],
  facts: Pick<PositionFrame, 'quotas' | 'nationalTasks' | 'openingCarries'>,
  today: string,
): TurnDue[] {
  const filled = filledPeriods(facts);
  const soon = isoOf(dayNumber(today) + DAYS_AHEAD);
  const targets = turnTargets(periods, today);
  return (['half-year', 'cycle'] as const).flatMap((type) => {
    const target = targets.find(
      ({ period, before }) => period.type === type && before.until <= soon && !filled.has(period.code),
    );
    return target === undefined || !filled.has(target.before.code)
      ? []
      : [{ target, isOver: target.before.until < today }];
  });
}

/** Codes of the periods of which somebody recorded what is asked. What was counted in it is no turn. */
function filledPeriods({
  quotas,
  nationalTasks,
  openingCarries,
}: Pick<PositionFrame, 'quotas' | 'nationalTasks' | 'openingCarries'>): ReadonlySet<string> {
  return new Set([
    ...quotas.filter(({ total }) => total !== null).map(({ period }) => period),
    ...nationalTasks.filter(({ persons }) => persons !== null).map(({ period }) => period),
    ...openingCarries.filter(({ persons }) => persons !== null).map(({ period }) => period),
  ]);
}
