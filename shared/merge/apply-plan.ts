import type { RelationWrite } from './answer-copies';
import { applyDesk, type Desk, emptyDesk, mergeOnDesk, writeOnDesk } from './apply-desk';
import { mergeItem, writeItem } from './apply-item';
import { sameDot, sameState } from './context';
import type { CopyView } from './copy-view';
import type { Author, Choice, Choices, Effects, ImportPlan, PlanItem } from './plan';
import { type MergeRules, mergeRules } from './rules';
import type { RegisterRef } from './types';

export interface ApplyOptions {
  /** How this copy of the export relates to one read before, as the person answered (`answerCopies`). */
  readonly relation?: readonly RelationWrite[];
  readonly rules?: MergeRules;
}

interface Decided {
  readonly item: PlanItem;
  readonly choice: Choice;
}

/** Registers that changed since the plan was made. When there are any: plan again and say so. */
export function staleRefs(copy: CopyView, plan: ImportPlan): readonly RegisterRef[] {
  const read = plan.read.map(({ ref, ours }) => ({ ref, before: ours }));
  return [...plan.items, ...plan.silent, ...read]
    .filter((item) => !sameState(copy.register(item.ref), item.before))
    .map((item) => item.ref);
}

/**
 * The effects of exactly the plan shown, with a choice per register (`refKey`); see `Choice` for what each does.
 *
 * - No choice means `later`; a register refused before stays refused; a clone is never merged.
 * - Silent items are merged whenever a plan is applied, unless a choice `skip` is given for them.
 * - A choice `take` on a "gelezen" item writes its value anew ("toch overnemen").
 * - A new record is one decision: the choices for its items must be of one kind.
 *
 * @throws when the plan is stale, when a new record is split, when `ours` is chosen where nothing is in conflict, and
 * when a write is needed but `plan.needsNewSite` and the author still writes with the copy's site.
 */
export function applyPlan(
  copy: CopyView,
  plan: ImportPlan,
  choices: Choices,
  author: Author,
  options: ApplyOptions = {},
): Effects {
  const stale = staleRefs(copy, plan);
  if (stale.length > 0) throw new Error(`the plan is stale: ${stale.length} registers changed since`);
  const relation = new Map((options.relation ?? []).map((write) => [write.key, write]));
  const decided = decide(plan, choices, relation);
  refuseSplitRecords(decided);
  const desk = emptyDesk(copy, author, options.rules ?? mergeRules, plan.needsNewSite);
  for (const item of plan.silent) {
    if (choices.get(item.key)?.kind !== 'skip') mergeOnDesk(desk, item.ref, item.head, item.after);
  }
  // All merges before the first write: an own dot must be above everything that came in.
  for (const { item, choice } of decided) mergeItem(desk, item, choice);
  for (const { item, choice } of decided) writeItem(desk, item, choice);
  for (const item of plan.read) {
    if (choices.get(item.key)?.kind === 'take') writeOnDesk(desk, item.ref, item.head, item.value, 'decision');
  }
  const chosen = new Map(decided.map(({ item, choice }) => [item.key, choice]));
  for (const write of relation.values()) correct(desk, write, chosen.get(write.key));
  return applyDesk(desk);
}

function decide(plan: ImportPlan, choices: Choices, relation: ReadonlyMap<string, RelationWrite>): readonly Decided[] {
  const whole = newRecordChoices(plan, choices, relation);
  return plan.items.map((item): Decided => {
    if (item.outcome === 'clone') return { item, choice: { kind: 'skip' } };
    const given = choices.get(item.key) ?? (item.isNewRecord ? whole.get(item.head.id) : undefined);
    return { item, choice: given ?? withoutChoice(item, relation) };
  });
}

/** Who answers how two copies relate takes what differs; what was refused before stays refused. */
function withoutChoice(item: PlanItem, relation: ReadonlyMap<string, RelationWrite>): Choice {
  if (item.outcome === 'refused') return { kind: 'skip' };
  return { kind: relation.has(item.key) ? 'take' : 'later' };
}

/** One choice for all items of a new record: the one given for any of them; else taken before left before refused. */
function newRecordChoices(
  plan: ImportPlan,
  choices: Choices,
  relation: ReadonlyMap<string, RelationWrite>,
): ReadonlyMap<string, Choice> {
  const items = plan.items.filter(({ isNewRecord, outcome }) => isNewRecord && outcome !== 'clone');
  const byRecord = new Map<string, Choice>();
  for (const fallback of ['skip', 'later', 'take']) {
    for (const item of items) {
      const choice = withoutChoice(item, relation);
      if (choice.kind === fallback) byRecord.set(item.head.id, choice);
    }
  }
  for (const item of items) {
    const given = choices.get(item.key);
    if (given !== undefined) byRecord.set(item.head.id, given);
  }
  return byRecord;
}

function refuseSplitRecords(decided: readonly Decided[]): void {
  const kinds = new Map<string, string>();
  for (const { item, choice } of decided) {
    if (!item.isNewRecord || item.outcome === 'clone') continue;
    const kind = kinds.get(item.head.id) ?? kindOf(choice);
    if (kind !== kindOf(choice)) throw new Error(`a new record is taken or left as a whole: ${item.head.id}`);
    kinds.set(item.head.id, kind);
  }
}

function kindOf(choice: Choice): 'merged' | 'refuse' | 'later' | 'skip' {
  return choice.kind === 'refuse' || choice.kind === 'later' || choice.kind === 'skip' ? choice.kind : 'merged';
}

/**
 * Decides between two copies of one export. A value that somebody else wrote since is not overruled by it: it stays,
 * and is shown as conflict. What the person refused, left or decided otherwise is left alone too.
 */
function correct(desk: Desk, write: RelationWrite, choice: Choice | undefined): void {
  if (choice !== undefined && kindOf(choice) !== 'merged') return;
  const state = desk.changes.get(write.key)?.after ?? desk.copy.register(write.ref);
  const isBetweenTheCopies = state?.siblings.every(({ dot }) => write.among.some((known) => sameDot(known, dot)));
  if (isBetweenTheCopies) writeOnDesk(desk, write.ref, write.head, write.value, 'correction', write.detail);
}
