import { roundLater } from '../next-period';
import type { CountingRuleFact } from '../position/facts';
import { keyOf, type PositionIndex } from '../position/position-index';

/** A counting rule of the old round as it is proposed for the new one. */
export interface RuleOver {
  readonly group: string;
  /** The old rule; its explanation goes along. */
  readonly before: CountingRuleFact;
  readonly minimumYears: number | null;
  readonly minimumPlaces: number | null;
  /** Two years later: the old day would leave out everything that was made since. */
  readonly readyBy: string | null;
  /** The new round has a rule for the group already: it stays. */
  readonly isThere: boolean;
}

/** The counting rules (which places count) of a round that the next one would get, per group that both have. */
export function rulesOver(index: PositionIndex, groups: readonly string[], before: string, target: string): RuleOver[] {
  return groups.flatMap((group): RuleOver[] => {
    const rule = index.rules.get(keyOf(group, before));
    if (rule === undefined || index.groups.get(group)?.measure !== 'stock' || asksNothing(rule)) return [];
    const { minimumYears, minimumPlaces, readyBy } = rule;
    return [
      {
        group,
        before: rule,
        minimumYears,
        minimumPlaces,
        readyBy: readyBy === null ? null : roundLater(readyBy),
        isThere: index.rules.has(keyOf(group, target)),
      },
    ];
  });
}

/** Without anything asked all places count, as without a rule. */
function asksNothing({ minimumYears, minimumPlaces, readyBy }: CountingRuleFact): boolean {
  return minimumYears === null && minimumPlaces === null && readyBy === null;
}
