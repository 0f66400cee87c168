import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, histories } from './actions';
import { runHistory, shortest, storyOf } from './run-history';
import { simulationRules } from './simulation-rules';

const RUNS = Number(process.env.SIMULATION_RUNS ?? 1000);
const SEED = Number(process.env.SIMULATION_SEED ?? 20260115);

test('after a year of mail in any order, with Excel, losses, doubles, restores and disagreement, all copies are equal and no value is lost', {
  timeout: 300_000,
}, () => {
  const result = fc.check(
    fc.property(histories, (actions) => {
      runHistory(actions);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  process.stdout.write(`simulation: ${result.numRuns} histories, seed ${result.seed}\n`);
  expect(result.failed ? story(result.counterexample?.[0] ?? [], result.seed) : '').toBe('');
});

function story(actions: readonly Action[], seed: number): string {
  const kept = shortest(actions, simulationRules);
  return `seed ${seed}\n${storyOf(kept, simulationRules) ?? 'the failure does not come back'}`;
}
