import type { MunicipalityFact, PeriodFact } from './facts';
import { keyOf, type PositionIndex } from './position-index';

/** Municipalities that exist in a period; a merged one stays in view as long as it has a quota there. */
export function membersOf(index: PositionIndex, group: string, period: string): readonly string[] {
  const key = keyOf(group, period);
  const known = index.memory.members.get(key);
  if (known !== undefined) return known;
  const term = index.periods.get(period);
  const withQuota = new Set<string>();
  for (const quota of index.quotas.values()) {
    if (quota.group === group && quota.period === period && quota.total !== null) withQuota.add(quota.area);
  }
  const members = index.facts.municipalities.filter(
    (each) => term === undefined || existsIn(each, term) || withQuota.has(each.code),
  );
  const codes = members.map(({ code }) => code);
  index.memory.members.set(key, codes);
  return codes;
}

/** The municipalities of an area, of whatever level. */
export function membersOfArea(index: PositionIndex, area: string, members: readonly string[]): readonly string[] {
  const { facts } = index;
  if (area === facts.region) return members;
  const present = new Set(members);
  if (index.municipalities.has(area)) return present.has(area) ? [area] : [];
  return facts.municipalities
    .filter((each) => (each.subregion === area || each.safetyRegion === area) && present.has(each.code))
    .map(({ code }) => code);
}

function existsIn({ validFrom, validUntil }: MunicipalityFact, { from, until }: PeriodFact): boolean {
  return (validFrom ?? '') <= until && (validUntil ?? '9999') >= from;
}
