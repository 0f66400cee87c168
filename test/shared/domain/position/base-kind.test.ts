import { expect, test } from 'vitest';
import { baseKindOf } from '../../../../shared/domain/position/base-kind';
import { monthsOf } from '../../../../shared/domain/position/course-of';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import { periodOn } from '../../../../shared/domain/position/period-on';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { positionsOf } from '../../../../shared/domain/position/positions-of';
import { A, B, C, CYCLE, emptyFacts, quota } from './facts-builder';
import { permitHolders } from './worked-examples';

const indicative = [A, B, C].map((area) => quota(area, '100/5'));
const decided = (...areas: string[]) => areas.map((area) => quota(area, '90/5', { kind: 'decided' }));
const kindOf = (facts: Partial<PositionFacts>, group = 'asylum-seekers', period = CYCLE) =>
  baseKindOf(createPositionIndex({ ...emptyFacts, ...facts }), group, period);

test('the firmest kind that has figures', () => {
  expect(kindOf({ quotas: [...indicative, ...decided(A, B, C)] })).toBe('decided');
  expect(kindOf({ quotas: [...indicative, ...decided(A, B)] })).toBe('decided');
  expect(kindOf({ quotas: indicative })).toBe('indicative');
  expect(kindOf({})).toBe('indicative');
});

test('a single decided number does not make the rest of the region unknown', () => {
  expect(kindOf({ quotas: [...indicative, ...decided(A)] })).toBe('indicative');
});

test('of permit holders the net figure, while its backlog can be computed; else what was published', () => {
  const corrected = quota(A, '32/0', { group: 'permit-holders', period: '2027-1', kind: 'corrected' });
  const of = (facts: Partial<PositionFacts>) => kindOf({ ...facts, quotas: [corrected] }, 'permit-holders', '2027-1');
  expect(of(permitHolders)).toBe('net');
  expect(of({ ...permitHolders, openingCarries: [] })).toBe('corrected');
  expect(kindOf({}, 'permit-holders', '2027-1')).toBe('net');
});

test('a municipality that was merged is in view as long as it has figures in the period', () => {
  const municipalities = emptyFacts.municipalities.map((each) =>
    each.code === C ? { ...each, validUntil: '2025-12-31' } : each,
  );
  const members = (quotas: PositionFacts['quotas']) =>
    positionsOf(createPositionIndex({ ...emptyFacts, municipalities, quotas }), {
      group: 'asylum-seekers',
      period: CYCLE,
      kind: 'indicative',
      date: '2027-07-01',
      view: 'official',
      certainty: 'hard',
    }).region.members;
  expect(members([])).toEqual([A, B]);
  expect(members(indicative)).toEqual([A, B, C]);
});

test('the period of a day is the one that began last', () => {
  const { periods } = emptyFacts;
  const overlap = {
    code: 'later',
    type: 'cycle',
    from: '2028-07-01',
    until: '2030-06-30',
    groups: ['ukraine'],
  } as const;
  expect(periodOn(periods, 'ukraine', '2028-12-31')?.code).toBe(CYCLE);
  expect(periodOn([...periods, overlap], 'ukraine', '2028-12-31')?.code).toBe('later');
  expect(periodOn(periods, 'permit-holders', '2027-06-30')?.code).toBe('2027-1');
  expect(periodOn(periods, 'ukraine', '2026-12-31')).toBeUndefined();
});

test('the months of a term begin with its first day', () => {
  expect(monthsOf({ from: '2027-11-15', until: '2028-02-01' })).toEqual([
    '2027-11-15',
    '2027-12-01',
    '2028-01-01',
    '2028-02-01',
  ]);
});
