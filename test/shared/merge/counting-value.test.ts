import { expect, test } from 'vitest';
import { countingSibling, countingValue, distinctValues, isConflict } from '../../../shared/merge/counting-value';
import type { RegisterState } from '../../../shared/merge/types';
import { label } from './reachable';

function state(...siblings: readonly (readonly [string, number, string])[]): RegisterState {
  return {
    siblings: siblings.map(([site, counter, value]) => ({ dot: { site, counter }, value, label })),
    context: {},
  };
}

test('until a person decides, what the owner wrote counts', () => {
  const both = state(['GM0983-0001', 3, '12'], ['PV31-0001', 9, '13']);
  expect(countingValue(both, 'GM0983')).toBe('12');
  expect(countingValue(both, 'PV31')).toBe('13');
});

test('a workbook that was made for the owner and edited in Excel counts as written by the owner', () => {
  const both = state(['GM0983-x-e1-0123456789abcdef', 3, '12'], ['PV31-0001', 9, '13']);
  expect(countingValue(both, 'GM0983')).toBe('12');
});

test('without a value of the owner the largest counter counts, then the largest site', () => {
  expect(countingValue(state(['GM0983-0001', 3, '12'], ['GM0984-0001', 4, '13']), 'PV31')).toBe('13');
  expect(countingSibling(state(['GM0983-0001', 4, '12'], ['GM0984-0001', 4, '13']), null).value).toBe('13');
});

test('two different values are a conflict, the same value twice is not', () => {
  const same = state(['GM0983-0001', 3, '12'], ['PV31-0001', 9, '12']);
  expect(isConflict(same)).toBe(false);
  expect(distinctValues(same)).toEqual(['12']);
  expect(isConflict(state(['GM0983-0001', 3, '12'], ['PV31-0001', 9, '13']))).toBe(true);
});
