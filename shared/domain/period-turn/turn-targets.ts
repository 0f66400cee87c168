import { nextPeriod, type PeriodTerm, type ProposedPeriod } from '../next-period';

/** A round or half-year with both its days. */
export type DatedPeriod = PeriodTerm & { readonly from: string; readonly until: string };

/** A period that one can turn to, from the one before it. */
export interface TurnTarget {
  /** The days, the groups and the code; of a new one those that are proposed. */
  readonly period: DatedPeriod;
  /** The names of a new one; null for one that is in the dossier. */
  readonly proposed: ProposedPeriod | null;
  /** The last period of the type that is over before it begins. */
  readonly before: DatedPeriod;
}

/**
 * The periods one can turn to: of each type those that are not over and follow another, and the one after the last. The
 * code of a new one follows from its type and days, so that two who make it apart make the same record.
 */
export function turnTargets(periods: readonly PeriodTerm[], today: string): TurnTarget[] {
  return (['half-year', 'cycle'] as const).flatMap((type) => {
    const dated = datedPeriods(periods, type);
    const there = dated
      .filter(({ until }) => until >= today)
      .flatMap((period): TurnTarget[] => {
        const before = periodBefore(dated, period.from);
        return before === null ? [] : [{ period, proposed: null, before }];
      });
    return [...there, ...newTarget(periods, dated, type, today)];
  });
}

/** The periods of a type that have days, in order. */
function datedPeriods(periods: readonly PeriodTerm[], type: PeriodTerm['type']): DatedPeriod[] {
  return periods
    .filter((period): period is DatedPeriod => period.from !== null && period.until !== null)
    .filter((period) => period.type === type && period.from <= period.until)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : one.code < other.code ? -1 : 1));
}

function newTarget(
  periods: readonly PeriodTerm[],
  dated: readonly DatedPeriod[],
  type: PeriodTerm['type'],
  today: string,
): TurnTarget[] {
  const proposed = nextPeriod(periods, type, [], today);
  const before = periodBefore(dated, proposed.from);
  // Without a period before it there is nothing to turn from: the first one is added among the periods.
  return before === null ? [] : [{ period: proposed, proposed, before }];
}

function periodBefore(dated: readonly DatedPeriod[], from: string): DatedPeriod | null {
  return dated
    .filter(({ until }) => until < from)
    .reduce<DatedPeriod | null>((last, each) => (last === null || each.until > last.until ? each : last), null);
}
