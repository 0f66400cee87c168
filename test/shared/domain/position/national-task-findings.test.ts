import { expect, test } from 'vitest';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import { nationalTaskFindings } from '../../../../shared/domain/position/findings/national-task-findings';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { A, B, C, emptyFacts, quota, REGION } from './facts-builder';

const group = 'permit-holders';
const period = '2027-2';
const task = {
  recordId: 'task',
  group,
  period,
  persons: 10_000,
  inhabitants: 18_000_000,
  inhabitantsDate: null,
};
const people = (municipality: string, date = '2026-01-01') => ({
  recordId: `people ${municipality}`,
  municipality,
  date,
  count: 40_000,
});
const net = (area: string, total = 20) => quota(area, String(total), { group, period, kind: 'net' });

const found = (facts: Partial<PositionFacts>, today = '2027-08-01') =>
  nationalTaskFindings(createPositionIndex({ ...emptyFacts, ...facts }), today).map(({ code, area, values, link }) => [
    code,
    area,
    values,
    link.screen,
  ]);

test('a half-year in which nobody recorded anything asks for nothing', () => {
  expect(found({})).toEqual([]);
});

test('without a national task the municipalities without a net figure are counted', () => {
  expect(found({ quotas: [net(A)] })).toEqual([['national-task-missing', REGION, { count: 2 }, 'settings']]);
  expect(found({ quotas: [net(A)], nationalTasks: [{ ...task, persons: null }] })).toHaveLength(1);
});

test('with a task the municipalities without inhabitants on the day of the law are counted', () => {
  const facts = { quotas: [net(A)], nationalTasks: [task], inhabitants: [people(B), people(C, '2027-01-01')] };
  expect(found(facts)).toEqual([['inhabitants-missing', REGION, { count: 1, day: '2026-01-01' }, 'settings']]);
  const otherDay = [{ ...task, inhabitantsDate: '2027-01-01' }];
  expect(found({ ...facts, nationalTasks: otherDay })).toEqual([
    ['inhabitants-missing', REGION, { count: 1, day: '2027-01-01' }, 'settings'],
  ]);
});

test('nothing is missing when every net figure is recorded or can be computed, or the half-year does not run', () => {
  expect(found({ quotas: [net(A), net(B), net(C)] })).toEqual([]);
  expect(found({ quotas: [net(A)], nationalTasks: [task], inhabitants: [people(B), people(C)] })).toEqual([]);
  expect(found({ quotas: [net(A)] }, '2027-03-01')).toEqual([]);
});
