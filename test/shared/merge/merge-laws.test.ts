import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers } from '../../../shared/merge/context';
import { mergeRegister } from '../../../shared/merge/merge-register';
import type { RegisterState } from '../../../shared/merge/types';
import { everythingSeen, merged, reachableStates } from './reachable';

const picks = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

function pick(states: readonly RegisterState[], index: number): RegisterState {
  const state = states[index % states.length];
  if (state === undefined) throw new Error('a history has at least one state');
  return state;
}

test('reading two files in either order gives the same register', () => {
  fc.assert(
    fc.property(reachableStates, fc.nat(), fc.nat(), (states, one, other) => {
      const [left, right] = [pick(states, one), pick(states, other)];
      expect(merged(left, right)).toEqual(merged(right, left));
    }),
    { numRuns: 2000 },
  );
});

test('it does not matter which two of three files are merged first', () => {
  fc.assert(
    fc.property(reachableStates, fc.nat(), fc.nat(), fc.nat(), (states, a, b, c) => {
      const [x, y, z] = [pick(states, a), pick(states, b), pick(states, c)];
      expect(merged(merged(x, y), z)).toEqual(merged(x, merged(y, z)));
    }),
    { numRuns: 2000 },
  );
});

test('reading the same again changes nothing and says so', () => {
  fc.assert(
    fc.property(reachableStates, fc.nat(), fc.nat(), (states, one, other) => {
      const state = merged(pick(states, one), pick(states, other));
      expect(mergeRegister(state, structuredClone(state), 1000)).toEqual({ kind: 'seen' });
      expect(mergeRegister(state, pick(states, other), 1000)).toEqual({ kind: 'seen' });
    }),
    { numRuns: 2000 },
  );
});

test('any order, subset and repetition of files that ends with everything read ends the same', () => {
  fc.assert(
    fc.property(reachableStates, picks, (states, order) => {
      const shuffled = order.map((index) => pick(states, index));
      const detour = [...shuffled, ...states].reduce(merged);
      const straight = [...states].reverse().reduce(merged);
      expect(detour).toEqual(straight);
    }),
    { numRuns: 1000 },
  );
});

test('a register never ends without a value, and every value that stands has been seen', () => {
  fc.assert(
    fc.property(reachableStates, picks, (states, order) => {
      const state = order.map((index) => pick(states, index)).reduce(merged);
      expect(state.siblings.length).toBeGreaterThan(0);
      expect(state.siblings.every(({ dot }) => covers(state.context, dot))).toBe(true);
      expect(states.reduce(merged).context).toEqual(everythingSeen(states));
    }),
    { numRuns: 1000 },
  );
});

test('one edit known by two labels has the earlier one everywhere, in whichever order the files come', () => {
  const write = (at: string, detail: string): RegisterState => ({
    siblings: [
      {
        value: '275',
        dot: { site: 'GM0983-x-e1-1a', counter: 3 },
        label: { at, party: 'GM0983', function: '', origin: 'excel', detail },
      },
    ],
    context: { 'GM0983-x-e1-1a': 3 },
  });
  const first = write('2026-11-05T10:00:00.000Z', 'Realisaties, H7');
  const saved = write('2026-11-06T10:00:00.000Z', 'Realisaties, H3');
  expect(merged(saved, first)).toEqual(first);
  expect(merged(first, saved)).toEqual(first);
  expect(mergeRegister(first, saved, 10)).toEqual({ kind: 'seen' });
  expect(mergeRegister(saved, first, 10)).toMatchObject({ kind: 'merged', change: 'ours' });
});
