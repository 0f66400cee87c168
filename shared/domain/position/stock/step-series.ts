import { dayNumber } from '../../day';
import type { CountingRuleFact } from '../facts';
import type { Pair } from '../pair';
import type { Contribution } from './contribution';
import { ruleReason } from './rule-reason';

/** What counts from each day on at which it changes; before the first day nothing does. */
export interface StepSeries {
  readonly days: readonly number[];
  readonly totals: readonly number[];
  /** Null while the amv places of a counting layer are not known. */
  readonly amvs: readonly (number | null)[];
}

/** The steps of the places that count for one municipality and group, by one rule. */
export function stepSeriesOf(
  contributions: readonly Contribution[],
  rule: CountingRuleFact | undefined,
  withSoft: boolean,
): StepSeries {
  const steps = new Map<number, Step>();
  for (const contribution of contributions) {
    const { never, certainty, from, until, total } = contribution;
    if (never !== null || from === null || total === null || (certainty === 'soft' && !withSoft)) continue;
    if ((until !== null && until < from) || ruleReason(contribution, rule) !== null) continue;
    add(steps, dayNumber(from), contribution, 1);
    if (until !== null) add(steps, dayNumber(until) + 1, contribution, -1);
  }
  return summed(steps);
}

/** The places that count on a day. */
export function countedOn({ days, totals, amvs }: StepSeries, day: number): Pair {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? NOTHING : { total: totals[low - 1] ?? 0, amv: amvs[low - 1] ?? null };
}

/** No layer counts: no places, which is known. */
const NOTHING: Pair = { total: 0, amv: 0 };

/** Several series as one. */
export function summedSeries(series: readonly StepSeries[]): StepSeries {
  const steps = new Map<number, Step>();
  for (const { days, totals, amvs } of series) {
    days.forEach((day, at) => {
      const step = steps.get(day) ?? { total: 0, amv: 0, unknownAmv: 0 };
      const [amv, before] = [amvs[at] ?? null, at === 0 ? 0 : (amvs[at - 1] ?? null)];
      step.total += (totals[at] ?? 0) - (totals[at - 1] ?? 0);
      step.amv += (amv ?? 0) - (before ?? 0);
      step.unknownAmv += (amv === null ? 1 : 0) - (before === null ? 1 : 0);
      steps.set(day, step);
    });
  }
  return summed(steps);
}

interface Step {
  total: number;
  amv: number;
  unknownAmv: number;
}

function add(steps: Map<number, Step>, day: number, { total, amv }: Pair, sign: 1 | -1): void {
  const step = steps.get(day) ?? { total: 0, amv: 0, unknownAmv: 0 };
  step.total += sign * (total ?? 0);
  step.amv += sign * (amv ?? 0);
  step.unknownAmv += amv === null ? sign : 0;
  steps.set(day, step);
}

function summed(steps: ReadonlyMap<number, Step>): StepSeries {
  const days = [...steps.keys()].sort((one, other) => one - other);
  const totals: number[] = [];
  const amvs: (number | null)[] = [];
  const sum: Step = { total: 0, amv: 0, unknownAmv: 0 };
  for (const day of days) {
    const step = steps.get(day);
    sum.total += step?.total ?? 0;
    sum.amv += step?.amv ?? 0;
    sum.unknownAmv += step?.unknownAmv ?? 0;
    totals.push(sum.total);
    amvs.push(sum.unknownAmv > 0 ? null : sum.amv);
  }
  return { days, totals, amvs };
}
