import { expect, test } from 'vitest';
import type { PeriodTerm } from '../../../../shared/domain/next-period';
import { turnTargets } from '../../../../shared/domain/period-turn/turn-targets';
import { turnsDue } from '../../../../shared/domain/period-turn/turns-due';
import { quota } from '../position/facts-builder';

const half = (code: string, from: string, until: string): PeriodTerm => ({
  code,
  type: 'half-year',
  from,
  until,
  groups: ['permit-holders'],
  milestones: [],
});
const first = half('2026-1', '2026-01-01', '2026-06-30');
const second = half('2026-2', '2026-07-01', '2026-12-31');
const third = half('2027-1', '2027-01-01', '2027-06-30');
const round: PeriodTerm = {
  code: 'spreidingswet-2',
  type: 'cycle',
  from: '2026-02-27',
  until: '2028-02-26',
  groups: ['asylum-seekers'],
  milestones: [{ name: 'Verdeelbesluit', date: '2026-12-31', certainty: 'certain' }],
};

const targetsOf = (periods: readonly PeriodTerm[], today: string) =>
  turnTargets(periods, today).map(({ period, proposed, before }) => [period.code, proposed !== null, before.code]);

test('one turns to a half-year that is not over, or to the one after the last, from the one before it', () => {
  expect(targetsOf([first, second, third], '2026-12-20')).toEqual([
    ['2026-2', false, '2026-1'],
    ['2027-1', false, '2026-2'],
    ['2027-2', true, '2027-1'],
  ]);
});

test('after the last half-year only the new one is left, with the days of the law', () => {
  const [target] = turnTargets([first, second], '2027-02-01');
  expect(target?.period).toMatchObject({ code: '2027-1', from: '2027-01-01', until: '2027-06-30' });
});

test('a new round follows the last one, two years, with its groups and its days two years later', () => {
  const [target] = turnTargets([round], '2028-03-01');
  expect(target).toMatchObject({
    period: { code: 'spreidingswet-3', from: '2028-02-27', until: '2030-02-26', groups: ['asylum-seekers'] },
    proposed: { name: { nl: 'Ronde 2028–2029' }, milestones: [{ date: '2028-12-31', certainty: 'uncertain' }] },
    before: { code: 'spreidingswet-2' },
  });
});

test('two who make it apart, and in another order, make the same one', () => {
  expect(targetsOf([third, first, second], '2026-12-20')).toEqual(targetsOf([first, second, third], '2026-12-20'));
});

test('without a period before it there is nothing to turn from; one without days is left out', () => {
  expect(turnTargets([], '2026-12-20')).toEqual([]);
  expect(targetsOf([{ ...first, from: null }, second], '2026-12-20')).toEqual([['2027-1', true, '2026-2']]);
});

const inPeriod = (period: string) => quota('GM0001', '10/0', { group: 'permit-holders', kind: 'net', period });
const dueOn = (periods: readonly PeriodTerm[], today: string, filled: readonly string[]) =>
  turnsDue(periods, { quotas: filled.map(inPeriod), nationalTasks: [], openingCarries: [] }, today).map(
    ({ target, isOver }) => [target.before.code, target.period.code, isOver],
  );

test('the turn is due six weeks before the half-year ends, and stays so until it is made', () => {
  const all = [first, second, third];
  expect(dueOn(all, '2026-11-18', ['2026-1', '2026-2'])).toEqual([]);
  expect(dueOn(all, '2026-11-19', ['2026-1', '2026-2'])).toEqual([['2026-2', '2027-1', false]]);
  expect(dueOn(all, '2027-01-02', ['2026-1', '2026-2'])).toEqual([['2026-2', '2027-1', true]]);
  expect(dueOn(all, '2027-01-02', ['2026-1', '2026-2', '2027-1'])).toEqual([]);
});

test('it is due also when the next one is not there at all', () => {
  expect(dueOn([first, second], '2027-03-02', ['2026-1', '2026-2'])).toEqual([['2026-2', '2027-1', true]]);
  expect(dueOn([round], '2028-02-01', ['spreidingswet-2'])).toEqual([['spreidingswet-2', 'spreidingswet-3', false]]);
});

test('from a half-year that nobody filled in there is nothing to turn', () => {
  expect(dueOn([first, second, third], '2026-12-20', [])).toEqual([]);
});
