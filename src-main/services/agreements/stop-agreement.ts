import { canonicalText } from '../../../shared/domain/canonical';
import type { AgreementStop } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import { problemsOf } from '../forms/form-problems';
import { readDay } from '../forms/read-text';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { agreementHead, agreementOf, agreementWriteOf, nameOfAgreement } from './agreement-record';

/**
 * Says that an agreement ended before its term (it counts up to and with that day), is void (it never counts), or was
 * evaluated. An empty day takes that back. One step of undo.
 *
 * @throws ExpectedFailure `agreement-gone`, `not-yours`, `dossier-read-only`
 */
export function stopAgreement(session: Session, { id, kind, on, reason }: AgreementStop): FormResult {
  const record = agreementOf(session, id);
  mustBeWritable(session, record.agreement.leading);
  const day = readDay(on);
  if (!day.ok) return { problems: problemsOf('on', day), id: null };
  const value = day.value === null ? null : { on: day.value, reason: canonicalText(reason) };
  const details = { what: 'agreement-stopped', name: nameOfAgreement(session, record), isOnBehalf: true } as const;
  recordAction(session, details, [agreementWriteOf(agreementHead(record.agreement), kind, value)]);
  return { problems: [], id };
}
