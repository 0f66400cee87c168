import type { Party } from '../../shared/merge/types';
import { readWithheldRows } from '../database/repositories/withheld';
import type { Session } from './session';

/**
 * How many facilities of each host are not shared with this party: what every sum of places over that host is without.
 * Of several senders the one that kept most back: the others may not have known of them.
 */
export function withheldHere(session: Session): ReadonlyMap<Party, number> {
  const most = new Map<Party, number>();
  for (const { owner, facilities } of readWithheldRows(session)) {
    most.set(owner, Math.max(most.get(owner) ?? 0, facilities));
  }
  return most;
}
