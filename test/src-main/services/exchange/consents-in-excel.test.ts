import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { changeTransfers } from '../../../../src-main/services/agreements/change-transfers';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { acceptFile } from '../../../../src-main/services/exchange/accept-file';
import { planEffect } from '../../../../src-main/services/exchange/plan-effect';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { createFacility } from '../../../../src-main/services/facilities/create-facility';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { editInLibreOffice, type LibreOfficeAction } from '../../../helpers/libreoffice';
import { makeAgreement, propose, sign, texts } from '../agreements/agreement-steps';
import {
  apply,
  dump,
  editInExcel,
  join_,
  mailbox,
  plan,
  quota,
  readAndApply,
  readHere,
  rowWith,
  send,
  supportTeam,
  take,
  takeAll,
  type,
  typed,
  venlo,
  venray,
} from './installation';

const line = texts({ from: venlo, to: venray, periods: ['spreidingswet-2'], total: '40', amv: '' });

/** Official quotas of Venlo, Venray and the whole region. */
function quotas(session: Session): readonly (number | null)[] {
  const { municipalities, region } = readPositions(session, {
    group: 'asylum-seekers',
    period: 'spreidingswet-2',
    date: '2026-12-31',
    view: 'official',
    certainty: 'hard',
    kind: 'indicative',
  });
  const of = (area: string) => municipalities.find((each) => each.area === area)?.adjusted.total.sum ?? null;
  return [of(venlo), of(venray), region.adjusted.total.sum];
}

const kinds = ['agreement', 'transfer', 'agreement-version', 'consent', 'remark'];

/** Everything both may see of agreements: heads and registers, as the dump has them. */
function agreementsIn(session: Session): unknown {
  const { records } = JSON.parse(dump(session)) as { records: { entity: string }[] }; // the shape of the dump
  return records.filter(({ entity }) => kinds.includes(entity));
}

const deLinde = {
  host: venlo,
  name: 'De Linde; oost',
  kind: 'asylum-centre',
  group: 'asylum-seekers',
  total: '40',
  amv: '',
  from: '1-7-2026',
  until: '',
  certainty: 'hard',
} as const;

/** Venlo and Venray, each with a whole copy; Venlo leads an agreement, puts it before both and signs. */
async function proposedByVenlo() {
  const mail = mailbox();
  const support = supportTeam();
  type(support, typed(quota(venlo), 441), typed(quota(venray), 300));
  const leader = await join_(await send(support, mail, 'region', venlo), venlo);
  const other = await join_(await send(support, mail, 'region', venray), venray);
  const id = makeAgreement(leader, venlo, [line], 'Venray neemt 40 over');
  const facility = createFacility(leader, deLinde).id ?? '';
  writeAgreement(leader, {
    id,
    edits: [
      { field: 'ratio', given: '3', givenGroup: 'asylum-seekers', taken: '2', takenGroup: 'ukraine' },
      { field: 'facilities', facilities: [facility] },
      { field: 'dueDates', dueDates: [{ party: venray, by: '15-12-2026' }] },
    ],
  });
  const fingerprint = propose(leader, id);
  sign(leader, id, fingerprint, venlo, '20-11-2026');
  return { mail, leader, other, id, fingerprint, facility, sent: await send(leader, mail, 'municipality', venray) };
}

const set = (cell: string, value: string): LibreOfficeAction => ({ do: 'set', sheet: 'Instemmingen', cell, value });

/** Row 3 is Venray's: college, council and signature with their days and references. */
const consentOfVenray: readonly LibreOfficeAction[] = [
  set('H3', 'besloten'),
  set('I3', '24-11-2026'),
  set('J3', 'B&W 2026-118'),
  set('K3', 'niet nodig'),
  set('O3', 'getekend'),
  set('P3', '25-11-2026'),
  set('Q3', 'burgemeester'),
  set('T3', 'Graag voor de kerst'),
];

