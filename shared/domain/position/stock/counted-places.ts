import type { RealisationFact } from '../facts';
import { newestCount } from '../flow/housed';
import type { Pair } from '../pair';
import { keyOf, type PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';
import { type StepSeries, stepSeriesOf } from './step-series';

/**
 * The count that stands in for layers: a municipality that keeps no layer for the group, but reported how many places are
 * there. Only where no counting rule asks for more than a number can say.
 */
export function reportedPlaces(
  index: PositionIndex,
  municipality: string,
  { group, period, date }: PositionQuestion,
): RealisationFact | undefined {
  const key = keyOf(municipality, group);
  if (index.contributions.has(key) || index.hosted.has(key)) return undefined;
  const rule = index.rules.get(keyOf(group, period));
  if (rule !== undefined && (rule.minimumYears ?? rule.minimumPlaces ?? rule.readyBy) !== null) return undefined;
  return newestCount(index.realisations.get(keyOf(municipality, group, period)) ?? [], 'realised', date);
}

/** What counts for a municipality that keeps no facility: nothing where it reported that there is nothing, else unknown. */
export function placesOfSilent(
  index: PositionIndex,
  municipality: string,
  { group, period, date }: PositionQuestion,
): Pair {
  const counts = index.realisations.get(keyOf(municipality, group, period)) ?? [];
  const total = newestCount(counts, 'realised', date)?.total === 0 ? 0 : null;
  return { total, amv: total };
}

/** The steps of what counts for a municipality, by the rule of the period; made once. */
export function placesSeries(
  index: PositionIndex,
  municipality: string,
  { group, period, certainty }: Pick<PositionQuestion, 'group' | 'period' | 'certainty'>,
): StepSeries {
  const key = keyOf(municipality, group);
  const own = index.memory.series.get(key) ?? new Map<string, StepSeries>();
  index.memory.series.set(key, own);
  const variant = keyOf(period, certainty);
  const known = own.get(variant);
  if (known !== undefined) return known;
  const rule = index.rules.get(keyOf(group, period));
  const made = stepSeriesOf(index.contributions.get(key) ?? [], rule, certainty === 'with-soft');
  own.set(variant, made);
  return made;
}
