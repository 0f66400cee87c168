import { recordHead, writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { readRecords } from '../../database/register-rows';
import { recordAction } from '../history/record-action';
import type { Session } from '../session';
import { agreementOfRecord, nameOfAgreement } from './agreement-record';

/**
 * What this party says about an agreement, a transfer or a version of it: any party may, in its own name. Empty takes it
 * away.
 *
 * @throws ExpectedFailure `agreement-gone` when the record is not there; `dossier-read-only`
 */
export function writeAgreementRemark(
  session: Session,
  { recordId, text }: { readonly recordId: string; readonly text: string },
): void {
  const about = readRecords(session, [recordId]).get(recordId);
  const record = about === undefined ? null : agreementOfRecord(session, about.head);
  if (record === null) throw new ExpectedFailure('agreement-gone');
  const head = recordHead('remark', { record: recordId, register: '', party: session.identity.party });
  const value = writeValue('remark', 'text', text.trim() === '' ? null : text);
  recordAction(session, { what: 'remark', name: nameOfAgreement(session, record) }, [
    { head, register: 'text', value, origin: 'typed' },
  ]);
}
