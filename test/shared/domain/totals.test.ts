import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf, totalOf } from '../../../shared/domain/totals';
import { undividedRest } from '../../../shared/domain/undivided-rest';

test('a total says of how many municipalities it knows the number', () => {
  expect(totalOf([10, null, 5])).toEqual({ sum: 15, known: 2, of: 3 });
});

test('of nothing known the total is unknown, and not 0', () => {
  expect(totalOf([null, null])).toEqual({ sum: null, known: 0, of: 2 });
  expect(totalOf([0])).toEqual({ sum: 0, known: 1, of: 1 });
});

test('a total over all is the sum of the totals over the parts', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 5_000 })));
  fc.assert(
    fc.property(values, values, (north, south) => {
      const [all, one, other] = [totalOf([...north, ...south]), totalOf(north), totalOf(south)];
      expect(all.known).toBe(one.known + other.known);
      expect(all.sum ?? 0).toBe((one.sum ?? 0) + (other.sum ?? 0));
    }),
  );
});

test('values in conflict give the sum a lowest and a highest', () => {
  expect(spanOf([10, [80, 96], null])).toEqual([90, 106]);
  expect(spanOf([10, 5])).toBeNull();
});

test('the undivided rest is what is asked of the area and nobody has', () => {
  expect(undividedRest(5_662, { sum: 663, known: 3, of: 31 })).toEqual({ sum: 4_999, known: 3, of: 31 });
  expect(undividedRest(100, { sum: 120, known: 2, of: 2 }).sum).toBe(-20);
  expect(undividedRest(100, { sum: null, known: 0, of: 2 }).sum).toBe(100);
});

test('without a task of the area the rest is unknown', () => {
  expect(undividedRest(null, { sum: 663, known: 3, of: 31 }).sum).toBeNull();
});
