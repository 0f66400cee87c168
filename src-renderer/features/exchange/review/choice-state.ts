import type { Choice, PlanItem, PlanView, Relation } from '../../../../shared/ipc/schemas/exchange';

/** What the person has chosen so far in one review. Items without an entry follow the proposal of the plan. */
export interface ChoiceState {
  readonly choices: Readonly<Record<string, Choice>>;
  /** How each earlier copy of the same export relates, by its import. */
  readonly relations: Readonly<Record<string, Relation>>;
  readonly onBehalf: boolean;
}

export const nothingChosen: ChoiceState = { choices: {}, relations: {}, onBehalf: false };

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
 * The answer on an earlier copy of the same export. It decides the rows in which both were filled in, unless the person
 * chooses there; "both hold" leaves these to the person. Of several copies the one that is newer goes before the others.
 */
export function answerRelation(state: ChoiceState, plan: PlanView, importId: string, relation: Relation): ChoiceState {
  const relations = { ...state.relations, [importId]: relation };
  const differing = new Set(plan.copies.find((copy) => copy.importId === importId)?.differing.map(({ id }) => id));
  const rows = plan.items.filter(({ id, group }) => group === 'conflict' && differing.has(id));
  return rows.reduce((chosen, row) => choose(chosen, [row], { kind: kindFor(relations, plan, row) }), {
    ...state,
    relations,
  });
}

/** What the answers so far make of a row in conflict: a copy in which it was not filled in says nothing against it. */
function kindFor(relations: ChoiceState['relations'], plan: PlanView, row: PlanItem): 'ours' | 'later' | 'theirs' {
  if (answersAbout(relations, plan, row).includes('earlier-is-newer')) return 'ours';
  const between = answersAbout(relations, plan, row, ({ isInBoth }) => isInBoth);
  return between.length === 0 || between.includes('both') ? 'later' : 'theirs';
}

type Line = PlanView['copies'][number]['differing'][number];

/** What was answered so far about the copies that differ in this row. */
function answersAbout(
  relations: ChoiceState['relations'],
  plan: PlanView,
  { id }: PlanItem,
  matters: (line: Line) => boolean = () => true,
): readonly Relation[] {
  const copies = plan.copies.filter(({ differing }) => differing.some((line) => line.id === id && matters(line)));
  return copies.flatMap(({ importId }) => relations[importId] ?? []);
}

/** A change of this file only, when the earlier file counts: it is merged, and the value of before is written again. */
export function staysAsEarlier({ relations }: ChoiceState, plan: PlanView, item: PlanItem): boolean {
  return item.group !== 'conflict' && answersAbout(relations, plan, item).includes('earlier-is-newer');
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
  return plan.copies.some(({ importId }) => state.relations[importId] === undefined) ? 'relation' : null;
}

/** The choices of every item, spelled out, as the main process wants them. */
export function spelledOut(state: ChoiceState, items: readonly PlanItem[]): Record<string, Choice> {
  return Object.fromEntries(items.map((item) => [item.id, item.isBlocked ? { kind: 'later' } : choiceOf(state, item)]));
}
