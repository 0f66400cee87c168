import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';

/**
 * Whether another facility counts instead of this one, as positions see it: who leads to what is not there any more, or is
 * the one of a circle that stays, counts itself.
 */
export function isAlias(session: Session, { id }: { readonly id: string }): boolean {
  return positionIndex(session).aliases.has(id);
}
