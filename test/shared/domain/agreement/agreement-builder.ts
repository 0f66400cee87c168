import type { AgreementRules } from '../../../../shared/domain/agreement/agreement-findings';
import { contentOf, contentText, fingerprintOf } from '../../../../shared/domain/agreement/content';
import type {
  AgreementFact,
  AgreementRecord,
  ConsentFact,
  LineFact,
  VersionFact,
} from '../../../../shared/domain/agreement/facts';
import { A, B, C, CYCLE, emptyFacts, REGION } from '../position/facts-builder';

export const ID = '0199a000-0000-7000-8000-000000000001';

export const periods = new Map(emptyFacts.periods.map((period) => [period.code, period]));

export const rules: AgreementRules = {
  periods,
  parties: new Set([A, B, C, REGION]),
  kindsOf: new Map([
    ['asylum-seekers', ['indicative', 'agreed', 'reported', 'decided']],
    ['permit-holders', ['net', 'corrected']],
    ['ukraine', ['agreed']],
  ]),
  amvGroups: new Set(['asylum-seekers']),
  deletedFacilities: new Map(),
  today: '2027-07-01',
};

export function agreementFact(changes: Partial<AgreementFact> = {}): AgreementFact {
  return {
    id: ID,
    leading: B,
    number: { letters: 'BERK', year: 2027, serial: 1 },
    title: 'Berkrode neemt over van Aldenaar',
    text: '',
    parties: [
      { party: A, role: 'giving' },
      { party: B, role: 'receiving' },
    ],
    term: { from: null, until: null },
    stage: 'decision-making',
    ended: null,
    voided: null,
    evaluated: null,
    ratio: null,
    ratioReasoning: '',
    conditions: '',
    fallback: '',
    money: '',
    evaluation: { dates: [], text: '' },
    notice: { months: null, text: '' },
    renewal: { isPossible: 'unknown', until: null, text: '' },
    facilities: [],
    attachments: [],
    dueDates: [],
    circle: null,
    explanation: '',
    deletedBy: null,
    ...changes,
  };
}

/** R1 of the worked examples: B takes 30/0 of A. */
export function lineFact(changes: Partial<LineFact> = {}): LineFact {
  return {
    id: '0199a000-0000-7000-8000-0000000000a1',
    agreement: ID,
    leading: B,
    from: A,
    to: B,
    group: 'asylum-seekers',
    period: CYCLE,
    total: 30,
    amv: 0,
    kind: 'indicative',
    term: { from: null, until: null },
    containedIn: [],
    explanation: '',
    isDeleted: false,
    ...changes,
  };
}

export function recordOf(changes: Partial<AgreementRecord> = {}): AgreementRecord {
  return { agreement: agreementFact(), lines: [lineFact()], versions: [], consents: [], ...changes };
}

/** Puts the content as it stands now before the parties. */
export function proposed(record: AgreementRecord, on = '2026-10-01'): AgreementRecord {
  const number = record.versions.length + 1;
  const content = contentText(contentOf(record.agreement, record.lines, number));
  const fingerprint = fingerprintOf(content);
  const version: VersionFact = {
    id: `version ${number}`,
    fingerprint,
    content,
    proposed: { version: number, on },
    explanation: '',
  };
  return { ...record, versions: [...record.versions, version] };
}

/** This party signs the newest version. */
export function signedBy(record: AgreementRecord, party: string, date: string | null = '2026-11-01'): AgreementRecord {
  const fingerprint = record.versions.at(-1)?.fingerprint ?? '';
  return { ...record, consents: [...record.consents, consentFact({ party, fingerprint }, date)] };
}

export function consentFact(of: Pick<ConsentFact, 'party' | 'fingerprint'>, date: string | null): ConsentFact {
  return {
    id: `consent ${of.party} ${of.fingerprint.slice(0, 6)}`,
    ...of,
    college: { status: 'decided', date, reference: '' },
    council: null,
    signature: { status: 'signed', date, function: 'burgemeester', reference: '' },
    remark: '',
    isDeleted: false,
  };
}

/** The whole way: put before the parties and signed by both. */
export function signedRecord(changes: Partial<AgreementRecord> = {}): AgreementRecord {
  return signedBy(signedBy(proposed(recordOf(changes)), A), B);
}
