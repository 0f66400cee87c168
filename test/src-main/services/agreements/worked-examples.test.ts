import { expect, test } from 'vitest';
import type { Position, PositionAnswer } from '../../../../shared/domain/position/answer';
import { agreementDetail } from '../../../../src-main/services/agreements/agreement-detail';
import { agreementEffect } from '../../../../src-main/services/agreements/agreement-effect';
import { changeTransfers } from '../../../../src-main/services/agreements/change-transfers';
import { stopAgreement } from '../../../../src-main/services/agreements/stop-agreement';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { readPositionFindings } from '../../../../src-main/services/positions/read-findings';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { closeDatabase, openDatabase } from '../../../helpers/make-database';
import { A, B, C, CYCLE, workedDossier } from '../../../helpers/worked-dossier';
import { makeAgreement, signByAll, texts } from './agreement-steps';

/** The dossier of position-examples.md with R1 signed and R2 a draft, all through the real write path on SQLite. */
async function withR1R2() {
  const { dossier, userData, run } = await workedDossier();
  const session = openDatabase(dossier, { userData });
  const r1 = makeAgreement(session, B, [texts()], 'R1');
  signByAll(session, r1);
  const r2 = makeAgreement(session, C, [texts({ from: B, to: C, total: '25', amv: '2' })], 'R2');
  return { session, r1, r2, run, dossier };
}

const areas = ({ municipalities, subregions, region }: PositionAnswer) => [...municipalities, ...subregions, region];
const pair = ({ total, amv }: Position['gap']) => `${total.sum}/${amv.sum}`;
const gaps = (answer: PositionAnswer) =>
  areas(answer)
    .map(({ gap }) => pair(gap))
    .join(' ');
const adjusted = (answer: PositionAnswer) =>
  areas(answer)
    .map((position) => pair(position.adjusted))
    .join(' ');

function asylum(session: Session, date: string, more: Partial<Parameters<typeof readPositions>[1]> = {}) {
  const question = {
    group: 'asylum-seekers',
    period: CYCLE,
    kind: 'indicative',
    date,
    view: 'official',
    certainty: 'hard',
  } as const;
  return readPositions(session, { ...question, ...more });
}

test('R1 signed, R2 a draft: adjusted quotas and gaps are those of the document', async () => {
  const { session, r2 } = await withR1R2();
  const day = '2027-07-01';
  const scenario = { view: 'scenario' } as const;
  expect(adjusted(asylum(session, day))).toBe('90/10 110/7 200/17 200/17 200/17 400/34');
  expect(gaps(asylum(session, day))).toBe('-30/-10 -40/-3 -20/-3 -70/-13 -20/-3 -90/-16');
  expect(gaps(asylum(session, day, { certainty: 'with-soft' }))).toBe('-30/-10 -40/-3 20/1 -70/-13 20/1 -50/-12');
  expect(adjusted(asylum(session, day, scenario))).toBe('90/10 85/5 225/19 175/15 225/19 400/34');
  expect(gaps(asylum(session, day, scenario))).toBe('-30/-10 -15/-1 -45/-5 -45/-11 -45/-5 -90/-16');
  expect(gaps(asylum(session, day, { ...scenario, certainty: 'with-soft' }))).toBe(
    '-30/-10 -15/-1 -5/-1 -45/-11 -5/-1 -50/-12',
  );
  expect(adjusted(asylum(session, day, { ...scenario, drafts: [r2] }))).toBe(adjusted(asylum(session, day, scenario)));
  expect(adjusted(asylum(session, day, { ...scenario, drafts: [] }))).toBe(adjusted(asylum(session, day)));
  expect(gaps(asylum(session, '2027-12-31'))).toMatch(/^5\/-10 /);
});

test('R1 that ends early keeps counting for the days before its end, for ever', async () => {
  const { session, r1 } = await withR1R2();
  expect(
    stopAgreement(session, { id: r1, kind: 'ended', on: '31-1-2028', reason: 'Anders geregeld' }).problems,
  ).toEqual([]);
  expect(adjusted(asylum(session, '2027-12-31'))).toMatch(/^90\/10 110\/7 /);
  expect(adjusted(asylum(session, '2028-01-31'))).toMatch(/^90\/10 110\/7 /);
  expect(adjusted(asylum(session, '2028-02-01'))).toMatch(/^120\/10 80\/7 /);
  stopAgreement(session, { id: r1, kind: 'void', on: '1-2-2028', reason: '' });
  expect(adjusted(asylum(session, '2027-12-31'))).toMatch(/^120\/10 80\/7 /);
});

