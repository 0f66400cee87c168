import { ownerOf } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Dot } from '../../../shared/merge/types';
import { recordAction } from '../history/record-action';
import { writeOfChoice } from '../notices/write-of-choice';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { agreementOfRecord, nameOfAgreement } from './agreement-record';

/**
 * Decides a register of an agreement, a transfer, a version or a consent in conflict for one of the values that stand.
 *
 * @throws ExpectedFailure `no-conflict` when it was decided meanwhile; `agreement-gone`, `not-yours`, `dossier-read-only`
 */
export function decideAgreementConflict(session: Session, recordId: string, register: string, dot: Dot): void {
  const write = writeOfChoice(session, recordId, register, dot);
  const record = agreementOfRecord(session, write.head);
  if (record === null) throw new ExpectedFailure('agreement-gone');
  mustBeWritable(session, ownerOf(write.head, session.region) ?? session.region);
  const name = nameOfAgreement(session, record);
  recordAction(session, { what: 'agreement-decision', name, register, isOnBehalf: true }, [write]);
}
