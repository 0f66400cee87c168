import { expect, test } from 'vitest';
import { gapScale } from '../../../../src-renderer/features/overview/gap-scale';
import { positionKey, signedText } from '../../../../src-renderer/features/overview/position-text';

test('a surplus has a plus, a shortage a real minus, and unknown is never 0', () => {
  expect([6, -1_224, 0, null].map((gap) => signedText(gap, 'nl'))).toEqual(['+6', '−1.224', '0', '–']);
});

test('people are still to be housed as long as their half-year runs, and short after it', () => {
  expect(positionKey(-360, true)).toBe('position.toHouse');
  expect(positionKey(-360, false)).toBe('position.short');
  expect(positionKey(3, true)).toBe('position.ahead');
  expect(positionKey(0, false)).toBe('position.even');
  expect(positionKey(null, false)).toBe('position.unknown');
});

test('the largest gap fills half a bar, unless it stands far beyond all others', () => {
  expect(gapScale([-57, 64, 23, null])).toBe(64);
  expect(gapScale([-500, 64, 23])).toBe(128);
  expect(gapScale([12])).toBe(12);
  expect(gapScale([0, null])).toBe(1);
});
