import { expect, test } from 'vitest';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { changeTransfers } from '../../../../src-main/services/agreements/change-transfers';
import { confirmAgreement } from '../../../../src-main/services/agreements/confirm-agreement';
import { listAgreements } from '../../../../src-main/services/agreements/list-agreements';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { writeAgreementRemark } from '../../../../src-main/services/agreements/write-remark';
import { dossierNames } from '../../../../src-main/services/dossier-names';
import { dossierSummary } from '../../../../src-main/services/dossiers/dossier-summary';
import { collectExport, type ExportPart } from '../../../../src-main/services/exchange/collect-export';
import { previewExport } from '../../../../src-main/services/exchange/preview-export';
import { agreementAttention } from '../../../../src-main/services/overview/agreement-attention';
import { positionIndex } from '../../../../src-main/services/positions/position-index';
import type { Session } from '../../../../src-main/services/session';
import { makeAgreement, propose, sign, texts } from '../agreements/agreement-steps';
import { join_, mailbox, plan, readAndApply, send, supportTeam, takeAll, venlo, venray } from './installation';

const beek = 'GM0888';
const line = texts({ from: venlo, to: venray, periods: ['spreidingswet-2'], total: '40', amv: '3' });

/** Region, Venlo and Venray, each with a copy and a computer of its own. */
async function threeInstallations() {
  const mail = mailbox();
  const region = supportTeam();
  const ofVenlo = await join_(await send(region, mail, 'municipality', venlo), venlo);
  const ofVenray = await join_(await send(region, mail, 'municipality', venray), venray);
  return { mail, region, ofVenlo, ofVenray };
}

const confirmAsShown = (session: Session, id: string) =>
  confirmAgreement(session, { id, fingerprint: agreementDetail(session, id).toConfirm ?? '' });
const official = (session: Session) =>
  positionIndex(session)
    .facts.transfers.filter(({ status }) => status === 'official')
    .map(({ number, total, term }) => `${number} ${total} ${term.from} ${term.until}`);
const seenBy = (session: Session, part: ExportPart) =>
  collectExport(session, part).records.filter(({ entity }) =>
    ['agreement', 'transfer', 'agreement-version', 'consent'].includes(entity),
  ).length;

test('Venlo and Venray agree by mail: draft, remark, new version, both sign, a later change moves nothing', async () => {
  const { mail, region, ofVenlo, ofVenray } = await threeInstallations();
  const id = makeAgreement(ofVenray, venray, [line], 'Venray neemt over');
  writeAgreement(ofVenray, { id, edits: [{ field: 'stage', stage: 'in-discussion' }] });

  const draft = await plan(ofVenlo, await send(ofVenray, mail, 'municipality', venlo));
  const rows = draft.items.map(({ title, subtitle }) => `${title} | ${subtitle}`);
  expect(rows).toContain('VENR-2026-01 | Afspraak, getrokken door Venray');
  expect(rows).toContain('Overname in VENR-2026-01 | Afspraak, getrokken door Venray');
  await readAndApply(ofVenlo, await send(ofVenray, mail, 'municipality', venlo), takeAll);
  expect(agreementDetail(ofVenlo, id)).toMatchObject({
    agreement: { number: 'VENR-2026-01', status: 'in-discussion', right: 'no' },
    lead: ['Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo.'],
  });
  writeAgreementRemark(ofVenlo, { recordId: id, text: 'Liever 38.' });

  await readAndApply(ofVenray, await send(ofVenlo, mail, 'municipality', venray), takeAll);
  expect(agreementDetail(ofVenray, id).remarks).toMatchObject([{ partyName: 'Venlo', text: 'Liever 38.' }]);
  const [transfer] = agreementDetail(ofVenray, id).transfers;
  changeTransfers(ofVenray, { change: 'edit', transfer: transfer?.id ?? '', ...line, total: '38' });
  const fingerprint = propose(ofVenray, id);
  sign(ofVenray, id, fingerprint, venray, '1-12-2026');

  await readAndApply(ofVenlo, await send(ofVenray, mail, 'municipality', venlo), takeAll);
  expect(listAgreements(ofVenlo).agreements).toMatchObject([{ awaitsMe: true, status: 'decision-making' }]);
  sign(ofVenlo, id, fingerprint, venlo, '3-12-2026');
  const counted = ['VENR-2026-01 38 2026-02-27 2028-02-26'];
  expect(official(ofVenlo)).toEqual(counted);
  expect(official(ofVenray)).toEqual([]);

  await readAndApply(ofVenray, await send(ofVenlo, mail, 'municipality', venray), takeAll);
  expect(official(ofVenray)).toEqual(counted);
  await readAndApply(region, await send(ofVenray, mail, 'municipality', 'PV31'), takeAll);
  expect(official(region)).toEqual(counted);
  expect(agreementDetail(region, id).agreement).toMatchObject({ status: 'active', right: 'on-behalf' });

  changeTransfers(ofVenray, { change: 'edit', transfer: transfer?.id ?? '', ...line, total: '20' });
  propose(ofVenray, id);
  await readAndApply(region, await send(ofVenray, mail, 'municipality', 'PV31'), takeAll);
  expect(official(region)).toEqual(counted);
  expect(agreementDetail(region, id).versions.map(({ version, isInForce }) => [version, isInForce])).toEqual([
    [2, false],
    [1, true],
  ]);
});

