import { ExpectedFailure } from '../../../shared/ipc/reply';
import { deletedWrite, mustBeWritable } from '../facilities/facility-record';
import { recordAction } from '../history/record-action';
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
