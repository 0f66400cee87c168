import { type AgreementContent, contentText, fingerprintOf } from '../../../shared/domain/agreement/content';
import { recordHead } from '../../../shared/domain/entities';
import { record, referenceRecords } from './example-export';

export const exchangeId = '0199c000-0000-7000-8000-000000000001';
export const transferIds = ['0199d000-0000-7000-8000-000000000001', '0199d000-0000-7000-8000-000000000002'] as const;

export const exchange = recordHead('agreement', { leading: 'GM0984', id: exchangeId });
export const transferHead = (id: string, agreement = exchangeId, leading = 'GM0984') =>
  recordHead('transfer', { agreement, leading, id });
export const lineOf = (total: number | null, changes: Record<string, string | number | null> = {}) => ({
  from: 'GM0983',
  to: 'GM0984',
  group: 'asylum-seekers',
  period: 'spreidingswet-2',
  total,
  amv: null,
  kind: 'indicative',
  ...changes,
});
const noTerm = { from: null, until: null };

export const content: AgreementContent = {
  agreement: exchangeId,
  leading: 'GM0984',
  version: 2,
  number: { letters: 'VENR', year: 2026, serial: 1 },
  title: 'Venray neemt 40 plaatsen over',
  text: '',
  parties: [
    { party: 'GM0983', role: 'giving' },
    { party: 'GM0984', role: 'receiving' },
  ],
  term: noTerm,
  ratio: null,
  ratioReasoning: '',
  conditions: '',
  fallback: '',
  money: '',
  evaluation: { dates: [], text: '' },
  notice: { months: null, text: '' },
  renewal: { isPossible: 'unknown', until: null, text: '' },
  facilities: [],
  transfers: [
    {
      id: transferIds[0],
      from: 'GM0983',
      to: 'GM0984',
      group: 'asylum-seekers',
      period: 'spreidingswet-2',
      total: 40,
      amv: null,
      kind: 'indicative',
      term: noTerm,
    },
  ],
};
const text = contentText(content);
export const fingerprint = fingerprintOf(text);
export const versionHead = recordHead('agreement-version', { agreement: exchangeId, leading: 'GM0984', fingerprint });
export const consentHead = (party: string) =>
  recordHead('consent', { agreement: exchangeId, leading: 'GM0984', party, fingerprint });

/** Venray leads; one version lies before both parties, Venray signed and Venlo said nothing yet. */
export const agreementRecords = [
  ...referenceRecords,
  record(exchange, {
    number: { letters: 'VENR', year: 2026, serial: 1 },
    title: 'Venray neemt 40 plaatsen over',
    parties: [
      { party: 'GM0983', role: 'giving' },
      { party: 'GM0984', role: 'receiving' },
    ],
    stage: 'decision-making',
    term: { from: '2026-02-27', until: '2027-12-31' },
    ratio: {
      given: 40,
      givenUnit: 'places',
      givenGroup: 'asylum-seekers',
      taken: 25,
      takenUnit: 'persons',
      takenGroup: null,
    },
    evaluation: { dates: ['2027-01-15', '2027-06-15'], text: 'Elk half jaar' },
    notice: { months: 3, text: '' },
    renewal: { isPossible: 'yes', until: '2028-12-31', text: 'Na evaluatie' },
    attachments: [{ name: 'brief.pdf', sha256: fingerprint, size: 12, kind: 'other' }],
    dueDates: [{ party: 'GM0983', by: '2026-12-15' }],
    circle: 'parties',
    explanation: '=geen formule',
  }),
  record(transferHead(transferIds[0]), {
    line: lineOf(40),
    containedIn: [{ kind: 'decided', answer: 'no' }],
    explanation: '',
  }),
  record(transferHead(transferIds[1]), {
    line: lineOf(25, { from: 'GM0984', to: 'GM0983', group: 'permit-holders', period: '2026-1', kind: 'net' }),
    term: { from: '2026-01-01', until: '2026-06-30' },
  }),
  record(versionHead, { content: text, proposed: { version: 2, on: '2026-11-20' } }),
  record(consentHead('GM0984'), {
    college: { status: 'decided', date: '2026-11-24', reference: 'B&W 2026-118' },
    council: { mode: 'not-needed', status: 'done', date: null, reference: '' },
    signature: { status: 'signed', date: '2026-11-25', function: 'burgemeester', reference: '' },
    remark: 'Met een voorbehoud',
  }),
];
