import type { GroupFact, SubstitutionFact } from '../facts';

/**
 * The rules that hold, in the order in which they have their turn: first the group whose shortage stands first among the
 * groups, and for it the spare places of the group that stands first. Groups that are not counted in places never enter.
 */
export function rulesInOrder(
  substitutions: readonly SubstitutionFact[],
  groups: readonly GroupFact[],
): readonly SubstitutionFact[] {
  const order = new Map(groups.filter(countsPlaces).map(({ code }, at) => [code, at]));
  const placeOf = (code: string) => order.get(code) ?? -1;
  return substitutions
    .filter(({ from, to }) => from !== to && order.has(from) && order.has(to))
    .toSorted((one, other) => placeOf(one.to) - placeOf(other.to) || placeOf(one.from) - placeOf(other.from));
}

/** The rules that decide about a group: its own, and those of every group that shares places or a shortage with these. */
export function rulesAround(rules: readonly SubstitutionFact[], group: string): readonly SubstitutionFact[] {
  const reached = new Set([group]);
  for (let grows = true; grows; ) {
    const touching = rules.filter(({ from, to }) => reached.has(from) || reached.has(to));
    const before = reached.size;
    for (const { from, to } of touching) reached.add(from).add(to);
    grows = reached.size > before;
  }
  return rules.filter(({ from }) => reached.has(from));
}

function countsPlaces({ measure, unit }: GroupFact): boolean {
  return measure === 'stock' && unit === 'places';
}
