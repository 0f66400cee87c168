const ofThisStart = new Map<string, string | null>();

/**
 * When this screen was looked at before this start of the program: what came in since then is new. The moment is kept per
 * dossier; during one start it does not move, so that going away and back does not make news old.
 */
export function lastVisit(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  dossierId: string,
  now: string,
): string | null {
  const known = ofThisStart.get(dossierId);
  if (known !== undefined) return known;
  const key = `regietafel.overview.seen.${dossierId}`;
  const seen = storage.getItem(key);
  ofThisStart.set(dossierId, seen);
  storage.setItem(key, now);
  return seen;
}
