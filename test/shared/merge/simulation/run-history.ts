import type { Action } from './actions';
import { finalExchange } from './final-exchange';
import { markExported, record } from './ledger';
import { perform } from './perform';
import { type SimulationRules, simulationRules } from './simulation-rules';
import { newWorld, startingLedgerEntries, type World } from './world';

/** A whole history, and at the end the full exchange. Throws `Broken` when a promise of the design fails. */
export function runHistory(actions: readonly Action[], rules: SimulationRules = simulationRules): World {
  const world = startedWorld(rules);
  for (const action of actions) perform(world, action);
  finalExchange(world);
  return world;
}

/** What happened, as sentences, down to the sentence that says what broke; null when nothing did. */
export function storyOf(actions: readonly Action[], rules: SimulationRules): string | null {
  const world = startedWorld(rules);
  try {
    for (const action of actions) perform(world, action);
    finalExchange(world);
    return null;
  } catch (error) {
    const end = error instanceof Error ? error.message : String(error);
    return [...world.story, end].map((sentence, index) => `${index + 1}. ${sentence}`).join('\n');
  }
}

/** Leaves out every action that the failure does not need. */
export function shortest(actions: readonly Action[], rules: SimulationRules): readonly Action[] {
  let kept = actions;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const without = kept.filter((_, at) => at !== index);
    if (storyOf(without, rules) !== null) kept = without;
  }
  return kept;
}

export function startedWorld(rules: SimulationRules): World {
  const ledger = new Map();
  for (const [key, state] of startingLedgerEntries()) {
    for (const sibling of state.siblings) record(ledger, key, sibling, 'the start', []);
    markExported(ledger, key, state);
  }
  return newWorld(rules, ledger);
}
