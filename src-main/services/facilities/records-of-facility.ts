import { readLayers, readShares } from '../../database/repositories/capacity';
import type { Session } from '../session';

/** Ids of a facility, its layers and the shares in them. */
export function recordsOfFacility(session: Session, id: string): string[] {
  const layers = readLayers(session, [id]).map((layer) => layer.id);
  const shares = layers.length === 0 ? [] : readShares(session, layers).map((share) => share.id);
  return [id, ...layers, ...shares];
}
