import type { SubstitutionFact } from '../facts';
import type { SubstitutionLine } from './substitution';

/**
 * Gives the spare places of each group out over the rules, in their order: a place is used once, and never more than what
 * is spare. Only own places are spare; what was covered is not passed on.
 *
 * @param rules in the order in which they have their turn
 * @param gaps by group, in places: above 0 is spare, below 0 is short; null is not known
 */
export function giveOutSpare(
  rules: readonly SubstitutionFact[],
  gaps: ReadonlyMap<string, number | null>,
): SubstitutionLine[] {
  const left = new Map(gaps);
  return rules.map((rule) => {
    const [from, to] = [left.get(rule.from) ?? null, left.get(rule.to) ?? null];
    const line = lineOf(rule, from, to);
    // While one side is not known, nobody can say what is left of the other.
    const isUnknown = line.reason === 'gap-unknown';
    left.set(rule.from, isUnknown || from === null ? null : from - line.used);
    left.set(rule.to, isUnknown || to === null ? null : to + line.covered);
    return line;
  });
}

function lineOf(rule: SubstitutionFact, from: number | null, to: number | null): SubstitutionLine {
  const spare = from === null ? null : Math.max(0, from);
  const short = to === null ? null : Math.max(0, -to);
  const nothing = { rule, used: 0, covered: 0, spare, short };
  // Without spare places, or a shortage, the other side does not matter.
  if (spare === 0) return { ...nothing, reason: 'no-spare' };
  if (short === 0) return { ...nothing, reason: 'no-shortage' };
  if (spare === null || short === null) return { ...nothing, reason: 'gap-unknown' };
  const covered = Math.min(short, Math.floor((spare * rule.covers) / rule.places));
  if (covered === 0) return { ...nothing, reason: 'too-few-for-ratio' };
  // A place that is needed for a part is needed whole; floor above keeps it within what is spare.
  const used = Math.ceil((covered * rule.places) / rule.covers);
  return { rule, used, covered, spare, short, reason: 'counts' };
}
