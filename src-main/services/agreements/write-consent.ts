import { readContent } from '../../../shared/domain/agreement/content';
import { canonicalText } from '../../../shared/domain/canonical';
import { type RegisterOf, recordHead, type ValueOf, writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { ConsentWrite } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormProblem, FormResult } from '../../../shared/ipc/schemas/facilities';
import { problemOf, problemsOf } from '../forms/form-problems';
import { readDay } from '../forms/read-text';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { presentWrites } from '../presence-writes';
import type { Session } from '../session';
import { agreementOf, nameOfAgreement } from './agreement-record';

/**
 * Writes one step of the consent of one party to one version: by the party itself, or by the support team on its behalf,
 * which is marked. It names the fingerprint, so that it is never a consent to something else.
 *
 * @throws ExpectedFailure `agreement-gone`, `version-gone`, `not-a-party`, `not-yours`, `dossier-read-only`
 */
export function writeConsent(
  session: Session,
  { agreement: id, fingerprint, party, passedOn, change }: ConsentWrite,
): FormResult {
  const record = agreementOf(session, id);
  const version = record.versions.find((each) => each.fingerprint === fingerprint);
  const content = version === undefined ? null : readContent(version);
  if (content === null) throw new ExpectedFailure('version-gone');
  if (!content.parties.some((each) => each.party === party)) throw new ExpectedFailure('not-a-party');
  mustBeWritable(session, party);
  const { value, problems } = readStep(change);
  if (problems.length > 0) return { problems, id: null };
  const { leading } = record.agreement;
  const head = recordHead('consent', { agreement: id, leading, party, fingerprint });
  const { step: register } = change;
  const name = nameOfAgreement(session, record);
  recordAction(session, { what: 'agreement-consent', name, area: party, isOnBehalf: true, passedOn }, [
    { head, register, value, origin: 'typed' },
    ...presentWrites(session, head),
  ]);
  return { problems: [], id: head.id };
}

function readStep(change: ConsentWrite['change']): { readonly value: string; readonly problems: FormProblem[] } {
  const { step } = change;
  const write = <R extends RegisterOf<'consent'>>(register: R, value: ValueOf<'consent', R> | null) => ({
    value: writeValue('consent', register, value),
    problems: [],
  });
  if (step === 'remark') {
    const text = canonicalText(change.text);
    return write('remark', text === '' ? null : text);
  }
  const { status } = change;
  if (status === null) return write(step, null);
  const day = readDay(change.date);
  if (!day.ok) return { value: '', problems: problemsOf('date', day) };
  // From that day on a new version takes over from the one before it.
  if (status === 'signed' && day.value === null) return { value: '', problems: [problemOf('date', 'day-missing')] };
  const common = { date: day.value, reference: canonicalText(change.reference) };
  switch (change.step) {
    case 'college':
      return change.status === null ? write(step, null) : write('college', { status: change.status, ...common });
    case 'council': {
      const { mode, status: council } = change;
      return council === null ? write(step, null) : write('council', { mode, status: council, ...common });
    }
    case 'signature': {
      const by = canonicalText(change.function);
      const { status: signature } = change;
      return signature === null
        ? write(step, null)
        : write('signature', { status: signature, ...common, function: by });
    }
  }
}
