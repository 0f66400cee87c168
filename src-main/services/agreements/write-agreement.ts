import type { AgreementWrite } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormProblem, FormResult } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { agreementHead, agreementOf, nameOfAgreement } from './agreement-record';
import { readAgreementEdit } from './read-agreement-edit';

/**
 * Writes registers of an agreement as one step of undo. What was signed stays what it was: an edit makes a draft of a new
 * version. With a problem nothing is written.
 *
 * @throws ExpectedFailure `agreement-gone`, `not-yours`, `dossier-read-only`
 */
export function writeAgreement(session: Session, { id, edits }: AgreementWrite): FormResult {
  const record = agreementOf(session, id);
  mustBeWritable(session, record.agreement.leading);
  const head = agreementHead(record.agreement);
  const problems: FormProblem[] = [];
  const writes: OwnWrite[] = [];
  for (const edit of edits) {
    const read = readAgreementEdit(session, head, record.agreement, edit);
    problems.push(...read.problems);
    if (read.value !== null) writes.push(read.value);
  }
  if (problems.length > 0) return { problems, id: null };
  const [first] = edits;
  const name = nameOfAgreement(session, record);
  recordAction(session, { what: 'agreement-fields', name, register: first?.field ?? '', isOnBehalf: true }, writes);
  return { problems: [], id };
}
