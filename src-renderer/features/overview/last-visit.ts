/**
 * When this screen was looked at before this start of the program: what came in since then is new. The moment is kept per
 * dossier; during one start it does not move, so that going away and back does not make news old.
 */
export function lastVisit(local: Storage, session: Storage, dossierId: string, now: string): string | null {
  const key = `regietafel.overview.seen.${dossierId}`;
  const before = session.getItem(key);
  if (before !== null) return before === '' ? null : before;
  const seen = local.getItem(key);
  session.setItem(key, seen ?? '');
  local.setItem(key, now);
  return seen;
}
