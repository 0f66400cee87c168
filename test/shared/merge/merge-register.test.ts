import { expect, test } from 'vitest';
import { COUNTER_LEAP, COUNTER_LIMIT, mergeRegister } from '../../../shared/merge/merge-register';
import type { RegisterState } from '../../../shared/merge/types';
import { label } from './reachable';

const PV = 'PV31-0001';
const VENLO = 'GM0983-0001';

function state(
  siblings: readonly (readonly [string, number, string])[],
  context: RegisterState['context'],
): RegisterState {
  return { siblings: siblings.map(([site, counter, value]) => ({ dot: { site, counter }, value, label })), context };
}

const start = state([[PV, 1, '10']], { [PV]: 1 });

test('what this copy had nothing of is new', () => {
  expect(mergeRegister(null, start, 0)).toEqual({ kind: 'merged', state: start, change: 'new' });
});

test('they saw ours and changed it: theirs replaces ours', () => {
  const theirs = state([[VENLO, 2, '12']], { [PV]: 1, [VENLO]: 2 });
  expect(mergeRegister(start, theirs, 5)).toEqual({ kind: 'merged', state: theirs, change: 'forward' });
});

test('we saw theirs and changed it: ours stays and nothing is new', () => {
  const ours = state([[VENLO, 2, '12']], { [PV]: 1, [VENLO]: 2 });
  expect(mergeRegister(ours, start, 5)).toEqual({ kind: 'seen' });
});

test('neither saw the other: both stay, sorted, as a conflict', () => {
  const ours = state([[VENLO, 2, '12']], { [PV]: 1, [VENLO]: 2 });
  const theirs = state([[PV, 3, '13']], { [PV]: 3 });
  expect(mergeRegister(theirs, ours, 5)).toEqual({
    kind: 'merged',
    change: 'conflict',
    state: state(
      [
        [VENLO, 2, '12'],
        [PV, 3, '13'],
      ],
      { [PV]: 3, [VENLO]: 2 },
    ),
  });
});

test('the same value written twice is no conflict, but both writes are kept', () => {
  const ours = state([[VENLO, 2, '12']], { [PV]: 1, [VENLO]: 2 });
  const theirs = state([[PV, 3, '12']], { [PV]: 3 });
  expect(mergeRegister(ours, theirs, 5)).toMatchObject({ change: 'equal', state: { siblings: [{}, {}] } });
});

test('a later label of the same write changes nothing', () => {
  const relabelled = { ...start, siblings: start.siblings.map((one) => ({ ...one, label: { ...label, at: '2099' } })) };
  expect(mergeRegister(start, relabelled, 5)).toEqual({ kind: 'seen' });
});

test('a merge that would leave no value is proof of a clone', () => {
  const ours = state([[PV, 1, '10']], { [PV]: 1, [VENLO]: 2 });
  const theirs = state([[VENLO, 2, '12']], { [PV]: 1, [VENLO]: 2 });
  expect(mergeRegister(ours, theirs, 5)).toEqual({ kind: 'clone', reason: 'no-sibling' });
});

test('one dot with two values is proof of a clone, also within one file', () => {
  const theirs = state([[PV, 1, '11']], { [PV]: 1 });
  expect(mergeRegister(start, theirs, 5)).toEqual({ kind: 'clone', reason: 'dot-with-two-values' });
  const both = state(
    [
      [PV, 1, '10'],
      [PV, 1, '11'],
    ],
    { [PV]: 1 },
  );
  expect(mergeRegister(null, both, 5)).toEqual({ kind: 'clone', reason: 'dot-with-two-values' });
});

test('a value that its own context has not seen, or a site that no site can be called, is forged', () => {
  expect(mergeRegister(null, state([[PV, 3, '1']], { [PV]: 2 }), 5)).toMatchObject({ reason: 'forged-context' });
  expect(mergeRegister(start, state([[VENLO, -1, '1']], { [VENLO]: -1 }), 5)).toMatchObject({
    reason: 'forged-context',
  });
  const odd = state([['__proto__', 1, '1']], Object.fromEntries([['__proto__', 1]]));
  expect(mergeRegister(null, odd, 5)).toMatchObject({ reason: 'forged-context' });
});

test.each([
  ['a leap over everything known', 7 + COUNTER_LEAP + 1, 7],
  ['above the limit', COUNTER_LIMIT + 1, COUNTER_LIMIT],
  ['not whole', 1.5, 7],
])('a counter that nobody can have reached is refused: %s', (_name, counter, known) => {
  const theirs = state([[VENLO, counter, '12']], { [VENLO]: counter });
  expect(mergeRegister(start, theirs, known)).toEqual({ kind: 'clone', reason: 'counter-out-of-range' });
});

test('the highest counter that can be reached is not refused', () => {
  const theirs = state([[VENLO, 7 + COUNTER_LEAP, '12']], { [VENLO]: 7 + COUNTER_LEAP });
  expect(mergeRegister(start, theirs, 7)).toMatchObject({ kind: 'merged', change: 'conflict' });
});
