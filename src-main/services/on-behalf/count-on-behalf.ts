import { recordsOnBehalf } from '../../database/repositories/unconfirmed-records';
import { agreementIdOf } from '../exchange/agreement-scope';
import type { Session } from '../session';
import { type Unconfirmed, unconfirmedOf } from './unconfirmed';

/** How many records wait for the confirmation of this party: all, or those that Afspraken does not ask for itself. */
export function countToConfirm(session: Session, which: 'all' | 'besides-agreements'): number {
  const heads = openOnBehalf(session, 'of').map(({ record }) => record.head);
  const counted = which === 'all' ? heads : heads.filter((head) => agreementIdOf(head) === null);
  return new Set(counted.map(({ id }) => id)).size;
}

/** How many records this party wrote on behalf of others that they have not confirmed. */
export function countUnconfirmed(session: Session): number {
  return new Set(openOnBehalf(session, 'by').map(({ record }) => record.head.id)).size;
}

/** What was written on behalf of this party (`of`), or by it on behalf of others (`by`), and is not confirmed. */
export function openOnBehalf(session: Session, side: 'of' | 'by'): Unconfirmed[] {
  const me = session.identity.party;
  const open = unconfirmedOf(session, recordsOnBehalf(session, side, me));
  return open.filter(({ owner, label }) => (side === 'of' ? owner === me : label.party === me));
}
