import { expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { ExpectedFailure } from '../../../../shared/ipc/reply';
import type { AgreementEdit, NewAgreement } from '../../../../shared/ipc/schemas/agreement-writes';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { attachFile, attachmentBytes, detachFile } from '../../../../src-main/services/agreements/attachments';
import { changeTransfers } from '../../../../src-main/services/agreements/change-transfers';
import { createAgreement } from '../../../../src-main/services/agreements/create-agreement';
import { decideAgreementConflict } from '../../../../src-main/services/agreements/decide-conflict';
import { listAgreements } from '../../../../src-main/services/agreements/list-agreements';
import { proposeVersion, withdrawVersion } from '../../../../src-main/services/agreements/propose-version';
import { readSentence } from '../../../../src-main/services/agreements/read-sentence';
import { removeAgreement } from '../../../../src-main/services/agreements/remove-agreement';
import { stopAgreement } from '../../../../src-main/services/agreements/stop-agreement';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { writeConsent } from '../../../../src-main/services/agreements/write-consent';
import { writeAgreementRemark } from '../../../../src-main/services/agreements/write-remark';
import { setIdentity } from '../../../../src-main/services/dossiers/set-identity';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { dumpDossier } from '../../../../src-main/services/integrity/dump';
import { waitingConfirmations } from '../../../../src-main/services/on-behalf/waiting-confirmations';
import { positionIndex } from '../../../../src-main/services/positions/position-index';
import type { Session } from '../../../../src-main/services/session';
import { makeConflict } from '../../../helpers/make-conflict';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';
import { makeAgreement, propose, sign, signByAll, texts } from './agreement-steps';

const [venlo, venray] = ['GM0983', 'GM0984'];
const asylum = texts({ from: venlo, to: venray, periods: ['spreidingswet-2'], total: '40', amv: '3' });
const permits = texts({
  from: venray,
  to: venlo,
  group: 'permit-holders',
  periods: ['2026-2', '2027-1'],
  kind: 'net',
  total: '25',
  amv: '',
});
const exchange: NewAgreement = { leading: venray, title: '', transfers: [asylum, permits] };

/** Venray works in its own copy. */
function ofVenray(): Session {
  const session = makeDatabase({ party: venray });
  return session;
}

const make = (session: Session) => makeAgreement(session, venray, [asylum, permits]);
const official = (session: Session) =>
  positionIndex(session)
    .facts.transfers.filter(({ status }) => status === 'official')
    .map(({ number, period, total, term }) => `${number} ${period} ${total} ${term.from} ${term.until}`);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof ExpectedFailure ? error.code : String(error);
  }
  return 'nothing thrown';
};

test('an agreement is made in one step: number, parties, a line per half-year, as a concept', () => {
  const session = ofVenray();
  const { id, problems } = createAgreement(session, exchange);
  expect(problems).toEqual([]);
  const { agreements } = listAgreements(session);
  expect(agreements).toMatchObject([
    {
      id,
      number: 'VENR-2026-01',
      title: 'Venlo – Venray',
      status: 'concept',
      isCounting: false,
      circle: 'own',
      right: 'own',
      parties: [
        { name: 'Venlo', roles: ['giving', 'receiving'] },
        { name: 'Venray', roles: ['receiving', 'giving'] },
      ],
      sums: [
        { group: 'asylum-seekers', period: 'spreidingswet-2', total: 40, amv: 3 },
        { group: 'permit-holders', period: '2026-2', total: 25 },
        { group: 'permit-holders', period: '2027-1', total: 25 },
      ],
    },
  ]);
  const detail = agreementDetail(session, id ?? '');
  expect(detail.lead).toEqual([
    'Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo.',
    'Venlo neemt 25 statushouders over van Venray.',
    'Venlo neemt 25 statushouders over van Venray.',
  ]);
  expect(official(session)).toEqual([]);
  expect(makeAgreement(session, venray, [])).not.toBe(id);
  expect(listAgreements(session).agreements.map(({ number }) => number)).toEqual(['VENR-2026-01', 'VENR-2026-02']);
});

test('the sentence a person types becomes the form', () => {
  const session = ofVenray();
  const read = readSentence(
    session,
    'Venray neemt 40 plaatsen over van Venlo, Venlo neemt 25 statushouders over van Venray',
  );
  expect(read.problems).toEqual([]);
  expect(read.sentences).toEqual([
    'Venray neemt 40 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)',
    'Venlo neemt 25 statushouders over van Venray in 2026, tweede halfjaar (netto)',
  ]);
  const id = makeAgreement(session, venray, read.transfers);
  expect(agreementDetail(session, id).transfers.map(({ sentence }) => sentence)).toEqual(read.sentences);
  expect(agreementDetail(session, id).findings.map(({ code }) => code)).toContain('transfer-without-amv');
  expect(readSentence(session, 'Venray neemt 4 plaatsen over van Nijmegen').problems).toEqual([
    '“Nijmegen” is geen gemeente van deze regio.',
  ]);
});

