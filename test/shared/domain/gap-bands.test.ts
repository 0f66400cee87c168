import { expect, test } from 'vitest';
import { gapBand } from '../../../shared/domain/gap-bands';

test('the steps of the map end at 20 and at 60, on both sides', () => {
  expect([-61, -60, -21, -20, -1].map(gapBand)).toEqual(['short-3', 'short-2', 'short-2', 'short-1', 'short-1']);
  expect([1, 20, 21, 60, 61].map(gapBand)).toEqual(['over-1', 'over-1', 'over-2', 'over-2', 'over-3']);
});

test('exactly even and unknown are no shortage and no surplus', () => {
  expect([0, null].map(gapBand)).toEqual(['even', 'unknown']);
});
