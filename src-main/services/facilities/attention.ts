import type { Attention } from '../../../shared/ipc/schemas/facilities';
import type { FacilityRow } from '../../database/repositories/facilities';
import type { Session } from '../session';
import type { FacilityIndex } from './facility-index';
import { shareStatus } from './share-status';

/** What asks for a deed at a facility, the most pressing first: shares to confirm, what was written for the owner, gaps. */
export function attentionOf(
  session: Session,
  index: FacilityIndex,
  open: ReadonlyMap<string, ReadonlySet<string>>,
  row: FacilityRow,
): Attention[] {
  const layers = index.layersOf(row.id);
  const me = session.identity.party;
  const found: Attention[] = [];
  const say = (code: string, values: Attention['values'] = {}) => found.push({ code, level: 'warning', values });
  for (const share of layers.flatMap(({ id }) => index.sharesOf(id))) {
    const status = shareStatus(share, index.confirmationOf(share));
    if (status === 'own' || status === 'confirmed') continue;
    if (share.municipality === me) say('confirm-your-share', { places: share.total ?? 0 });
    else say('share-not-confirmed', { municipality: index.party(share.municipality), places: share.total ?? 0 });
  }
  const isOnBehalf = [row.id, ...layers.map(({ id }) => id)].some((id) => isWrittenForOwner(index, open, id));
  if (row.host === me && isOnBehalf) say('confirm-on-behalf');
  if (row.sameAs === null && layers.length === 0) say('no-capacity');
  return found;
}

/** A register that is open without being in conflict was written by another on behalf of this party. */
function isWrittenForOwner(index: FacilityIndex, open: ReadonlyMap<string, ReadonlySet<string>>, id: string): boolean {
  const inConflict = index.marks.conflicts.get(id);
  return [...(open.get(id) ?? [])].some((register) => inConflict?.has(register) !== true);
}
