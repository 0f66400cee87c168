import { beforeEach, expect, test } from 'vitest';
import { agreementStages } from '../../../../shared/domain/agreement';
import { derivedStatuses } from '../../../../shared/domain/agreement/agreement-status';
import type { Position } from '../../../../shared/domain/position/answer';
import { agreementEffect } from '../../../../src-main/services/agreements/agreement-effect';
import { listAgreements } from '../../../../src-main/services/agreements/list-agreements';
import {
  type OpenQuestion,
  readExplanation,
  readPositions,
} from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';

const TODAY = '2026-11-25';
let session: Session;

beforeEach(() => {
  session = makeDatabase({ start: { kind: 'example' } });
});

function ask(asked: Partial<OpenQuestion>) {
  const round = { group: 'asylum-seekers', period: 'spreidingswet-2', date: TODAY };
  return readPositions(session, { ...round, view: 'official', certainty: 'hard', ...asked });
}

const gap = ({ gap: { total } }: Position) => total.sum;
const gaps = (positions: readonly Position[]) => Object.fromEntries(positions.map((each) => [each.area, gap(each)]));
const municipality = (code: string, asked: Partial<OpenQuestion> = {}) => {
  const found = ask(asked).municipalities.find(({ area }) => area === code);
  if (found === undefined) throw new Error(`no position of ${code}`);
  return found;
};

test('today Zuid-Limburg is short of places for asylum seekers, the others have some over', () => {
  const { question, subregions, region } = ask({});
  expect(question.kind).toBe('decided');
  expect(gaps(subregions)).toEqual({ 'noord-limburg': 56, 'midden-limburg': 26, 'zuid-limburg': -306 });
  expect(region.base.total).toMatchObject({ sum: 4_829, known: 31, of: 31 });
  expect(region.counted.total.sum).toBe(4_605);
  expect(region.rest).toMatchObject({ from: 'recorded', task: { total: 4_849, amv: 441 } });
  expect(gap(region)).toBe(-224 - 20);
});

test('De Hoeve ends this year, and Peel en Maas and Noord-Limburg fall short with it', () => {
  const after = { date: '2027-01-01' };
  expect([gap(municipality('GM1894')), gap(municipality('GM1894', after))]).toEqual([64, -226]);
  // 34 of them are taken over from Mook en Middelaar, in the same subregion.
  expect(municipality('GM1894').taken).toEqual({ total: 34, amv: 3 });
  expect(gaps(ask(after).subregions)).toMatchObject({ 'noord-limburg': -234 });
});

test('with what is still being explored, the region nearly meets its task when the places have to be there', () => {
  const ready = { date: '2027-07-01' };
  expect(gap(ask(ready).region)).toBe(-364 - 20);
  expect(gap(ask({ ...ready, certainty: 'with-soft' }).region)).toBe(-10 - 20);
  expect(gap(ask({ certainty: 'with-soft' }).region)).toBe(-34 - 20);
});

test('a share that is not confirmed yet counts for the host', () => {
  expect(municipality('GM0965').counted.total.sum).toBe(0);
  expect(municipality('GM0917').counted.total.sum).toBe(312);
  expect(municipality('GM0971').counted.total.sum).toBe(146);
});

test('places count only when they are there for five years', () => {
  const { region } = ask({});
  const roermond = readExplanation(session, ask({}).question, 'GM0957').layers.find(({ total }) => total === 120);
  expect(roermond).toMatchObject({ isCounted: false, reason: 'too-short' });
  expect(region.counted.total.sum).toBe(4_605);
});

test('De Heide goes from Ukraine to asylum seekers, and nobody counts a place twice', () => {
  const brunssum = (date: string) => [
    gap(municipality('GM0899', { date })),
    gap(municipality('GM0899', { date, group: 'ukraine' })),
  ];
  expect(brunssum('2027-05-31')).toEqual([58 - 122, 119 - 113]);
  expect(brunssum('2027-06-01')).toEqual([118 - 122, 119 - 113]);
});

