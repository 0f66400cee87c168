import { expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { printedAgreement as schema } from '../../../../shared/print/printed-agreement';
import { isProven } from '../../../../shared/print/proof';
import { agreementByNumber } from '../../../../src-main/services/agreements/agreement-by-number';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { changeTransfers } from '../../../../src-main/services/agreements/change-transfers';
import { fingerprintByVersion, printChoices } from '../../../../src-main/services/agreements/print-choices';
import { printedAgreement } from '../../../../src-main/services/agreements/printed-agreement';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { writeConsent } from '../../../../src-main/services/agreements/write-consent';
import type { Session } from '../../../../src-main/services/session';
import { figures } from '../../../helpers/builders';
import { makeConflict } from '../../../helpers/make-conflict';
import { openDatabase } from '../../../helpers/make-database';
import { A, B, CYCLE, workedDossier } from '../../../helpers/worked-dossier';
import { makeAgreement, propose, signByAll, texts } from './agreement-steps';

/** The dossier of position-examples.md with R1 (B takes 30/0 of A), or another agreement, as a draft. */
async function withAgreement(transfers = [texts()], title = 'Berkrode helpt Aldenaar') {
  const { dossier, userData } = await workedDossier();
  const session = openDatabase(dossier, { userData });
  return { session, id: makeAgreement(session, B, transfers, title) };
}

const paper = (session: Session, id: string) => schema.parse(printedAgreement(session, id));

test('a draft says that it is one, names its content and asks for every consent', async () => {
  const { session, id } = await withAgreement();
  const { isDraft, number, version, statusName, consents, versionInForce, kind } = paper(session, id);
  expect({ isDraft, number, version, statusName, versionInForce, kind }).toEqual({
    isDraft: true,
    number: 'BERK-2026-01',
    version: 1,
    statusName: 'concept',
    versionInForce: null,
    kind: 'transfer',
  });
  expect(consents.map(({ party, roleName, signature }) => [party, roleName, signature.state])).toEqual([
    ['Aldenaar', 'geeft af', 'missing'],
    ['Berkrode', 'neemt over', 'missing'],
  ]);
});

test('R1 on paper: before and after of the document, sums unchanged', async () => {
  const { session, id } = await withAgreement();
  const { changes } = paper(session, id);
  const [change] = changes;
  const both = (amounts: { total: number | null; amv: number | null }) => `${amounts.total}/${amounts.amv}`;
  expect(
    change?.rows.map(({ level, name, before, after }) => `${level} ${name} ${both(before)} ${both(after)}`),
  ).toEqual([
    'party Aldenaar 120/10 90/10',
    'party Berkrode 80/7 110/7',
    'parties Som van de partijen 200/17 200/17',
    'area Noord 200/17 200/17',
    'area Regio 400/34 400/34',
  ]);
  expect(change?.movesAmv).toBe(false);
  expect(isProven(changes)).toBe(true);
});

test('what is put before the parties bears the fingerprint that they sign', async () => {
  const { session, id } = await withAgreement();
  const fingerprint = propose(session, id);
  expect(paper(session, id)).toMatchObject({ isDraft: false, version: 1, fingerprint });
  const change = {
    step: 'college',
    status: 'decided',
    date: '20-10-2026',
    reference: 'Z/26/10233',
  } as const;
  writeConsent(session, { agreement: id, fingerprint, party: A, change });
  expect(paper(session, id).consents[0]).toMatchObject({
    party: 'Aldenaar',
    isMunicipality: true,
    college: { state: 'done', date: '2026-10-20', reference: 'Z/26/10233' },
    signature: { state: 'missing' },
  });
});

test('content that changed after all signed is another version with no consents, and says which one is in force', async () => {
  const { session, id } = await withAgreement();
  const signed = signByAll(session, id);
  expect(paper(session, id)).toMatchObject({ versionInForce: null, isDraft: false, fingerprint: signed });
  expect(paper(session, id).consents.map(({ signature }) => signature.state)).toEqual(['done', 'done']);
  writeAgreement(session, { id, edits: [{ field: 'conditions', text: 'Alleen als de locatie open is.' }] });
  const changed = paper(session, id);
  expect(changed).toMatchObject({ version: 2, versionInForce: 1, isDraft: true });
  expect(changed.fingerprint).not.toBe(signed);
  expect(changed.consents.map(({ signature }) => signature.state)).toEqual(['missing', 'missing']);
  expect(changed.conditions).toBe('Alleen als de locatie open is.');
});

test('an exchange with its ratio in words, per group', async () => {
  const { session, id } = await withAgreement(
    [
      texts({ from: B, to: A, group: 'ukraine', kind: 'agreed', total: '15', amv: '' }),
      texts({ total: '10', amv: '1' }),
    ],
    '',
  );
  writeAgreement(session, {
    id,
    edits: [{ field: 'ratio', given: '3', givenGroup: 'ukraine', taken: '2', takenGroup: 'asylum-seekers' }],
  });
  const { kind, title, ratio, transfers, changes } = paper(session, id);
  expect(kind).toBe('exchange');
  expect(title).toBe('Berkrode – Aldenaar');
  expect(ratio).toEqual({
    given: 3,
    givenWhat: 'plaatsen voor ontheemden uit Oekraïne',
    taken: 2,
    takenWhat: 'plaatsen voor asielzoekers',
  });
  expect(transfers.map(({ group, total }) => `${group.name} ${total}`)).toEqual([
    'Asielzoekers 10',
    'Ontheemden uit Oekraïne 15',
  ]);
  expect(changes.map(({ movesAmv }) => movesAmv)).toEqual([true, false]);
});

test('values in conflict are marked: a part of the agreement, a transfer, and the figures they stand on', async () => {
  const { session, id } = await withAgreement();
  expect(paper(session, id).conflicts).toEqual([]);
  const [line] = agreementDetail(session, id).transfers;
  if (line === undefined) throw new Error('no transfer');
  const { from, to, group, period, kind } = line;
  const value = { from: from.code, to: to.code, group, period, kind, total: 35, amv: 0 };
  makeConflict(session, { recordId: line.id, register: 'line' }, writeValue('transfer', 'line', value));
  makeConflict(session, { recordId: id, register: 'title' }, writeValue('agreement', 'title', 'Iets anders'));
  expect(paper(session, id).conflicts).toEqual(['title']);
  expect(paper(session, id).transfers.map(({ isInConflict }) => isInConflict)).toEqual([true]);
});

test('a quota in conflict marks the rows that it stands in', async () => {
  const { session, id } = await withAgreement();
  const { id: recordId } = recordHead('quota', { area: A, group: 'asylum-seekers', period: CYCLE, kind: 'indicative' });
  makeConflict(session, { recordId, register: 'figures' }, writeValue('quota', 'figures', figures(150, 12)));
  const marked = paper(session, id).changes[0]?.rows.map(({ name, isInConflict }) => `${name} ${isInConflict}`);
  // What is asked of the region is its own task, whatever of it is of Aldenaar.
  expect(marked).toEqual(['Aldenaar true', 'Berkrode false', 'Som van de partijen true', 'Noord true', 'Regio false']);
});

test('what is wrong with it is on paper too, but not what the table of consents says already', async () => {
  const { session, id } = await withAgreement([texts({ total: '130' })]);
  propose(session, id);
  const codes = agreementDetail(session, id).findings.map(({ code }) => code);
  expect(codes).toContain('consent-missing');
  const { findings } = paper(session, id);
  const elsewhere = ['consent-missing', 'containment-unknown', 'unconfirmed'];
  expect(findings.length).toBe(codes.filter((code) => !elsewhere.includes(code)).length);
  expect(findings.map(({ what }) => what).join(' ')).toMatch(/Aldenaar/);
});

test('an agreement is found by its number as people type it', async () => {
  const { session, id } = await withAgreement();
  expect(agreementByNumber(session, 'BERK-2026-01')).toBe(id);
  expect(agreementByNumber(session, 'berk 2026 1')).toBe(id);
  expect(() => agreementByNumber(session, 'BERK-2026-02')).toThrow('agreement-number-unknown');
  expect(() => agreementByNumber(session, 'iets')).toThrow('agreement-number-unknown');
});

test('the signed version is printed while newer content exists: its own numbers, consents and effect', async () => {
  const { session, id } = await withAgreement();
  const fingerprint = signByAll(session, id, '1-11-2026');
  const [line] = agreementDetail(session, id).transfers;
  changeTransfers(session, { change: 'edit', transfer: line?.id ?? '', ...texts({ total: '20' }) });
  writeAgreement(session, { id, edits: [{ field: 'title', text: 'Nieuwe titel' }] });
  expect(paper(session, id)).toMatchObject({ standing: 'draft', version: 2, versionInForce: 1, newer: null });
  expect(printChoices(session, id).map(({ version, standing }) => [version, standing])).toEqual([
    [2, 'draft'],
    [1, 'in-force'],
  ]);
  const signed = schema.parse(printedAgreement(session, id, fingerprintByVersion(session, id, '1')));
  expect(signed).toMatchObject({
    title: 'Berkrode helpt Aldenaar',
    version: 1,
    fingerprint,
    isDraft: false,
    standing: 'in-force',
    newer: { version: 2, standing: 'draft' },
    versionInForce: null,
    transfers: [{ total: 30 }],
  });
  expect(signed.consents.map(({ signature }) => signature.state)).toEqual(['done', 'done']);
  expect(signed.changes[0]?.rows[0]).toMatchObject({ before: { total: 120 }, after: { total: 90 } });
  propose(session, id);
  expect(printedAgreement(session, id, fingerprint)).toMatchObject({ newer: { version: 2, standing: 'proposed' } });
});

test('a version is named by its number or by the beginning of its fingerprint', async () => {
  const { session, id } = await withAgreement();
  const fingerprint = propose(session, id);
  expect(fingerprintByVersion(session, id, '1')).toBe(fingerprint);
  expect(fingerprintByVersion(session, id, ` ${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`)).toBe(fingerprint);
  expect(() => fingerprintByVersion(session, id, '7')).toThrow('version-unknown');
  expect(() => printedAgreement(session, id, 'f'.repeat(64))).toThrow('version-gone');
});

test('a draft that the support team typed says nothing of it on paper; a consent that it filled in does', async () => {
  const { session, id } = await withAgreement();
  const waits = 'BERK-2026-01 wacht op een bevestiging door Berkrode';
  const found = () => paper(session, id).findings.map(({ what }) => what);
  expect(found()).not.toContain(waits);
  signByAll(session, id, '1-11-2026');
  expect(found()).toContain(waits);
});
