import type { ShareView } from '../../../shared/ipc/schemas/facilities';
import type { ShareRow } from '../../database/repositories/capacity';

/** Whether a share is in force: the host's own always, another's while its municipality said yes to these places. */
export function shareStatus(share: ShareRow, confirmation: ShareRow | undefined): ShareView['status'] {
  if (share.municipality === share.host) return 'own';
  if (confirmation === undefined || confirmation.total === null) return 'unconfirmed';
  return confirmation.total === share.total && confirmation.amv === share.amv ? 'confirmed' : 'changed';
}
