import { createPositionIndex, type PositionIndex } from '../../../shared/domain/position/position-index';
import type { Session } from '../session';
import { readPositionFacts } from './position-facts';

interface Kept {
  readonly revision: number;
  readonly index: PositionIndex;
}

const kept = new WeakMap<Session, Kept>();

/** The facts of the dossier as they are now, read once per revision: one screen asks several questions of it. */
export function positionIndex(session: Session): PositionIndex {
  const known = kept.get(session);
  if (known !== undefined && known.revision === session.revision) return known.index;
  const made = { revision: session.revision, index: createPositionIndex(readPositionFacts(session)) };
  kept.set(session, made);
  return made.index;
}
