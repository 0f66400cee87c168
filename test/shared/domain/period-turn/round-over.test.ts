import { expect, test } from 'vitest';
import { provisionalQuotas } from '../../../../shared/domain/period-turn/provisional-quotas';
import { rulesOver } from '../../../../shared/domain/period-turn/rules-over';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { A, B, C, CYCLE, emptyFacts, quota, REGION } from '../position/facts-builder';
import { asylum } from '../position/worked-examples';

const NEXT = 'cycle-2029';
const cycle = {
  code: NEXT,
  type: 'cycle',
  from: '2029-01-01',
  until: '2030-12-31',
  groups: ['asylum-seekers'],
} as const;
const indexOf = (facts: Partial<PositionFacts>) =>
  createPositionIndex({ ...emptyFacts, periods: [...emptyFacts.periods, cycle], ...facts });
const quotasOf = (facts: Partial<PositionFacts>, group = 'asylum-seekers') =>
  provisionalQuotas(indexOf(facts), group, CYCLE, NEXT);
const decided = (area: string, places: string) => quota(area, places, { kind: 'decided' });

test('of a round the firmest figures would be taken over, with the task of the region and their amv', () => {
  const all = quotasOf({
    quotas: [
      decided(A, '90/10'),
      decided(B, '110/7'),
      decided(C, '200/17'),
      decided(REGION, '400/34'),
      quota(A, '120/10'),
    ],
  });
  expect(all?.kind).toBe('decided');
  expect(all?.copies.map(({ area, total, amv }) => [area, total, amv])).toEqual([
    [A, 90, 10],
    [B, 110, 7],
    [C, 200, 17],
    [REGION, 400, 34],
  ]);
});

test('kinds are not mixed, an unknown figure is not taken over, and neither is a disputed one', () => {
  const disputed = { ...decided(B, '110/7'), span: { total: [100, 110], amv: null } } as const;
  const all = quotasOf({ quotas: [decided(A, '90/10'), disputed, quota(C, '200/17')] });
  expect(all?.copies.map(({ area }) => area)).toEqual([A]);
  expect(all?.doubtful).toEqual([B]);
  const impossible = quotasOf({ quotas: [decided(A, '90/10'), decided(B, '34/43')] });
  expect(impossible).toMatchObject({ copies: [{ area: A }], doubtful: [B] });
  const unknown = { ...decided(C, '0/0'), total: null, amv: null };
  expect(quotasOf({ quotas: [decided(A, '90/10'), unknown] })?.copies.map(({ area }) => area)).toEqual([A]);
});

test('an area with any figure in the new round keeps it', () => {
  const all = quotasOf({
    quotas: [decided(A, '90/10'), decided(B, '110/7'), quota(A, '50/5', { kind: 'agreed', period: NEXT })],
  });
  expect(all?.copies.map(({ area }) => area)).toEqual([B]);
  expect(all?.kept).toEqual([A]);
});

test('what is asked for permit holders is never taken over: the law divides anew', () => {
  expect(
    quotasOf({ quotas: [quota(A, '27/0', { group: 'permit-holders', kind: 'net' })] }, 'permit-holders'),
  ).toBeNull();
});

const rule = { recordId: 'rule', group: 'asylum-seekers', period: CYCLE, minimumYears: 5, minimumPlaces: null };

test('a counting rule goes along, the day of readiness two years later', () => {
  const index = indexOf({
    ...asylum,
    periods: [...emptyFacts.periods, cycle],
    countingRules: [{ ...rule, readyBy: '2028-02-29' }],
  });
  expect(rulesOver(index, ['asylum-seekers', 'ukraine', 'permit-holders'], CYCLE, NEXT)).toMatchObject([
    { group: 'asylum-seekers', minimumYears: 5, minimumPlaces: null, readyBy: '2030-02-28', isThere: false },
  ]);
});

test('a rule that is there stays, and a rule that asks nothing need not go along', () => {
  const there = { ...rule, recordId: 'new', period: NEXT, minimumYears: 3, readyBy: null };
  const index = indexOf({ countingRules: [{ ...rule, readyBy: null }, there] });
  expect(rulesOver(index, ['asylum-seekers'], CYCLE, NEXT)).toMatchObject([{ isThere: true }]);
  const empty = indexOf({ countingRules: [{ ...rule, minimumYears: null, readyBy: null }] });
  expect(rulesOver(empty, ['asylum-seekers'], CYCLE, NEXT)).toEqual([]);
});
