import { expect, test } from 'vitest';
import {
  cellCount,
  positionsIn,
  rangeBetween,
  sliceOfRow,
} from '../../../../src-renderer/components/data-grid/grid-position';

test('a range is the same from whichever corner it was drawn', () => {
  const range = { top: 1, bottom: 3, left: 2, right: 4 };
  expect(rangeBetween({ row: 3, column: 2 }, { row: 1, column: 4 })).toEqual(range);
  expect(rangeBetween({ row: 1, column: 4 }, { row: 3, column: 2 })).toEqual(range);
  expect(cellCount(range)).toBe(9);
  expect([...positionsIn(range)].length).toBe(9);
});

test('a row outside the range has nothing of it; the first and last close the frame', () => {
  const range = { top: 1, bottom: 3, left: 2, right: 4 };
  expect(sliceOfRow(range, 0)).toBeNull();
  expect(sliceOfRow(null, 1)).toBeNull();
  expect(sliceOfRow(range, 1)).toEqual({ left: 2, right: 4, isTop: true, isBottom: false });
  expect(sliceOfRow(range, 2)).toEqual({ left: 2, right: 4, isTop: false, isBottom: false });
});
