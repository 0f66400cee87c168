import { agreementStages } from '../../../shared/domain/agreement';
import { contentText, fingerprintOf } from '../../../shared/domain/agreement/content';
import { contentState } from '../../../shared/domain/agreement/versions-of';
import { canonicalText } from '../../../shared/domain/canonical';
import { recordHead, writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { RecordHead } from '../../../shared/merge/types';
import { localDay } from '../../system/clock';
import { changeDossier } from '../change';
import { problemOf } from '../forms/form-problems';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { writeForOwners } from '../on-behalf/write-for-owners';
import type { Session } from '../session';
import { agreementHead, agreementOf, agreementWriteOf, nameOfAgreement } from './agreement-record';

/**
 * Puts the content as it stands now before the parties ("voorleggen"): a version with its fingerprint, which they can
 * consent to. What was signed stays in force until all have signed this one. Answers the fingerprint.
 *
 * The content itself is no part of the step of undo: what was hashed is a fact, and a party that has signed it meanwhile
 * must not lose it. Undo takes back that it lies before the parties.
 *
 * @throws ExpectedFailure `agreement-gone`, `agreement-nothing-new`, `not-yours`, `dossier-read-only`
 */
export function proposeVersion(
  session: Session,
  { id, explanation }: { readonly id: string; readonly explanation: string },
): FormResult {
  const record = agreementOf(session, id);
  const { agreement } = record;
  mustBeWritable(session, agreement.leading);
  const { content, isInForce, isProposed } = contentState(record);
  if (isInForce || isProposed) throw new ExpectedFailure('agreement-nothing-new');
  const problems = [
    ...(content.parties.length === 0 ? [problemOf('parties', 'choose-party')] : []),
    ...(content.number === null ? [problemOf('number', 'number-missing')] : []),
  ];
  if (problems.length > 0) return { problems, id: null };
  const text = contentText(content);
  const fingerprint = fingerprintOf(text);
  const head = recordHead('agreement-version', { agreement: id, leading: agreement.leading, fingerprint });
  keepContent(session, head, text);
  const proposed = { version: content.version, on: localDay(session.now()) };
  const why = canonicalText(explanation);
  const isEarlier = agreementStages.indexOf(agreement.stage) < agreementStages.indexOf('decision-making');
  recordAction(session, { what: 'agreement-proposed', name: nameOfAgreement(session, record), isOnBehalf: true }, [
    { head, register: 'proposed', value: writeValue('agreement-version', 'proposed', proposed), origin: 'typed' },
    ...(why === ''
      ? []
      : [
          {
            head,
            register: 'explanation',
            value: writeValue('agreement-version', 'explanation', why),
            origin: 'typed' as const,
          },
        ]),
    ...(isEarlier ? [agreementWriteOf(agreementHead(agreement), 'stage', 'decision-making')] : []),
  ]);
  return { problems: [], id: fingerprint };
}

/**
 * Takes the version that lies before the parties back, while not all have signed it.
 *
 * @throws ExpectedFailure `agreement-signed`, `agreement-nothing-new`, and those of `proposeVersion`
 */
export function withdrawVersion(session: Session, id: string): void {
  const record = agreementOf(session, id);
  const { leading } = record.agreement;
  mustBeWritable(session, leading);
  const { proposed } = contentState(record);
  if (proposed === null) throw new ExpectedFailure('agreement-nothing-new');
  if (proposed.missing.length === 0) throw new ExpectedFailure('agreement-signed');
  const { fingerprint } = proposed.version;
  const head = recordHead('agreement-version', { agreement: id, leading, fingerprint });
  const value = writeValue('agreement-version', 'proposed', null);
  recordAction(session, { what: 'agreement-withdrawn', name: nameOfAgreement(session, record), isOnBehalf: true }, [
    { head, register: 'proposed', value, origin: 'typed' },
  ]);
}

function keepContent(session: Session, head: RecordHead, text: string): void {
  const value = writeValue('agreement-version', 'content', text);
  changeDossier(session, {}, (context) =>
    writeForOwners(session, [{ head, register: 'content', value, origin: 'typed' }], context),
  );
}
