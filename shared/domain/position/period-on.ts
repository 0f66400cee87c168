import type { PeriodFact } from './facts';

/** The period of a group that a day lies in; of several the one that began last. Undefined when there is none. */
export function periodOn(periods: readonly PeriodFact[], group: string, day: string): PeriodFact | undefined {
  return periods
    .filter(({ groups, from, until }) => groups.includes(group) && from <= day && day <= until)
    .reduce<PeriodFact | undefined>(
      (last, each) => (last === undefined || each.from > last.from ? each : last),
      undefined,
    );
}