test('what cannot be meant is said per field and nothing is written; what is only wrong is saved and found', () => {
  const session = ofVenray();
  const before = dumpDossier(session);
  const wrong = { ...asylum, from: 'GM9999', total: '4,5', amv: 'x', periods: ['ronde-9'], fromDay: '31-2-2027' };
  const { problems, id } = createAgreement(session, { ...exchange, transfers: [asylum, wrong] });
  expect(id).toBeNull();
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    '1.from choose-municipality',
    '1.periods choose-period',
    '1.total not-whole',
    '1.amv not-a-number',
    '1.fromDay not-a-date',
  ]);
  expect(dumpDossier(session)).toBe(before);
  const odd = makeAgreement(session, venray, [{ ...asylum, from: venray, amv: '50' }]);
  expect(agreementDetail(session, odd).findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['transfer-from-equals-to', 'transfer-amv-exceeds-total']),
  );
});

test('every field is written and read back; undo and redo take it back and do it again', () => {
  const session = ofVenray();
  const id = make(session);
  const edits: AgreementEdit[] = [
    { field: 'title', text: 'Uitruil Venlo en Venray' },
    { field: 'term', from: '1-11-2026', until: '31-12-2027' },
    { field: 'ratio', given: '4', givenGroup: 'asylum-seekers', taken: '5', takenGroup: 'permit-holders' },
    { field: 'notice', months: '3', text: 'per brief' },
    { field: 'renewal', isPossible: 'yes', until: '31-12-2028', text: '' },
    { field: 'evaluation', dates: ['1-7-2027', '1-3-2027'], text: 'samen' },
    { field: 'dueDates', dueDates: [{ party: venlo, by: '15-12-2026' }] },
    { field: 'stage', stage: 'in-discussion' },
  ];
  const { problems } = writeAgreement(session, { id, edits });
  expect(problems).toEqual([]);
  expect(agreementDetail(session, id)).toMatchObject({
    ownTitle: 'Uitruil Venlo en Venray',
    term: { from: '2026-11-01', until: '2027-12-31' },
    ratio: { given: 4, givenUnit: 'places', taken: 5, takenUnit: 'persons' },
    notice: { months: 3, text: 'per brief' },
    evaluation: { dates: ['2027-03-01', '2027-07-01'], text: 'samen' },
    dueDates: [{ party: venlo, by: '2026-12-15' }],
    agreement: { status: 'in-discussion', circle: 'parties', from: '2026-11-01', until: '2027-12-31' },
  });
  expect(historyState(session).undo).toBe('titel van VENR-2026-01');
  undo(session);
  expect(agreementDetail(session, id)).toMatchObject({ ownTitle: '', agreement: { status: 'concept' } });
  redo(session);
  expect(agreementDetail(session, id).ownTitle).toBe('Uitruil Venlo en Venray');
  const wrong = writeAgreement(session, {
    id,
    edits: [
      { field: 'number', text: 'nummer 3' },
      { field: 'term', from: '1-1-2028', until: '1-1-2027' },
      { field: 'parties', parties: [{ party: 'GM9999', role: 'giving' }] },
      { field: 'ratio', given: '4', givenGroup: null, taken: '', takenGroup: null },
    ],
  });
  expect(wrong.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'number not-an-agreement-number',
    'until ends-before-begin',
    'parties.0 choose-party',
    'taken ratio-incomplete',
  ]);
});

