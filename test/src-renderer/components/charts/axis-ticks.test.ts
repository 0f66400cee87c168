import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from '../../../../src-renderer/components/charts/axis-ticks';

test('round numbers, zero among them', () => {
  expect(axisTicks(-1_640, 250, 3)).toEqual([-1_500, -1_000, -500, 0]);
  expect(axisTicks(-84, 0, 3)).toEqual([-80, -60, -40, -20, 0]);
  expect(axisTicks(-1, 0, 3)).toEqual([-1, 0]);
  expect(axisTicks(0, 5_240, 3)).toEqual([0, 2_000, 4_000]);
});

test('they lie within, in order, and are a handful', () => {
  const value = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(value, value, (below, above) => {
      fc.pre(below + above > 0);
      const ticks = axisTicks(-below, above, 3);
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks).toEqual(ticks.toSorted((one, other) => one - other));
      expect(ticks.every((tick) => tick >= -below && tick <= above)).toBe(true);
    }),
  );
});
