import type { Choice, Choices, ImportPlan, PlanItem } from './plan';

/**
 * - `all`: merge everything; conflicts stay conflicts;
 * - `owner`: merge edits by the owner that are no conflict and new records that only the owner wrote; the rest is left;
 * - `none`: merge nothing and keep nothing aside.
 */
export type AcceptPolicy = 'all' | 'owner' | 'none';

/** The choices of a command line, which asks nobody. What was refused before is not taken by rule. */
export function choicesFor(plan: ImportPlan, policy: AcceptPolicy): Choices {
  if (policy === 'none') {
    return new Map([...plan.items, ...plan.silent].map(({ key }): [string, Choice] => [key, { kind: 'skip' }]));
  }
  const left = policy === 'owner' ? recordsWithSomethingOfOthers(plan) : new Set<string>();
  const asked = plan.items.filter(({ outcome }) => outcome !== 'clone' && outcome !== 'refused');
  const takes = (item: PlanItem) => policy === 'all' || (!left.has(item.head.id) && isByOwnerRule(item));
  return new Map(asked.map((item): [string, Choice] => [item.key, { kind: takes(item) ? 'take' : 'later' }]));
}

/** What the owner rule allows: written by the owner, no conflict, and not about who the owner is. */
function isByOwnerRule(item: PlanItem): boolean {
  return item.byOwner && !item.isConflict && !item.changesOwner && item.outcome !== 'clone';
}

/** A new record is one decision: one item that the rule does not allow leaves the whole record. */
function recordsWithSomethingOfOthers(plan: ImportPlan): ReadonlySet<string> {
  const left = plan.items.filter((item) => item.isNewRecord && !isByOwnerRule(item));
  return new Set(left.map((item) => item.head.id));
}