test('signed by all it counts; a change then makes a new version and never touches the signed one', () => {
  const session = makeDatabase();
  const id = make(session);
  const first = signByAll(session, id, '1-12-2026');
  const counted = [
    'VENR-2026-01 spreidingswet-2 40 2026-02-27 2028-02-26',
    'VENR-2026-01 2026-2 25 2026-07-01 2026-12-31',
    'VENR-2026-01 2027-1 25 2027-01-01 2027-06-30',
  ];
  expect(official(session)).toEqual(counted);
  expect(agreementDetail(session, id)).toMatchObject({
    agreement: { status: 'active', isCounting: true, isChangedSinceSigned: false, circle: 'region' },
    versions: [{ version: 1, isInForce: true, fingerprint: first, progress: { done: 2, of: 6 } }],
  });
  const [line] = agreementDetail(session, id).transfers;
  changeTransfers(session, { change: 'edit', transfer: line?.id ?? '', ...asylum, total: '30' });
  expect(official(session)).toEqual(counted);
  const changed = agreementDetail(session, id);
  expect(changed).toMatchObject({
    agreement: { status: 'active', isChangedSinceSigned: true },
    content: {
      version: 2,
      isInForce: false,
      redline: {
        transfers: [
          {
            kind: 'changed',
            was: expect.stringContaining('neemt 40 plaatsen'),
            becomes: expect.stringContaining('neemt 30 plaatsen'),
          },
        ],
      },
    },
  });
  const second = propose(session, id);
  expect(second).not.toBe(first);
  sign(session, id, second, venlo, '5-3-2027');
  expect(official(session)).toEqual(counted);
  sign(session, id, second, venray, '9-3-2027');
  expect(official(session)).toEqual([
    'VENR-2026-01 spreidingswet-2 40 2026-02-27 2027-03-08',
    counted[1],
    counted[2],
    'VENR-2026-01 spreidingswet-2 30 2027-03-09 2028-02-26',
  ]);
  expect(
    agreementDetail(session, id).versions.map(({ version, isInForce, inForceUntil }) => [
      version,
      isInForce,
      inForceUntil,
    ]),
  ).toEqual([
    [2, true, null],
    [1, true, '2027-03-08'],
  ]);
  expect(checkDossier(session).integrity).toEqual([]);
});

test('undo of putting before the parties takes it back, and a party that signed meanwhile keeps what it signed', () => {
  const session = makeDatabase();
  const id = make(session);
  const fingerprint = propose(session, id);
  expect(agreementDetail(session, id).agreement.status).toBe('decision-making');
  undo(session);
  expect(agreementDetail(session, id)).toMatchObject({
    agreement: { status: 'concept' },
    content: { isProposed: false },
  });
  redo(session);
  withdrawVersion(session, id);
  expect(agreementDetail(session, id).content.isProposed).toBe(false);
  sign(session, id, fingerprint, venlo);
  sign(session, id, fingerprint, venray);
  expect(official(session)).toHaveLength(3);
  expect(codeOf(() => proposeVersion(session, { id, explanation: '' }))).toBe('agreement-nothing-new');
});

test('without parties or a number there is nothing to put before anybody', () => {
  const session = ofVenray();
  const id = makeAgreement(session, venray, []);
  writeAgreement(session, { id, edits: [{ field: 'number', text: '' }] });
  const { problems } = proposeVersion(session, { id, explanation: '' });
  expect(problems.map(({ code }) => code)).toEqual(['choose-party', 'number-missing']);
});

