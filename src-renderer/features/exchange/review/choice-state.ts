import type { Choice, PlanItem, PlanView, Relation } from '../../../../shared/ipc/schemas/exchange';

/** What the person has chosen so far in one review. Items without an entry follow the proposal of the plan. */
export interface ChoiceState {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly relation: Relation | null;
  readonly onBehalf: boolean;
}

export const nothingChosen: ChoiceState = { choices: {}, relation: null, onBehalf: false };

export interface ChoiceCounts {
  readonly total: number;
  readonly decided: number;
  readonly later: number;
  /** Changes that "overnemen" will write or merge: everything decided that is not a remark and not left. */
  readonly taken: number;
}

export function choiceOf(state: ChoiceState, item: PlanItem): Choice {
  return state.choices[item.id] ?? item.proposed;
}

export function choose(state: ChoiceState, items: readonly PlanItem[], choice: Choice): ChoiceState {
  const allowed = items.filter((item) => !item.isBlocked && item.choices.includes(choice.kind));
  const changed = Object.fromEntries(allowed.map((item) => [item.id, choice]));
  return { ...state, choices: { ...state.choices, ...changed } };
}

/**
 * The answer on two copies of one export. It decides the rows in which both were filled in, unless the person chooses
 * there; "both hold" leaves these to the person.
 */
export function answerRelation(state: ChoiceState, plan: PlanView, relation: Relation): ChoiceState {
  const differing = new Set(plan.copies?.differing.map(({ id }) => id));
  const rows = plan.items.filter(({ id, group }) => group === 'conflict' && differing.has(id));
  const kind = relation === 'replaces' ? 'theirs' : relation === 'earlier-is-newer' ? 'ours' : 'later';
  return choose({ ...state, relation }, rows, { kind });
}

/** A change of this file only, when the earlier file counts: it is merged, and the value of before is written again. */
export function staysAsEarlier({ relation }: ChoiceState, plan: PlanView, item: PlanItem): boolean {
  const isAsked = plan.copies?.differing.some(({ id }) => id === item.id) ?? false;
  return relation === 'earlier-is-newer' && isAsked && item.group !== 'conflict';
}

/** Counts of the bottom bar. Blocked items cannot be decided and stand for later. */
export function countChoices(state: ChoiceState, items: readonly PlanItem[]): ChoiceCounts {
  const kinds = items.map((item) => (item.isBlocked ? 'later' : choiceOf(state, item).kind));
  const later = kinds.filter((kind) => kind === 'later').length;
  const refused = kinds.filter((kind) => kind === 'refuse').length;
  return { total: items.length, decided: items.length - later, later, taken: items.length - later - refused };
}

/** Everything the plan asks has to be answered before it can be applied. */
export function missingAnswer(state: ChoiceState, plan: PlanView): 'relation' | null {
  return plan.copies !== null && state.relation === null ? 'relation' : null;
}

/** The choices of every item, spelled out, as the main process wants them. */
export function spelledOut(state: ChoiceState, items: readonly PlanItem[]): Record<string, Choice> {
  return Object.fromEntries(items.map((item) => [item.id, item.isBlocked ? { kind: 'later' } : choiceOf(state, item)]));
}
