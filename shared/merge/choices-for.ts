import type { Choice, Choices, ImportPlan, PlanItem } from './plan';

/**
 * - `all`: merge everything; conflicts stay conflicts; what only its owner decides is left when another wrote it;
 * - `owner`: merge edits by the owner that are no conflict and new records that only the owner wrote; the rest is left;
 * - `none`: merge nothing and keep nothing aside.
 */
export type AcceptPolicy = 'all' | 'owner' | 'none';

/** The choices of a command line, which asks nobody. What was refused before is not taken by rule. */
export function choicesFor(plan: ImportPlan, policy: AcceptPolicy): Choices {
  if (policy === 'none') {
    return new Map([...plan.items, ...plan.silent].map(({ key }): [string, Choice] => [key, { kind: 'skip' }]));
  }
  const isAllowed = policy === 'owner' ? isByOwnerRule : isByAllRule;
  const left = recordsWith(plan, (item) => !isAllowed(item));
  const asked = plan.items.filter(({ outcome }) => outcome !== 'clone' && outcome !== 'refused');
  const takes = (item: PlanItem) => !left.has(item.head.id) && isAllowed(item);
  return new Map(asked.map((item): [string, Choice] => [item.key, { kind: takes(item) ? 'take' : 'later' }]));
}

/** What the owner rule allows: written by the owner, no conflict, and not about who the owner is. */
function isByOwnerRule(item: PlanItem): boolean {
  return item.byOwner && !item.isConflict && !item.changesOwner && item.outcome !== 'clone';
}

function isByAllRule(item: PlanItem): boolean {
  return item.isOwnersOnly !== true || item.byOwner;
}

/** A new record is one decision: one item that the rule does not allow leaves the whole record. */
function recordsWith(plan: ImportPlan, isLeft: (item: PlanItem) => boolean): ReadonlySet<string> {
  return new Set(plan.items.filter((item) => item.isNewRecord && isLeft(item)).map((item) => item.head.id));
}
