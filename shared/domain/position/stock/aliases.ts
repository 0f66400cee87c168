import type { FacilityFact } from '../facts';

/**
 * Facilities that are another one, entered twice: they do not count, that one does. Chains end at the one that points
 * nowhere; of a circle the one with the smallest id stays. Pointing at itself or at what is gone is pointing nowhere.
 */
export function aliasesOf(facilities: ReadonlyMap<string, FacilityFact>): ReadonlySet<string> {
  const aliases = new Set<string>();
  for (const { recordId, sameAs } of facilities.values()) {
    if (sameAs !== null && standInOf(recordId, facilities) !== recordId) aliases.add(recordId);
  }
  return aliases;
}

/** The facility that stands for this one; itself when it is no alias. */
function standInOf(id: string, facilities: ReadonlyMap<string, FacilityFact>): string {
  const path = [id];
  for (;;) {
    const at = path.at(-1) ?? id;
    const next = facilities.get(at)?.sameAs ?? null;
    if (next === null || !facilities.has(next)) return at;
    const seen = path.indexOf(next);
    if (seen !== -1) return path.slice(seen).sort()[0] ?? at;
    path.push(next);
  }
}