describe('a party that has only Excel', () => {
  it('consents in LibreOffice; official quotas move on both sides, the sum of the region does not', async () => {
    const { mail, leader, other, id, sent } = await proposedByVenlo();
    const saved = await editInLibreOffice(readFileSync(sent), [
      ...consentOfVenray,
      { do: 'move-column', sheet: 'Instemmingen', header: 'College' },
    ]);
    const back = mail.path('terug.xlsx');
    writeFileSync(back, saved);
    const view = await plan(leader, back);
    expect(view.notes.filter(({ level }) => level === 'error')).toEqual([]);
    expect(view.items.map(({ title, theirs, ownerName, isMine }) => ({ title, theirs, ownerName, isMine }))).toEqual([
      {
        title: 'Instemming van Venray met VENL-2026-01, versie 1',
        theirs:
          'college besloten, 24-11-2026, B&W 2026-118; raad niet nodig; handtekening getekend, 25-11-2026, burgemeester',
        ownerName: 'Venray',
        isMine: false,
      },
      {
        title: 'Opmerking van Venray over Instemming van Venray met VENL-2026-01, versie 1',
        theirs: 'Graag voor de kerst',
        ownerName: 'Venray',
        isMine: false,
      },
    ]);
    const [, , sum] = quotas(leader);
    expect(quotas(leader)).toEqual([441, 300, sum]);
    const choices = Object.fromEntries(view.items.map((item) => [item.id, take]));
    const effect = planEffect(leader, { planId: view.planId, choices, onBehalf: false });
    expect(effect.lines.map(({ areaName, what, before, after }) => [areaName, what, before, after])).toEqual([
      ['Venlo', 'opgave indicatief na afspraken, Ronde 2026–2027', 441, 401],
      ['Venray', 'opgave indicatief na afspraken, Ronde 2026–2027', 300, 340],
    ]);
    const { importId } = apply(leader, view, takeAll);
    expect(quotas(leader)).toEqual([401, 340, sum]);
    expect(agreementDetail(leader, id).agreement.status).toBe('active');
    undoImport(leader, importId);
    expect(quotas(leader)).toEqual([441, 300, sum]);
    await readAndApply(leader, back, takeAll);

    await readAndApply(other, await send(leader, mail, 'municipality', venray), takeAll);
    expect(quotas(other)).toEqual([401, 340, sum]);
    expect(agreementsIn(other)).toEqual(agreementsIn(leader));
    for (const session of [leader, other]) expect(checkDossier(session).integrity).toEqual([]);

    const [transfer] = agreementDetail(leader, id).transfers;
    changeTransfers(leader, { change: 'edit', transfer: transfer?.id ?? '', ...line, total: '20' });
    propose(leader, id);
    expect(quotas(leader)).toEqual([401, 340, sum]);
    const asked = await send(leader, mail, 'municipality', venray);
    const anew = editInExcel(asked, mail.path('opnieuw.xlsx'), (book) => {
      const row = rowWith(book, 'Instemmingen', [
        'Venray',
        'Venray neemt 20 plaatsen voor asielzoekers over van Venlo',
      ]);
      row.set('College', 'gepland');
    });
    const next = await plan(leader, anew);
    expect(next.items.map(({ title, theirs }) => [title, theirs])).toEqual([
      ['Instemming van Venray met VENL-2026-01, versie 2', 'college gepland'],
    ]);
    apply(leader, next, takeAll);
    expect(quotas(leader)).toEqual([401, 340, sum]);
    await readAndApply(other, await send(leader, mail, 'municipality', venray), takeAll);
    expect(quotas(other)).toEqual([401, 340, sum]);
    expect(agreementsIn(other)).toEqual(agreementsIn(leader));
  });

  it('does not decide for another party: an edit of its row is an edit by a non-owner, and the content is who leads its own', async () => {
    const { mail, leader, sent } = await proposedByVenlo();
    const back = editInExcel(sent, mail.path('terug.xlsx'), (book) => {
      rowWith(book, 'Instemmingen', ['Venlo']).set('Handtekening', 'geweigerd');
      rowWith(book, 'Overnames', [40]).set('Aantal', 4);
    });
    const view = await plan(leader, back);
    expect(
      view.items.map(({ title, was, theirs, isMine, proposed }) => [title, was, theirs, isMine, proposed.kind]),
    ).toEqual([
      [
        'Overname in VENL-2026-01',
        'Venray neemt 40 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)',
        'Venray neemt 4 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)',
        true,
        'later',
      ],
      [
        'Instemming van Venlo met VENL-2026-01, versie 1, handtekening',
        'getekend, 20-11-2026, burgemeester',
        'geweigerd, 20-11-2026, burgemeester',
        true,
        'later',
      ],
    ]);
  });

  it('groups of the ratio, locations and due dates have cells of their own; unchanged they change nothing, edited they are read', async () => {
    const { mail, leader, id, sent, facility } = await proposedByVenlo();
    expect((await plan(leader, sent)).items).toEqual([]);
    const back = editInExcel(sent, mail.path('terug.xlsx'), (book) => {
      const row = rowWith(book, 'Afspraken', ['VENL-2026-01']);
      row.set('Verhouding: overnemen voor', 'Statushouders');
      row.set('Uiterste datums (partij: datum; ...)', 'Venlo: 1-12-2026; Venray: 20-12-2026');
      // Venray does not see the locations of Venlo: what stands there is told apart by a sign.
      expect(row.rows[row.at]).toContain(`locatie van een ander #${facility.slice(-6)}`);
      row.set('Locaties (met ; ertussen)', `#${facility.slice(-6)};`);
    });
    const view = await plan(leader, back);
    expect(view.notes.filter(({ level }) => level === 'error')).toEqual([]);
    apply(leader, view, takeAll);
    const { ratio, dueDates, facilities } = agreementDetail(leader, id);
    expect(ratio).toMatchObject({ given: 3, givenGroup: 'asylum-seekers', taken: 2, takenGroup: 'permit-holders' });
    expect(dueDates).toEqual([
      { party: venlo, by: '2026-12-01' },
      { party: venray, by: '2026-12-20' },
    ]);
    expect(facilities.map(({ name }) => name)).toEqual(['De Linde; oost']);
  });

  it('who may see an agreement is for who leads it: no rule takes it from another', async () => {
    const { mail, leader, id, sent } = await proposedByVenlo();
    const back = editInExcel(sent, mail.path('terug.xlsx'), (book) => {
      const row = rowWith(book, 'Afspraken', ['VENL-2026-01']);
      row.set('Wie mag dit zien', 'de hele regio');
      row.set('Voorwaarden', 'Alleen met buslijn');
    });
    const outcome = await acceptFile(leader, { token: back, name: 'terug.xlsx', path: back }, 'all', readHere);
    expect(outcome).toMatchObject({ taken: 1, waiting: 1 });
    expect(agreementDetail(leader, id).agreement.circle).toBe('parties');
  });

  it('how far it is, its end and its being void are for who leads it: no rule takes them from another', async () => {
    const { mail, leader, other, id, fingerprint, sent } = await proposedByVenlo();
    await readAndApply(other, sent, takeAll);
    sign(other, id, fingerprint, venray, '24-11-2026');
    await readAndApply(leader, await send(other, mail, 'municipality', venlo), takeAll);
    const [, , sum] = quotas(leader);
    const again = await send(leader, mail, 'municipality', venray);
    const back = editInExcel(again, mail.path('terug.xlsx'), (book) => {
      const row = rowWith(book, 'Afspraken', ['VENL-2026-01']);
      row.set('Fase', 'concept');
      row.set('Beëindigd per (t/m)', '1-12-2026');
    });
    const outcome = await acceptFile(leader, { token: back, name: 'terug.xlsx', path: back }, 'all', readHere);
    expect(outcome).toMatchObject({ taken: 0, waiting: 2 });
    expect(agreementDetail(leader, id)).toMatchObject({ ended: null, stage: 'decision-making' });
    expect(quotas(leader)).toEqual([401, 340, sum]);
  });

  it('a transfer that two changed in different ways stands as two whole sentences', async () => {
    const { mail, leader, id, sent } = await proposedByVenlo();
    const back = editInExcel(sent, mail.path('terug.xlsx'), (book) => {
      rowWith(book, 'Overnames', [40]).set('Aantal', 35);
    });
    const [transfer] = agreementDetail(leader, id).transfers;
    changeTransfers(leader, { change: 'edit', transfer: transfer?.id ?? '', ...line, total: '38' });
    const view = await plan(leader, back);
    expect(view.items.map(({ ours, theirs, choices }) => [ours, theirs, choices])).toEqual([
      [
        'Venray neemt 38 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)',
        'Venray neemt 35 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)',
        ['ours', 'theirs', 'later'],
      ],
    ]);
  });

  it('a new transfer in the workbook names its agreement by number, and is one more line of it', async () => {
    const { mail, leader, id, sent } = await proposedByVenlo();
    const back = editInExcel(sent, mail.path('terug.xlsx'), (book) => {
      const row = rowWith(book, 'Overnames', [40]);
      const cells = { ...row, at: row.at + 1 };
      expect(cells.rows[cells.at]?.slice(2)).toEqual([]);
      for (const [header, value] of Object.entries({
        Afspraak: 'VENL-2026-01',
        'Overgenomen van': 'Venray',
        'Neemt over': 'Venlo',
        Doelgroep: 'Statushouders',
        'Ronde of halfjaar': '2026, tweede halfjaar',
        Aantal: 25,
        'Soort getal': 'netto',
      })) {
        const column = row.rows[row.headerRow]?.indexOf(header) ?? -1;
        const sheet = book.Sheets.Overnames;
        if (sheet === undefined || column === -1) throw new Error(header);
        const address = `${String.fromCharCode(65 + column)}${cells.at + 1}`;
        sheet[address] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
      }
    });
    const view = await plan(leader, back);
    expect(view.notes.filter(({ level }) => level === 'error')).toEqual([]);
    apply(leader, view, takeAll);
    expect(agreementDetail(leader, id).transfers).toHaveLength(2);
  });
});