test('a figure that contains R1 is not moved again, and a figure of which that is unknown asks', async () => {
  const { session, r1 } = await withR1R2();
  const [line] = agreementDetail(session, r1).transfers;
  expect(line?.containedIn.map(({ kind, answer }) => `${kind} ${answer}`)).toEqual([
    'agreed unknown',
    'reported unknown',
    'decided unknown',
  ]);
  const say = (answer: 'yes' | 'no' | 'unknown') =>
    changeTransfers(session, { change: 'contain', transfer: line?.id ?? '', figure: 'decided', answer });
  const given = () =>
    asylum(session, '2027-07-01', { kind: 'decided' }).municipalities.map(({ given: { total }, taken }) => [
      total,
      taken.total,
    ]);
  expect(given()).toEqual([
    [30, 0],
    [0, 30],
    [0, 0],
  ]);
  say('yes');
  expect(given()).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(agreementDetail(session, r1).content.isInForce).toBe(true);
  say('no');
  expect(given()).toEqual([
    [30, 0],
    [0, 30],
    [0, 0],
  ]);
});

test('S1 signed, S2 a draft: the tables of permit holders, with the carry over the number after transfers', async () => {
  const { dossier, userData } = await workedDossier();
  const session = openDatabase(dossier, { userData });
  const halfYear = { group: 'permit-holders', kind: 'net', amv: '' } as const;
  const s1 = makeAgreement(session, B, [texts({ ...halfYear, periods: ['2027-1'], total: '6' })], 'S1');
  signByAll(session, s1);
  makeAgreement(session, C, [texts({ ...halfYear, to: C, periods: ['2027-2'], total: '4' })], 'S2');
  const ask = (period: string, date: string, view: 'official' | 'scenario') =>
    readPositions(session, { group: 'permit-holders', period, kind: 'net', date, view, certainty: 'hard' });
  const persons = (answer: PositionAnswer, of: (position: Position) => number | null | undefined) =>
    [...answer.municipalities, answer.region].map((position) => of(position));
  const first = ask('2027-1', '2027-06-30', 'official');
  expect(persons(first, ({ adjusted: { total } }) => total.sum)).toEqual([21, 22, 46, 89]);
  expect(persons(first, ({ flow }) => flow?.corrected.sum)).toEqual([26, 6, 56, 88]);
  expect(persons(first, ({ gap }) => gap.total.sum)).toEqual([-6, 3, -16, -19]);
  const second = ask('2027-2', '2027-10-01', 'official');
  expect(persons(second, ({ flow }) => flow?.carry?.sum)).toEqual([6, -3, 16, 19]);
  expect(persons(second, ({ flow }) => flow?.corrected.sum)).toEqual([30, 11, 57, 98]);
  expect(persons(second, ({ flow }) => flow?.pace)).toEqual([15, 5.5, 28.5, 49]);
  expect(persons(ask('2027-2', '2027-10-01', 'scenario'), ({ flow }) => flow?.corrected.sum)).toEqual([26, 11, 61, 98]);
});

test('S1 for 28 persons is one more than A has: it is found, and the draft is saved', async () => {
  const { dossier, userData } = await workedDossier();
  const session = openDatabase(dossier, { userData });
  const id = makeAgreement(session, B, [
    texts({ group: 'permit-holders', kind: 'net', periods: ['2027-1'], total: '28', amv: '' }),
  ]);
  expect(readPositionFindings(session).find(({ code }) => code === 'transfer-above-quota')).toMatchObject({
    link: { recordId: id },
    values: { excess: 1, has: 27 },
  });
  expect(agreementDetail(session, id).findings.map(({ code }) => code)).toContain('transfer-above-quota');
});

