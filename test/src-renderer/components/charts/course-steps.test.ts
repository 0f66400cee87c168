import { expect, test } from 'vitest';
import { courseBlocks, courseRange } from '../../../../src-renderer/components/charts/course-steps';

const step = (hard: number | null, withSoft: number | null) => [{ date: '2027-01-01', hard, withSoft }];
const blocks = (hard: number | null, withSoft: number | null) =>
  courseBlocks(step(hard, withSoft), '2028-01-01').map(
    ({ low, high, tone, isSoft }) => `${low}..${high} ${tone}${isSoft ? ' soft' : ''}`,
  );

test('a shortage that soft plans cover in part is full for what nothing covers and hatched for the rest', () => {
  expect(blocks(-100, -30)).toEqual(['-30..0 short', '-100..-30 short soft']);
});

test('a shortage that soft plans more than cover is all hatched, with the surplus hatched above it', () => {
  expect(blocks(-100, 20)).toEqual(['-100..0 short soft', '0..20 over soft']);
});

test('a surplus is what is hard, and hatched what soft plans add', () => {
  expect(blocks(10, 25)).toEqual(['0..10 over', '10..25 over soft']);
});

test('what exactly fits and what is unknown draw nothing', () => {
  expect(blocks(0, 0)).toEqual([]);
  expect(blocks(null, null)).toEqual([]);
});

test('each step lasts until the next, the last until the end of the drawing', () => {
  const steps = [
    { date: '2026-01-01', hard: -10, withSoft: -10 },
    { date: '2027-07-01', hard: 5, withSoft: 5 },
  ];
  expect(courseBlocks(steps, '2028-01-01').map(({ from, until }) => [from, until])).toEqual([
    ['2026-01-01', '2027-07-01'],
    ['2027-07-01', '2028-01-01'],
  ]);
});

test('zero is always on the axis', () => {
  expect(courseRange(step(-100, -30))).toEqual([-100, 0]);
  expect(courseRange(step(10, 20))).toEqual([0, 20]);
  expect(courseRange([])).toEqual([0, 0]);
});