test('places for displaced people from Ukraine stand where municipalities reported them', () => {
  const asked = { group: 'ukraine' };
  const { question, municipalities, region } = ask(asked);
  expect(question.kind).toBe('agreed');
  expect(region.rest?.rest.total.sum).toBe(4_620 - 4_597);
  expect(gap(region)).toBe(6 - 23);
  const reported = session.sqlite
    .prepare(`SELECT total FROM realisations WHERE municipality = ? AND group_code = 'ukraine' AND kind = 'realised'`)
    .pluck();
  for (const { area, counted } of municipalities) expect(counted.total.sum).toBe(reported.get(area));
});

test('of permit holders 350 are still to be housed in the half-year', () => {
  const { region, municipalities } = ask({ group: 'permit-holders', period: '2026-2' });
  expect(region.flow?.corrected.sum).toBe(1_278);
  expect(region.counted.total.sum).toBe(928);
  expect(gap(region)).toBe(-350);
  const carries = municipalities.map(({ flow }) => flow?.carry?.sum ?? 0);
  expect([carries.some((carry) => carry < 0), carries.some((carry) => carry > 0)]).toEqual([true, true]);
});

test('the example has agreements in all statuses, and those that are signed move only their parties', () => {
  const { agreements } = listAgreements(session);
  expect(new Set(agreements.map(({ status }) => status))).toEqual(new Set([...agreementStages, ...derivedStatuses]));
  expect(agreements.filter(({ isCounting }) => isCounting).map(({ number }) => number)).toEqual([
    'ECHT-2026-01',
    'GULP-2026-01',
    'HEER-2026-01',
    'PEEL-2026-01',
  ]);
  const moved = ask({}).municipalities.filter(({ given, taken }) => given.total !== taken.total);
  expect(moved.map(({ area, base, adjusted }) => [area, base.total.sum, adjusted.total.sum])).toEqual([
    ['GM1711', 137, 172],
    ['GM1729', 65, 86],
    ['GM0944', 34, 0],
    ['GM1894', 192, 226],
    ['GM0957', 255, 220],
    ['GM0994', 66, 45],
  ]);
});

test('what Gulpen-Wittem changed after all signed moves nothing until all sign anew; in a scenario it takes its place', () => {
  expect(listAgreements(session).agreements.find(({ number }) => number === 'GULP-2026-01')).toMatchObject({
    status: 'active',
    isChangedSinceSigned: true,
  });
  expect(municipality('GM1729').taken.total).toBe(21);
  expect(municipality('GM1729', { view: 'scenario' }).taken.total).toBe(24);
});

test('it is not known whether what was decided contains the exchange of Echt-Susteren and Roermond: both outcomes are shown', () => {
  const { adjusted, ifContained } = municipality('GM1711');
  expect([adjusted.total.sum, ifContained?.adjusted.total.sum]).toEqual([172, 137]);
});

test('the exchange of Venlo, Venray and Horst aan de Maas: what it changes, and that the sums stay', () => {
  const id = listAgreements(session).agreements.find(({ number }) => number === 'VENR-2026-03')?.id ?? '';
  const { columns } = agreementEffect(session, { id, date: null, view: 'official', certainty: 'hard' });
  const lines = columns.map(({ group, rows }) => [
    group,
    ...rows
      .filter(({ level }) => ['party', 'sum', 'subregion'].includes(level))
      .map(({ name, quota, gap: stand }) => `${name} ${quota.before}>${quota.after} ${stand.before}>${stand.after}`),
  ]);
  expect(lines).toEqual([
    [
      'asylum-seekers',
      'Horst aan de Maas 186>186 -36>-36',
      'Venlo 441>401 -57>-17',
      'Venray 190>230 58>18',
      'Som van de partijen 817>817 -35>-35',
      'Noord-Limburg 1232>1232 56>56',
    ],
    [
      'permit-holders',
      'Horst aan de Maas 29>37 9>1',
      'Venlo 131>123 -39>-31',
      'Venray 52>52 -22>-22',
      'Som van de partijen 212>212 -52>-52',
      'Noord-Limburg 338>338 -93>-93',
    ],
    [
      'ukraine',
      'Horst aan de Maas 177>177 13>13',
      'Venlo 420>450 45>15',
      'Venray 181>151 0>30',
      'Som van de partijen 778>778 58>58',
      'Noord-Limburg 1173>1173 25>25',
    ],
  ]);
  expect(columns.every(({ proof }) => proof.isProven)).toBe(true);
});
