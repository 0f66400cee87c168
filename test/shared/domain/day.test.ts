import { expect, test } from 'vitest';
import { dayNumber, dayWithin, isoOf, lastDayOfYears, wholeMonths } from '../../../shared/domain/day';

test('a day and its number are one', () => {
  expect(isoOf(dayNumber('2028-02-29'))).toBe('2028-02-29');
  expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
});

test.each([
  ['2026-03-01', 5, '2031-02-28'],
  ['2024-02-29', 5, '2029-02-28'],
  ['2024-02-29', 4, '2028-02-28'],
  ['2023-03-01', 5, '2028-02-29'],
  ['2027-01-01', 1, '2027-12-31'],
])('from %s %i years last until %s', (from, years, until) => {
  expect(isoOf(lastDayOfYears(from, years))).toBe(until);
});

test.each([
  ['2027-07-01', '2027-10-01', 3],
  ['2027-07-01', '2027-09-30', 3],
  ['2027-07-01', '2027-09-29', 2],
  ['2027-07-01', '2027-12-31', 6],
  ['2027-07-01', '2027-07-01', 0],
  ['2027-07-01', '2027-01-01', 0],
])('from %s to %s %i whole months have gone', (from, day, months) => {
  expect(wholeMonths(from, day)).toBe(months);
});

test('a day outside a term becomes the nearest day of it', () => {
  const term = { from: '2027-01-01', until: '2027-12-31' };
  expect(['2026-05-05', '2027-05-05', '2028-05-05'].map((day) => dayWithin(day, term))).toEqual([
    '2027-01-01',
    '2027-05-05',
    '2027-12-31',
  ]);
});
