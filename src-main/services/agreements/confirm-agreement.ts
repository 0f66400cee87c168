import type { ShownWhole } from '../../../shared/ipc/schemas/on-behalf';
import { recordAction } from '../history/record-action';
import { confirmationWrites, mustBeAsShown } from '../on-behalf/confirmation-writes';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { agreementOf, nameOfAgreement } from './agreement-record';
import { recordIdsOf } from './record-ids';

/**
 * A party says that what was written on its behalf in an agreement is right: it writes the same values itself,
 * exactly those that were shown, or nothing, as one step. Of its consents, and of the agreement when it leads it.
 *
 * @throws ExpectedFailure `agreement-gone`, `dossier-read-only`, `confirmation-changed`
 */
export function confirmAgreement(session: Session, { id, fingerprint }: ShownWhole): void {
  const record = agreementOf(session, id);
  mustBeWritable(session, session.identity.party);
  const writes = confirmationWrites(session, recordIdsOf(record));
  mustBeAsShown(writes, fingerprint);
  recordAction(session, { what: 'agreement-confirmed', name: nameOfAgreement(session, record) }, writes);
}
