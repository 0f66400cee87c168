import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories } from './actions';
import { plantedFaults } from './planted-faults';
import { runHistory, storyOf } from './run-history';

const BUDGET = 1000;

test.each(plantedFaults)('the simulation catches $name', { timeout: 300_000 }, ({ name, rules, says }) => {
  const result = fc.check(
    fc.property(histories, (actions) => {
      runHistory(actions, rules);
    }),
    { numRuns: BUDGET, seed: 20260115, endOnFailure: true },
  );
  const last =
    storyOf(result.counterexample?.[0] ?? [], rules)
      ?.split('\n')
      .at(-1) ?? 'not caught';
  process.stdout.write(`${name}\n  caught in history ${result.numRuns}: ${last}\n`);
  expect(result.failed).toBe(true);
  expect(last).toMatch(says);
});
