import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { recordHead } from '../../../../shared/domain/entities';
import type { RecordHead } from '../../../../shared/merge/types';
import { positionLines } from '../../../../src-main/cli/position-table';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { agreementHead, agreementOf } from '../../../../src-main/services/agreements/agreement-record';
import { listAgreements } from '../../../../src-main/services/agreements/list-agreements';
import { printedAgreement } from '../../../../src-main/services/agreements/printed-agreement';
import { restoreAgreement } from '../../../../src-main/services/agreements/restore-agreement';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { dossierNames } from '../../../../src-main/services/dossier-names';
import { planEffect } from '../../../../src-main/services/exchange/plan-effect';
import { createFacility } from '../../../../src-main/services/facilities/create-facility';
import { removeFacilities } from '../../../../src-main/services/facilities/remove-facilities';
import { undo } from '../../../../src-main/services/history/undo-redo';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { agreementAttention } from '../../../../src-main/services/overview/agreement-attention';
import { positionIndex } from '../../../../src-main/services/positions/position-index';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import { deletedWrite } from '../../../../src-main/services/presence-writes';
import type { Session } from '../../../../src-main/services/session';
import { writeValuesOf } from '../../../helpers/write-values-of';
import { makeAgreement, propose, sign, texts } from '../agreements/agreement-steps';
import {
  apply,
  join_,
  mailbox,
  plan,
  readAndApply,
  send,
  supportTeam,
  take,
  takeAll,
  venlo,
  venray,
} from './installation';

const line = texts({ from: venlo, to: venray, periods: ['spreidingswet-2'], total: '40', amv: '3' });
const counted = ['VENR-2026-01 40'];
const official = (session: Session) =>
  positionIndex(session)
    .facts.transfers.filter(({ status }) => status === 'official')
    .map(({ number, total }) => `${number} ${total}`);
const codes = (session: Session, id: string) => agreementDetail(session, id).findings.map(({ code }) => code);
const deLinde = {
  host: venray,
  name: 'De Linde',
  kind: 'asylum-centre',
  group: 'asylum-seekers',
  total: '40',
  amv: '',
  from: '1-7-2026',
  until: '',
  certainty: 'hard',
} as const;
/** What a program that knows no better, or an older file, can do: the service itself refuses it. */
const remove = (session: Session, head: RecordHead) => writeValuesOf(session, [deletedWrite(head, true)]);

/** The rows of a sheet as a person reads them, by their headers. */
function sheetRows(path: string, name: string): Record<string, unknown>[] {
  const sheet = XLSX.read(readFileSync(path)).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return XLSX.utils.sheet_to_json(sheet, { raw: false });
}

/** Venray leads an agreement that both signed and that the support team has. */
async function signed() {
  const mail = mailbox();
  const region = supportTeam();
  const ofVenray = await join_(await send(region, mail, 'municipality', venray), venray);
  const id = makeAgreement(region, venray, [line], 'Venray neemt over');
  const fingerprint = propose(region, id);
  sign(region, id, fingerprint, venlo);
  sign(region, id, fingerprint, venray);
  await readAndApply(ofVenray, await send(region, mail, 'municipality', venray), takeAll);
  return { mail, region, ofVenray, id, fingerprint };
}

