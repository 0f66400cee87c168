import { recordAction } from '../history/record-action';
import { confirmationWrites } from '../on-behalf/confirmation-writes';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { agreementOf, nameOfAgreement } from './agreement-record';
import { recordIdsOf } from './record-ids';

/**
 * A party says that what was written on its behalf in an agreement is right: it writes the same values itself, as one step.
 * Of its consents, and of the agreement when it leads it.
 *
 * @throws ExpectedFailure `agreement-gone`, `dossier-read-only`
 */
export function confirmAgreement(session: Session, id: string): void {
  const record = agreementOf(session, id);
  mustBeWritable(session, session.identity.party);
  const writes = confirmationWrites(session, recordIdsOf(record));
  const name = nameOfAgreement(session, record);
  if (writes.length > 0) recordAction(session, { what: 'agreement-confirmed', name }, writes);
}
