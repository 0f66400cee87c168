import { expect, test } from 'vitest';
import { nextShortfall } from '../../../../src-renderer/components/charts/capacity-steps';
import { timeAxis } from '../../../../src-renderer/components/charts/time-axis';

const step = (date: string, hard: number | null, quota: number | null = 1_232) => ({
  date,
  hard,
  withSoft: hard,
  quota,
});

test('the next fall below the quota is found, not one that is over or that stays above it', () => {
  const steps = [
    step('2024-01-01', 900),
    step('2026-01-01', 1_400),
    step('2026-12-01', 1_288),
    step('2027-01-01', 998),
  ];
  expect(nextShortfall(steps, '2026-11-23')).toEqual({ date: '2027-01-01', shortage: 234, hard: 998, quota: 1_232 });
  expect(nextShortfall(steps, '2027-01-01')).toBeNull();
});

test('where the quota is not known there is no shortage to name', () => {
  expect(nextShortfall([step('2026-01-01', 500, null), step('2027-01-01', 100, null)], '2026-11-23')).toBeNull();
  expect(nextShortfall([step('2026-01-01', null), step('2027-01-01', 100)], '2026-11-23')).toBeNull();
});

test('rising while still below the quota is no fall', () => {
  expect(nextShortfall([step('2026-01-01', 500), step('2027-01-01', 800)], '2026-11-23')).toBeNull();
});

test('days stand in order from edge to edge of the drawing', () => {
  const axis = timeAxis('2024-01-01', '2031-12-31');
  expect(axis.at('2024-01-01')).toBe(0);
  expect(axis.at('2028-01-01')).toBeCloseTo(50, 0);
  expect(axis.at('2031-12-31')).toBeLessThan(100);
  expect([axis.at('2010-01-01'), axis.at('2040-01-01')]).toEqual([0, 100]);
  expect(axis.years).toEqual(['2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031']);
});
