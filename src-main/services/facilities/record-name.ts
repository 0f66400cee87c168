import { keyOf } from '../../../shared/domain/entities';
import type { RecordHead } from '../../../shared/merge/types';
import { readLayer } from '../../database/repositories/capacity';
import { readFacilities } from '../../database/repositories/facilities';
import type { Session } from '../session';

/** The facility that a facility, a layer or a share belongs to; null when it is not here. */
function facilityIdOf(session: Session, head: RecordHead): string | null {
  const own = keyOf(head, 'facility');
  if (own !== null) return own.id;
  const layer = keyOf(head, 'capacity-layer');
  if (layer !== null) return layer.facility;
  const share = keyOf(head, 'share') ?? keyOf(head, 'share-confirmation');
  if (share === null) return null;
  return readLayer(session, share.layer)?.facility ?? null;
}

/** The name of the facility a record belongs to; empty when it is not here. */
export function nameOfRecord(session: Session, head: RecordHead): string {
  const id = facilityIdOf(session, head);
  return id === null ? '' : (readFacilities(session, [id])[0]?.name ?? '');
}