test('Venray deletes a signed agreement and mails that: it counts, everywhere, and everywhere it is said', async () => {
  const { mail, region, ofVenray, id } = await signed();
  remove(ofVenray, agreementHead(agreementOf(ofVenray, id).agreement));
  expect(official(ofVenray)).toEqual(counted);
  const file = await send(ofVenray, mail, 'municipality', 'PV31');
  const view = await plan(region, file);
  const choices = Object.fromEntries(view.items.map((item) => [item.id, take]));
  expect(planEffect(region, { planId: view.planId, choices, onBehalf: false }).lines).toEqual([]);
  apply(region, view, takeAll);
  expect(official(region)).toEqual(counted);
  expect(listAgreements(region).agreements).toMatchObject([
    { number: 'VENR-2026-01', isCounting: true, deletedBy: { name: 'Venray' }, errors: 1 },
  ]);

  const said = 'VENR-2026-01 is door Venray verwijderd, maar telt nog mee: ondertekend';
  expect(agreementAttention(region, dossierNames(region))).toContainEqual(
    expect.objectContaining({ level: 'error', title: said, link: expect.objectContaining({ agreement: id }) }),
  );
  expect(checkDossier(region).agreementFindings.map(({ code }) => code)).toContain('deleted-but-signed');
  expect(printedAgreement(region, id).findings.map(({ what }) => what)).toContain(said);
  const question = {
    group: 'asylum-seekers',
    period: 'spreidingswet-2',
    date: '2026-11-01',
    view: 'official',
    certainty: 'hard',
  } as const;
  expect(positionLines(region, [readPositions(region, question)], 'region', null)).toContain(
    'VENR-2026-01: Venray neemt 40 over van Venlo (door Venray verwijderd, telt nog mee: ondertekend).',
  );
});

test('its row stands in the workbook, with what it is; the file changes nothing for who has the same', async () => {
  const { mail, region, ofVenray, id } = await signed();
  remove(ofVenray, agreementHead(agreementOf(ofVenray, id).agreement));
  await readAndApply(region, await send(ofVenray, mail, 'municipality', 'PV31'), takeAll);
  const file = await send(region, mail, 'municipality', venray);
  const rows = sheetRows(file, 'Afspraken');
  expect(rows.find((row) => row.Nummer === 'VENR-2026-01')).toMatchObject({
    Status: 'actief (door Venray verwijderd, blijft staan: ondertekend)',
  });
  expect(sheetRows(file, 'Overnames').filter((row) => row.Afspraak === 'VENR-2026-01')).toHaveLength(1);
  expect(sheetRows(file, 'Instemmingen')).toHaveLength(2);
  expect(await plan(ofVenray, file)).toMatchObject({ items: [], notes: [] });
});

test('who leads it puts it back, as a step of undo; nobody else can', async () => {
  const { mail, region, ofVenray, id } = await signed();
  remove(ofVenray, agreementHead(agreementOf(ofVenray, id).agreement));
  restoreAgreement(ofVenray, id);
  expect(agreementDetail(ofVenray, id).agreement.deletedBy).toBeNull();
  undo(ofVenray);
  expect(agreementDetail(ofVenray, id).agreement.deletedBy).toMatchObject({ name: 'Venray' });
  await readAndApply(region, await send(ofVenray, mail, 'municipality', 'PV31'), takeAll);
  const ofVenlo = await join_(await send(region, mail, 'municipality', venlo), venlo);
  expect(official(ofVenlo)).toEqual(counted);
  expect(() => restoreAgreement(ofVenlo, id)).toThrow('not-yours');
});

test('a deleted consent of a version in force goes on counting; taking the signature back does not', async () => {
  const { region, id } = await signed();
  const { consents } = agreementOf(region, id);
  const { leading } = agreementOf(region, id).agreement;
  const ofVenlo = consents.find(({ party }) => party === venlo);
  const head = recordHead('consent', {
    agreement: id,
    leading,
    party: venlo,
    fingerprint: ofVenlo?.fingerprint ?? '',
  });
  remove(region, head);
  expect(official(region)).toEqual(counted);
  expect(codes(region, id)).toContain('consent-deleted');
});

test('a location that was deleted after an agreement about it was signed is named on screen and paper', () => {
  const region = supportTeam();
  const facility = createFacility(region, deLinde).id ?? '';
  const id = makeAgreement(region, venray, [line]);
  writeAgreement(region, { id, edits: [{ field: 'facilities', facilities: [facility] }] });
  const fingerprint = propose(region, id);
  sign(region, id, fingerprint, venlo);
  sign(region, id, fingerprint, venray);
  removeFacilities(region, [facility]);
  expect(official(region)).toEqual(counted);
  const said = 'VENR-2026-01: locatie De Linde is verwijderd';
  expect(agreementDetail(region, id).findings.map(({ what }) => what)).toContain(said);
  expect(printedAgreement(region, id)).toMatchObject({ facilities: ['De Linde'] });
});
