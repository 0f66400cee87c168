import { expect, test } from 'vitest';
import { compareKeys, sortKey } from '../../../../src-renderer/components/data-grid/grid-sort';

test('numbers in Dutch notation are compared as numbers', () => {
  const sorted = ['1.232', '59', '−224', '213,3', '0'].map(sortKey).sort(compareKeys);
  expect(sorted).toEqual([-224, 0, 59, 213.3, 1232]);
});

test('a cell that is not filled in has nothing to compare, so it stands last', () => {
  expect(sortKey('')).toBeUndefined();
  expect(sortKey('–')).toBeUndefined();
  expect(sortKey('0')).toBe(0);
});

test('words stand after numbers, in the order of a dictionary', () => {
  expect(['Venlo', 'één', 12, 'Beek'].sort(compareKeys)).toEqual([12, 'Beek', 'één', 'Venlo']);
});

test('text that only looks a bit like a number stays text', () => {
  expect(sortKey('1.23')).toBe('1.23');
  expect(sortKey('2026–2027')).toBe('2026–2027');
});
