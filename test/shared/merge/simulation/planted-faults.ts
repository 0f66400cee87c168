import { withDot } from '../../../../shared/merge/context';
import type { SimulationRules } from './simulation-rules';
import { simulationRules } from './simulation-rules';

export interface PlantedFault {
  readonly name: string;
  readonly rules: SimulationRules;
  /** What the proof says when it catches the fault. */
  readonly says: RegExp;
}

const LOST_OR_BROKEN = /lost in silence|clone|end differently|stands again|is not above|its context has not seen/;

/** Each of the faults that the design warns of, as a variant of one law. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a decision that widens the context of our own value instead of writing',
    says: LOST_OR_BROKEN,
    rules: {
      ...simulationRules,
      decide: (decision) => {
        const { before, merged, value } = decision;
        const ours = before?.siblings.filter((sibling) => sibling.value === value) ?? [];
        if (ours.length === 0 || before === merged) return simulationRules.decide(decision);
        return { siblings: ours, context: merged?.context ?? {} };
      },
    },
  },
  {
    name: 'a decision that selects one of the values that stand instead of writing',
    says: LOST_OR_BROKEN,
    rules: {
      ...simulationRules,
      decide: (decision) => {
        const { merged, value } = decision;
        const chosen = merged?.siblings.filter((sibling) => sibling.value === value) ?? [];
        if (merged === null || merged.siblings.length < 2 || chosen.length === 0)
          return simulationRules.decide(decision);
        return { siblings: chosen.slice(0, 1), context: merged.context };
      },
    },
  },
  {
    name: 'a restored copy that writes on with its old site id, so that a dot is minted twice',
    says: /minted a dot a second time|sees its own site id used by another/,
    rules: { ...simulationRules, siteAfterRestore: (old) => old },
  },
  {
    name: 'a merge that skips the context of the file',
    says: LOST_OR_BROKEN,
    rules: { ...simulationRules, joinContexts: (left) => left },
  },
  {
    name: 'a write that skips the context of what it replaces',
    says: LOST_OR_BROKEN,
    rules: {
      ...simulationRules,
      decide: ({ value, dot, label }) => ({ siblings: [{ value, dot, label }], context: withDot({}, dot) }),
    },
  },
  {
    name: 'a context that covers with > where it must be ≥',
    says: /come again|stands again|end differently|still waits|lost in silence/,
    rules: { ...simulationRules, covers: (context, dot) => (context[dot.site] ?? 0) > dot.counter },
  },
  {
    name: 'a row without an id that gets a random one at each reading',
    says: /a second one for a row of Excel|nobody ever wrote|come again/,
    rules: { ...simulationRules, rowId: (_exportId, _content, _ordinal, reading) => `random-${reading}` },
  },
  {
    name: 'an undo that puts the values back but goes on covering the dots of others',
    says: LOST_OR_BROKEN,
    rules: {
      ...simulationRules,
      restore: (before, after) => (before === null ? null : { siblings: before.siblings, context: after.context }),
    },
  },
  {
    name: 'a write that has not seen what waits on the register',
    says: /stands again/,
    rules: { ...simulationRules, decide: (decision) => simulationRules.decide({ ...decision, waiting: [] }) },
  },
];