test('X1: an exchange of 15 places for Ukraine against 10 for asylum seekers, three against two', async () => {
  const { session } = await withR1R2();
  const x1 = makeAgreement(session, A, [
    texts({ from: B, to: A, group: 'ukraine', kind: 'agreed', total: '15', amv: '' }),
    texts({ total: '10' }),
  ]);
  writeAgreement(session, {
    id: x1,
    edits: [
      { field: 'ratio', given: '3', givenGroup: 'ukraine', taken: '2', takenGroup: 'asylum-seekers' },
      { field: 'ratioReasoning', text: 'Een plek voor ontheemden vraagt minder van de gemeente.' },
    ],
  });
  const ukraine = (view: 'official' | 'scenario') =>
    readPositions(session, {
      group: 'ukraine',
      period: CYCLE,
      kind: 'agreed',
      date: '2027-07-01',
      view,
      certainty: 'hard',
    });
  const numbers = (answer: PositionAnswer, of: 'gap' | 'adjusted') =>
    [...answer.municipalities, ...answer.safetyRegions, answer.region].map((position) => position[of].total.sum);
  expect(numbers(ukraine('official'), 'gap')).toEqual([10, -20, 20, -20, 20, 0]);
  expect(agreementDetail(session, x1).findings.map(({ code }) => code)).toEqual(['unconfirmed']);
  signByAll(session, x1);
  expect(numbers(ukraine('official'), 'adjusted')).toEqual([105, 35, 90, 150, 90, 240]);
  expect(numbers(ukraine('official'), 'gap')).toEqual([-5, -5, 20, -20, 20, 0]);
  expect(adjusted(asylum(session, '2027-07-01'))).toBe('80/10 120/7 200/17 200/17 200/17 400/34');
  expect(gaps(asylum(session, '2027-07-01'))).toBe('-20/-10 -50/-3 -20/-3 -70/-13 -20/-3 -90/-16');
  const { columns } = agreementEffect(session, { id: x1, date: '2027-07-01', view: 'official', certainty: 'hard' });
  expect(columns.map(({ group, proof }) => [group, proof.isProven, proof.difference.total])).toEqual([
    ['asylum-seekers', true, 0],
    ['ukraine', true, 0],
  ]);
  const rows = columns.map(({ rows: all }) =>
    all.map(
      ({ level, name, quota, gap }) => `${level} ${name} ${quota.before}>${quota.after} ${gap.before}>${gap.after}`,
    ),
  );
  expect(rows[1]).toEqual([
    'party Aldenaar 90>105 10>-5',
    'party Berkrode 50>35 -20>-5',
    'sum Som van de partijen 140>140 -10>-10',
    'subregion Noord 140>140 -10>-10',
    'safety-region Noordregio 150>150 -20>-20',
    'region Regio 240>240 0>0',
  ]);
});

test('the places of a share that are also a transfer are found to count twice', async () => {
  const { session } = await withR1R2();
  const id = makeAgreement(session, B, [texts({ from: C, to: B, total: '30', amv: '2' })]);
  expect(agreementDetail(session, id).findings.map(({ code }) => code)).toContain('counted-twice');
});

test('cli position shows the scenario and by which agreements its numbers moved', async () => {
  const { session, run, dossier } = await withR1R2();
  closeDatabase(session);
  const ask = async (...args: string[]) =>
    (
      await run(
        'position',
        dossier,
        '--period',
        CYCLE,
        '--date',
        '1-7-2027',
        '--group',
        'asylum-seekers',
        '--by',
        'municipality',
        ...args,
      )
    ).out.split('\n');
  expect(await ask()).toEqual([
    'Asielzoekers, Ronde 2027–2028, indicatief, op 1 juli 2027: plaatsen, waarvan amv achter de streep (alleen hard)',
    'Gebied      Opgave  Niet verdeeld  Na afspraken  Telt mee    Stand',
    'Aldenaar    120/10                        90/10      60/0  −30/−10',
    'Berkrode      80/7                        110/7      70/4   −40/−3',
    'Coldenberg  200/17                       200/17    180/14   −20/−3',
    'BERK-2026-01: Berkrode neemt 30 over van Aldenaar.',
  ]);
  const scenario = await ask('--scenario');
  expect(scenario[0]).toContain('(alleen hard, scenario)');
  expect(scenario.slice(-3)).toEqual([
    'Coldenberg  200/17                       225/19    180/14   −45/−5',
    'BERK-2026-01: Berkrode neemt 30 over van Aldenaar.',
    'COLD-2026-01: Coldenberg neemt 25 over van Berkrode (nog een concept).',
  ]);
  expect(await ask('--drafts', 'cold-2026-1')).toEqual(scenario);
  const json = JSON.parse((await ask('--json')).join('\n'));
  expect(json.positions[0].transfers).toMatchObject([
    { number: 'BERK-2026-01', isCounted: true, reason: 'counts' },
    { number: 'COLD-2026-01', isCounted: false, reason: 'draft-off' },
  ]);
});