test('who does not lead writes nothing but its own consent and remarks', () => {
  const session = makeDatabase();
  const id = make(session);
  const fingerprint = propose(session, id);
  const [line] = agreementDetail(session, id).transfers;
  setIdentity(session, { party: venlo, function: 'coördinator', siteLabel: '' });
  expect(listAgreements(session).agreements[0]).toMatchObject({ right: 'no', awaitsMe: true });
  for (const work of [
    () => writeAgreement(session, { id, edits: [{ field: 'title', text: 'Anders' }] }),
    () => changeTransfers(session, { change: 'edit', transfer: line?.id ?? '', ...asylum, total: '1' }),
    () => changeTransfers(session, { change: 'add', agreement: id, transfers: [asylum] }),
    () => changeTransfers(session, { change: 'remove', agreement: id, transfers: [line?.id ?? ''] }),
    () => changeTransfers(session, { change: 'contain', transfer: line?.id ?? '', figure: 'decided', answer: 'yes' }),
    () => proposeVersion(session, { id, explanation: '' }),
    () => withdrawVersion(session, id),
    () => stopAgreement(session, { id, kind: 'void', on: '1-1-2027', reason: '' }),
    () => stopAgreement(session, { id, kind: 'ended', on: '1-1-2027', reason: '' }),
    () => writeAgreement(session, { id, edits: [{ field: 'stage', stage: 'concept' }] }),
    () => removeAgreement(session, id),
    () => attachFile(session, id, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7'), kind: 'other' }),
    () => sign(session, id, fingerprint, venray),
  ]) {
    expect(codeOf(work)).toBe('not-yours');
  }
  const change = { step: 'college', status: 'decided', date: '13-10-2026', reference: 'BW-2026-411' } as const;
  expect(writeConsent(session, { agreement: id, fingerprint, party: venlo, change }).problems).toEqual([]);
  writeAgreementRemark(session, { recordId: id, text: 'Graag per 1 januari.' });
  writeAgreementRemark(session, { recordId: line?.id ?? '', text: 'Liever 38.' });
  const detail = agreementDetail(session, id);
  expect(detail.remarks).toMatchObject([{ partyName: 'Venlo', text: 'Graag per 1 januari.', isMine: true }]);
  expect(detail.versions[0]?.consents[0]).toMatchObject({
    party: { name: 'Venlo' },
    college: { status: 'decided', date: '2026-10-13', reference: 'BW-2026-411' },
    states: { college: 'done', council: 'missing', signature: 'missing' },
    onBehalfBy: null,
  });
});

test('the support team writes a consent on behalf of a party, and that is marked', () => {
  const session = makeDatabase();
  const id = make(session);
  const fingerprint = propose(session, id);
  sign(session, id, fingerprint, venlo);
  const [consent] = agreementDetail(session, id).versions[0]?.consents ?? [];
  expect(consent).toMatchObject({ right: 'on-behalf', onBehalfBy: 'Limburg, ondersteuningsteam' });
});

test('a consent that was passed on by telephone says so, until the party itself confirms it', () => {
  const session = makeDatabase();
  const id = make(session);
  const fingerprint = propose(session, id);
  const change = { step: 'college', status: 'decided', date: '1-12-2026', reference: '' } as const;
  const passedOn = { by: 'bestuurssecretaris', how: 'phone', on: '2026-12-01' } as const;
  writeConsent(session, { agreement: id, fingerprint, party: venlo, change, passedOn });
  const consents = waitingConfirmations(session, 'by').filter(({ title }) => title.startsWith('Instemming'));
  expect(consents).toMatchObject([
    { ownerName: 'Venlo', passedOn: 'telefonisch doorgegeven door bestuurssecretaris op 1 december 2026' },
  ]);
});

test('a consent is to a version that is here, by a party to it, and a signature has its day', () => {
  const session = makeDatabase();
  const id = make(session);
  const fingerprint = propose(session, id);
  expect(codeOf(() => sign(session, id, 'f'.repeat(64), venlo))).toBe('version-gone');
  expect(codeOf(() => sign(session, id, fingerprint, 'GM0888'))).toBe('not-a-party');
  const change = { step: 'signature', status: 'signed', date: '', function: '', reference: '' } as const;
  expect(writeConsent(session, { agreement: id, fingerprint, party: venlo, change }).problems).toMatchObject([
    { field: 'date', code: 'day-missing' },
  ]);
});

test('an agreement that somebody signed is not removed: it is ended or made void', () => {
  const session = makeDatabase();
  const id = make(session);
  const draft = makeAgreement(session, venlo, [asylum]);
  removeAgreement(session, draft);
  expect(codeOf(() => agreementDetail(session, draft))).toBe('agreement-gone');
  undo(session);
  expect(agreementDetail(session, draft).agreement.number).toBe('VENL-2026-01');
  sign(session, id, propose(session, id), venlo);
  expect(codeOf(() => removeAgreement(session, id))).toBe('agreement-has-signatures');
  stopAgreement(session, { id, kind: 'void', on: '1-12-2026', reason: 'Ingetrokken' });
  expect(agreementDetail(session, id)).toMatchObject({
    agreement: { status: 'void' },
    voided: { reason: 'Ingetrokken' },
  });
  stopAgreement(session, { id, kind: 'void', on: '', reason: '' });
  expect(agreementDetail(session, id).voided).toBeNull();
});

test('two sites that gave out one number: it is found, and the later one gets a proposal, not a new number', () => {
  const session = makeDatabase();
  const [first, second] = [make(session), makeAgreement(session, venray, [])];
  writeAgreement(session, { id: second, edits: [{ field: 'number', text: 'venr-2026-1' }] });
  expect(listAgreements(session).agreements.map(({ number }) => number)).toEqual(['VENR-2026-01', 'VENR-2026-01']);
  expect(agreementDetail(session, first).findings.map(({ code }) => code)).not.toContain('number-doubled');
  expect(agreementDetail(session, second).findings.find(({ code }) => code === 'number-doubled')?.why).toContain(
    'VENR-2026-02',
  );
});

test('a signed PDF is kept with its hash, and taken off and put back', () => {
  const session = ofVenray();
  const id = make(session);
  const bytes = Buffer.from('%PDF-1.7 getekend');
  const { sha256 } = attachFile(session, id, { name: 'getekend.pdf', bytes, kind: 'signed' });
  expect(agreementDetail(session, id).attachments).toEqual([
    { name: 'getekend.pdf', sha256, size: bytes.length, kind: 'signed', isHere: true },
  ]);
  expect(Buffer.from(attachmentBytes(session, id, sha256)).equals(bytes)).toBe(true);
  detachFile(session, id, sha256);
  expect(codeOf(() => attachmentBytes(session, id, sha256))).toBe('attachment-gone');
  undo(session);
  expect(Buffer.from(attachmentBytes(session, id, sha256)).equals(bytes)).toBe(true);
  session.sqlite.prepare('DELETE FROM attachment_files').run();
  expect(agreementDetail(session, id).attachments[0]?.isHere).toBe(false);
  expect(codeOf(() => attachmentBytes(session, id, sha256))).toBe('attachment-not-here');
  expect(codeOf(() => attachFile(session, id, { name: 'a.docx', bytes: Buffer.from('PK'), kind: 'signed' }))).toBe(
    'attachment-not-pdf',
  );
  expect(codeOf(() => attachFile(session, id, { name: 'a.pdf', bytes: Buffer.alloc(0), kind: 'other' }))).toBe(
    'attachment-empty',
  );
  const large = Buffer.alloc(20 * 1024 * 1024 + 1);
  expect(codeOf(() => attachFile(session, id, { name: 'a.pdf', bytes: large, kind: 'other' }))).toBe(
    'attachment-too-large',
  );
});

test('a version that somebody forged under a fingerprint never counts, and is said', () => {
  const session = makeDatabase();
  const id = make(session);
  const fingerprint = signByAll(session, id);
  const head = recordHead('agreement-version', { agreement: id, leading: venray, fingerprint });
  const forged = writeValue('agreement-version', 'content', '{"total":400}');
  writeValuesOf(session, [{ head, register: 'content', value: forged, origin: 'typed' }]);
  expect(official(session)).toEqual([]);
  expect(agreementDetail(session, id).findings.map(({ code }) => code)).toContain('version-unreadable');
});

test('a part of an agreement in conflict shows both values with what it is about, and is decided where it is', () => {
  const session = ofVenray();
  const id = makeAgreement(session, venray, [asylum], 'Venray neemt over');
  const fingerprint = propose(session, id);
  sign(session, id, fingerprint, venray, '1-11-2026');
  makeConflict(session, { recordId: id, register: 'title' }, '"Venlo helpt Venray"');
  const consent = recordHead('consent', { agreement: id, leading: venray, party: venray, fingerprint });
  const refused = writeValue('consent', 'signature', {
    status: 'refused',
    date: '2026-11-02',
    function: 'burgemeester',
    reference: '',
  });
  makeConflict(session, { recordId: consent.id, register: 'signature' }, refused);
  const { conflicts } = agreementDetail(session, id);
  expect(conflicts.map(({ what, right, versions }) => [what, right, versions.length])).toEqual([
    ['titel', 'own', 2],
    ['Instemming van Venray met VENR-2026-01, versie 1: handtekening', 'own', 2],
  ]);
  const signature = conflicts.find(({ register }) => register === 'signature');
  const refusal = signature?.versions.find(({ text }) => text.startsWith('geweigerd'));
  if (refusal === undefined) throw new Error('no refusal');
  decideAgreementConflict(session, consent.id, 'signature', refusal);
  expect(agreementDetail(session, id).conflicts.map(({ what }) => what)).toEqual(['titel']);
  expect(historyState(session).undo).toBe('keuze voor handtekening van VENR-2026-01');
  const title = conflicts[0]?.versions[0] ?? refusal;
  expect(codeOf(() => decideAgreementConflict(session, consent.id, 'signature', refusal))).toBe('no-conflict');
  setIdentity(session, { ...session.identity, party: venlo });
  expect(codeOf(() => decideAgreementConflict(session, id, 'title', title))).toBe('not-yours');
});

test('every call answers what the contract promises', async () => {
  const { agreementDetail: detailSchema, agreementList } = await import('../../../../shared/ipc/schemas/agreements');
  const { agreementEffect } = await import('../../../../shared/ipc/schemas/agreement-effect');
  const { agreementEffect: effect } = await import('../../../../src-main/services/agreements/agreement-effect');
  const session = makeDatabase();
  const id = make(session);
  signByAll(session, id);
  writeAgreement(session, { id, edits: [{ field: 'text', text: 'Nieuwe tekst' }] });
  propose(session, id);
  expect(agreementList.safeParse(listAgreements(session)).error).toBeUndefined();
  expect(detailSchema.safeParse(agreementDetail(session, id)).error).toBeUndefined();
  const query = { id, date: null, view: 'official', certainty: 'hard' } as const;
  expect(agreementEffect.safeParse(effect(session, query)).error).toBeUndefined();
});
