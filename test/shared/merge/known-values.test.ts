import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownChange, knownValues } from '../../../shared/merge/known-values';

const change: fc.Arbitrary<KnownChange> = fc.record({
  recordId: fc.constantFrom('a', 'b', 'c'),
  register: fc.constantFrom('figures', 'source'),
  after: fc.option(
    fc.integer({ min: 1, max: 4 }).map((value) => ({ value: String(value), values: [String(value)] })),
    { freq: 4 },
  ),
});
const log = fc.array(change, { maxLength: 30 });

/** The present state, kept as a program keeps it: only what stands now. */
function present(changes: readonly KnownChange[]): Record<string, string> {
  const now: Record<string, string> = {};
  for (const { recordId, register, after } of changes) {
    if (after === null) delete now[`${recordId} ${register}`];
    else now[`${recordId} ${register}`] = after.value;
  }
  return now;
}

const flat = (known: ReturnType<typeof knownValues>) =>
  Object.fromEntries(
    [...known].flatMap(([id, registers]) =>
      [...registers].map(([register, { value }]) => [`${id} ${register}`, value]),
    ),
  );

test('known after all lines is what stands now', () => {
  fc.assert(
    fc.property(log, (changes) => {
      expect(flat(knownValues(changes))).toEqual(present(changes));
    }),
  );
});

test('known before the first line is nothing', () => {
  expect(knownValues([]).size).toBe(0);
});

test('what was known at a moment, and the lines since, are what was known later', () => {
  fc.assert(
    fc.property(log, fc.nat(30), (changes, cut) => {
      const earlier = knownValues(changes.slice(0, cut));
      const copy = structuredClone(earlier);
      expect(knownValues(changes.slice(cut), earlier)).toEqual(knownValues(changes));
      // And what was known stays what was known.
      expect(earlier).toEqual(copy);
    }),
  );
});

test('a record of which every register went again is not there', () => {
  const after = { value: '1', values: ['1'] };
  const there = { recordId: 'a', register: 'figures', after };
  expect(knownValues([there, { ...there, after: null }]).has('a')).toBe(false);
});
