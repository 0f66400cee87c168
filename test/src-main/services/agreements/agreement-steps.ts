import type { TransferTexts } from '../../../../shared/ipc/schemas/agreement-writes';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { createAgreement } from '../../../../src-main/services/agreements/create-agreement';
import { proposeVersion } from '../../../../src-main/services/agreements/propose-version';
import { writeConsent } from '../../../../src-main/services/agreements/write-consent';
import type { Session } from '../../../../src-main/services/session';
import { A, B, CYCLE } from '../../../helpers/worked-dossier';

/** What a person fills in for R1: B takes 30/0 of A, the whole cycle. */
export function texts(changes: Partial<TransferTexts> = {}): TransferTexts {
  return {
    from: A,
    to: B,
    group: 'asylum-seekers',
    periods: [CYCLE],
    total: '30',
    amv: '0',
    kind: 'indicative',
    fromDay: '',
    untilDay: '',
    explanation: '',
    ...changes,
  };
}

export function makeAgreement(session: Session, leading: string, transfers: TransferTexts[], title = ''): string {
  const { id, problems } = createAgreement(session, { leading, title, transfers });
  if (id === null) throw new Error(JSON.stringify(problems));
  return id;
}

/** Puts the content before the parties and answers its fingerprint. */
export function propose(session: Session, id: string): string {
  const { id: fingerprint, problems } = proposeVersion(session, { id, explanation: '' });
  if (fingerprint === null) throw new Error(JSON.stringify(problems));
  return fingerprint;
}

export function sign(
  session: Session,
  agreement: string,
  fingerprint: string,
  party: string,
  date = '1-12-2026',
): void {
  const change = { step: 'signature', status: 'signed', date, function: 'burgemeester', reference: '' } as const;
  const { problems } = writeConsent(session, { agreement, fingerprint, party, change });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** The support team writes all consents on behalf of the parties. */
export function signByAll(session: Session, id: string, date?: string): string {
  const fingerprint = propose(session, id);
  const { parties } = agreementDetail(session, id).agreement;
  for (const { code } of parties) sign(session, id, fingerprint, code, date);
  return fingerprint;
}
