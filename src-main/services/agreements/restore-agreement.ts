import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { agreementHead, agreementOf, nameOfAgreement } from './agreement-record';

/**
 * Takes back that an agreement was removed, as one step of undo: one that was signed and is therefore still there.
 *
 * @throws ExpectedFailure `agreement-gone`, `not-yours`, `dossier-read-only`
 */
export function restoreAgreement(session: Session, id: string): void {
  const record = agreementOf(session, id);
  mustBeWritable(session, record.agreement.leading);
  if (record.agreement.deletedBy === null) return;
  recordAction(session, { what: 'agreement-restored', name: nameOfAgreement(session, record), isOnBehalf: true }, [
    deletedWrite(agreementHead(record.agreement), false),
  ]);
}
