import type { PairSpan, RealisationFact } from '../facts';
import { keyOf, type PositionIndex } from '../position-index';

/** The source of a count that the municipality made itself. */
export const OWN_COUNT = 'municipality';

export interface CountedPersons {
  readonly total: number | null;
  readonly span: PairSpan | null;
}

/**
 * Persons housed within a half-year, as known on a day; null when nobody counted.
 *
 * With soft also those that are planned. A plan older than the count is left out: who it spoke of may be in the count.
 */
export function housed(
  index: PositionIndex,
  municipality: string,
  group: string,
  period: string,
  until: string | null,
  withSoft: boolean,
): CountedPersons {
  const counts = index.realisations.get(keyOf(municipality, group, period)) ?? [];
  const realised = newestCount(counts, 'realised', until);
  const planned = withSoft ? plannedBeside(counts, realised, until) : undefined;
  if (planned === undefined || planned.total === null) return realised ?? { total: null, span: null };
  const total = (realised?.total ?? 0) + planned.total;
  return { total, span: realised?.span ?? null };
}

/** The plan that is not older than the count. */
export function plannedBeside(
  counts: readonly RealisationFact[],
  realised: RealisationFact | undefined,
  until: string | null,
): RealisationFact | undefined {
  const planned = newestCount(counts, 'planned', until);
  if (planned === undefined || (realised !== undefined && planned.referenceDate < realised.referenceDate))
    return undefined;
  return planned;
}

/**
 * The count that is known on a day: what the municipality counted itself before what others counted, however much newer;
 * of one counter the newest. A count without a number says nothing.
 */
export function newestCount(
  counts: readonly RealisationFact[],
  kind: RealisationFact['kind'],
  until: string | null,
): RealisationFact | undefined {
  let best: RealisationFact | undefined;
  for (const count of counts) {
    if (count.kind !== kind || count.total === null || (until !== null && count.referenceDate > until)) continue;
    if (best === undefined || goesBefore(count, best)) best = count;
  }
  return best;
}

/** On one day and of like standing the source decides, so that the order of entry does not. */
function goesBefore(one: RealisationFact, other: RealisationFact): boolean {
  const [isOwn, isOtherOwn] = [one.source === OWN_COUNT, other.source === OWN_COUNT];
  if (isOwn !== isOtherOwn) return isOwn;
  if (one.referenceDate !== other.referenceDate) return one.referenceDate > other.referenceDate;
  return one.source < other.source;
}
