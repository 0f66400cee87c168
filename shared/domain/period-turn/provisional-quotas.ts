import type { QuotaKind } from '../figure-kinds';
import { baseKindOf } from '../position/base-kind';
import type { QuotaFact } from '../position/facts';
import type { PositionIndex } from '../position/position-index';

/** Quotas of a group that would be taken over into the next round until the real ones are there. */
export interface ProvisionalQuotas {
  readonly group: string;
  /** The kind of the old figures; as taken over they are indicative, because nobody decided them for the new round. */
  readonly kind: QuotaKind;
  readonly copies: readonly QuotaFact[];
  /** Areas that have a figure in the new round already: it stays. */
  readonly kept: readonly string[];
  /** Areas whose old figure is in conflict, or has more amv than its total: what cannot be relied on is not taken over. */
  readonly doubtful: readonly string[];
}

/**
 * What taking over the quotas (places) of a round would write into the next: the figures of the firmest kind, as indicative
 * ones, for areas without any figure of the group in the new round. Only for groups of places: of persons the law divides
 * anew each half-year. Kinds are not mixed: an area without a figure of that kind is not taken over.
 */
export function provisionalQuotas(
  index: PositionIndex,
  group: string,
  before: string,
  target: string,
): ProvisionalQuotas | null {
  if (index.groups.get(group)?.measure !== 'stock') return null;
  const kind = baseKindOf(index, group, before);
  const filled = new Set(
    index.facts.quotas
      .filter((quota) => quota.group === group && quota.period === target && quota.total !== null)
      .map(({ area }) => area),
  );
  const old = index.facts.quotas.filter(
    (quota) => quota.group === group && quota.period === before && quota.kind === kind && quota.total !== null,
  );
  const free = old.filter(({ area }) => !filled.has(area));
  return {
    group,
    kind,
    copies: free.filter((quota) => !isDoubtful(quota)),
    kept: old.filter(({ area }) => filled.has(area)).map(({ area }) => area),
    doubtful: free.filter(isDoubtful).map(({ area }) => area),
  };
}

function isDoubtful({ span, total, amv }: QuotaFact): boolean {
  return span !== null || (total !== null && amv !== null && amv > total);
}
