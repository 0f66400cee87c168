import { dayNumber, lastDayOfYears } from '../../day';
import type { LayerReason } from '../explanation';
import type { CountingRuleFact } from '../facts';

/** What a counting rule looks at. */
export interface RuledPlaces {
  readonly from: string | null;
  readonly until: string | null;
  readonly physicalPlaces: number | null;
}

/**
 * Why the counting rule of a period keeps a layer out; null when it counts. Without a rule, and for what a rule does not
 * ask, everything counts. A layer without an end is there for as long as any rule asks.
 */
export function ruleReason(places: RuledPlaces, rule: CountingRuleFact | undefined): LayerReason | null {
  if (rule === undefined) return null;
  if (rule.minimumYears !== null && isShorter(places, rule.minimumYears)) return 'too-short';
  if (rule.minimumPlaces !== null) {
    if (places.physicalPlaces === null) return 'size-unknown';
    if (places.physicalPlaces < rule.minimumPlaces) return 'too-small';
  }
  return rule.readyBy !== null && (places.from === null || places.from > rule.readyBy) ? 'not-ready' : null;
}

function isShorter({ from, until }: RuledPlaces, years: number): boolean {
  return from !== null && until !== null && dayNumber(until) < lastDayOfYears(from, years);
}
