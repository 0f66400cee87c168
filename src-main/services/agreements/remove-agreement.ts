import { ExpectedFailure } from '../../../shared/ipc/reply';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { agreementHead, agreementOf, nameOfAgreement } from './agreement-record';

/**
 * Removes a draft, as one step of undo. What somebody signed is not removed: it can be ended or made void, so that it stays
 * to be seen.
 *
 * @throws ExpectedFailure `agreement-has-signatures`, `agreement-gone`, `not-yours`, `dossier-read-only`
 */
export function removeAgreement(session: Session, id: string): void {
  const record = agreementOf(session, id);
  mustBeWritable(session, record.agreement.leading);
  if (record.consents.some(({ signature }) => signature?.status === 'signed')) {
    throw new ExpectedFailure('agreement-has-signatures');
  }
  recordAction(session, { what: 'agreement-removed', name: nameOfAgreement(session, record), isOnBehalf: true }, [
    deletedWrite(agreementHead(record.agreement), true),
  ]);
}
