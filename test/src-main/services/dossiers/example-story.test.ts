import { beforeEach, expect, test } from 'vitest';
import type { Position } from '../../../../shared/domain/position/answer';
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
  expect([gap(municipality('GM1894')), gap(municipality('GM1894', after))]).toEqual([98, -192]);
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