test('a concept goes to nobody, a draft that is discussed to its parties, a signed agreement to the region', async () => {
  const { region } = await threeInstallations();
  const id = makeAgreement(region, venray, [line]);
  const seen = () => ({
    leading: seenBy(region, { scope: 'municipality', municipality: venray, viewer: venray }),
    party: seenBy(region, { scope: 'municipality', municipality: venlo, viewer: venlo }),
    other: seenBy(region, { scope: 'municipality', municipality: beek, viewer: beek }),
    otherRegion: seenBy(region, { scope: 'region', viewer: beek }),
    anybody: seenBy(region, { scope: 'region', viewer: null }),
    support: seenBy(region, { scope: 'region', viewer: 'PV31' }),
  });
  expect(seen()).toEqual({ leading: 2, party: 0, other: 0, otherRegion: 0, anybody: 0, support: 2 });
  const fingerprint = propose(region, id);
  expect(seen()).toEqual({ leading: 3, party: 3, other: 0, otherRegion: 0, anybody: 0, support: 3 });
  sign(region, id, fingerprint, venlo);
  sign(region, id, fingerprint, venray);
  expect(seen()).toEqual({ leading: 5, party: 5, other: 0, otherRegion: 5, anybody: 5, support: 5 });
  writeAgreement(region, { id, edits: [{ field: 'circle', circle: 'own' }] });
  expect(seen()).toEqual({ leading: 5, party: 5, other: 0, otherRegion: 0, anybody: 0, support: 5 });
  const preview = previewExport(region, { scope: 'municipality', addressee: venray, isBare: false });
  expect(preview.files[0]?.withheldAgreements).toEqual([]);
  const kept = (scope: 'region' | 'municipality', addressee: string) =>
    previewExport(region, { scope, addressee, isBare: false }).files[0]?.withheldAgreements;
  expect(kept('municipality', venlo)).toEqual([]);
  expect(kept('municipality', beek)).toEqual([]);
  expect(kept('region', beek)).toEqual([{ ownerName: 'Venray', agreements: 1 }]);
  expect(kept('region', 'PV31')).toEqual([]);
  expect(preview.files[0]?.contents.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(['agreement', 'transfer', 'consent']),
  );
});

test('consents of two parties that were given apart are both kept, in any order of arrival', async () => {
  const { mail, region, ofVenlo, ofVenray } = await threeInstallations();
  const id = makeAgreement(region, venray, [line]);
  const fingerprint = propose(region, id);
  await readAndApply(ofVenlo, await send(region, mail, 'municipality', venlo), takeAll);
  await readAndApply(ofVenray, await send(region, mail, 'municipality', venray), takeAll);
  sign(ofVenlo, id, fingerprint, venlo);
  sign(ofVenray, id, fingerprint, venray);
  await readAndApply(region, await send(ofVenray, mail, 'municipality', 'PV31'), takeAll);
  expect(official(region)).toEqual([]);
  await readAndApply(region, await send(ofVenlo, mail, 'municipality', 'PV31'), takeAll);
  expect(official(region)).toHaveLength(1);
});

test('the support team signs on behalf of Venlo: Venlo is asked to confirm it, and its yes travels back', async () => {
  const { mail, region, ofVenlo, ofVenray } = await threeInstallations();
  const id = makeAgreement(ofVenray, venray, [line]);
  const fingerprint = propose(ofVenray, id);
  await readAndApply(region, await send(ofVenray, mail, 'municipality', 'PV31'), takeAll);
  sign(region, id, fingerprint, venlo);
  const waits = 'VENR-2026-01 wacht op een bevestiging door Venlo';
  const attention = (session: Session) => agreementAttention(session, dossierNames(session));
  expect(attention(region)).toContainEqual(expect.objectContaining({ title: waits, level: 'due', area: venlo }));
  expect(dossierSummary(region)).toMatchObject({ agreementsToConfirm: 0 });

  await readAndApply(ofVenlo, await send(region, mail, 'municipality', venlo), takeAll);
  expect(dossierSummary(ofVenlo)).toMatchObject({ agreementsToConfirm: 1, consentsDue: 0 });
  expect(listAgreements(ofVenlo).agreements).toMatchObject([{ confirmsMe: true, awaitsMe: false }]);
  expect(agreementDetail(ofVenlo, id).unconfirmed).toEqual([
    { party: { code: venlo, name: 'Venlo' }, by: 'Limburg, ondersteuningsteam', fields: ['handtekening'] },
  ]);
  confirmAsShown(ofVenlo, id);
  expect(agreementDetail(ofVenlo, id)).toMatchObject({ unconfirmed: [], agreement: { confirmsMe: false } });

  await readAndApply(region, await send(ofVenlo, mail, 'municipality', 'PV31'), takeAll);
  expect(agreementDetail(region, id).unconfirmed).toEqual([]);
  expect(attention(region).map(({ title }) => title)).not.toContain(waits);
  const [, consent] = agreementDetail(region, id).versions[0]?.consents ?? [];
  expect(consent ?? null).toMatchObject({ party: { code: venray }, states: { signature: 'missing' } });
  expect(agreementDetail(region, id).versions[0]?.consents[0]).toMatchObject({
    signature: { status: 'signed', date: '2026-12-01' },
    onBehalfBy: null,
  });
});

test('who confirms says yes to its own part only: what is of another party goes on waiting', async () => {
  const { mail, region, ofVenlo } = await threeInstallations();
  const id = makeAgreement(region, venray, [line]);
  const fingerprint = propose(region, id);
  sign(region, id, fingerprint, venlo);
  await readAndApply(ofVenlo, await send(region, mail, 'municipality', venlo), takeAll);
  confirmAsShown(ofVenlo, id);
  expect(agreementDetail(ofVenlo, id).unconfirmed.map(({ party }) => party.name)).toEqual(['Venray']);
  expect(() => confirmAsShown(region, id)).toThrow('confirmation-changed');
  expect(agreementDetail(region, id).unconfirmed.map(({ party }) => party.name)).toEqual(['Venray', 'Venlo']);
});
