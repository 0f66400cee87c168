import { keyOf } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Choice as ViewChoice } from '../../../shared/ipc/schemas/exchange';
import { countingSibling, countingValue } from '../../../shared/merge/counting-value';
import type { Choice, PlanItem } from '../../../shared/merge/plan';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readGroups } from '../../database/repositories/groups';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { isPlace } from './collect-export';
import { parseRegister } from './parse-register';
import { rowId } from './plan-item-view';
import { titleOf } from './record-title';
import type { HeldPlan } from './shelf';

/** What a person decided, in the words of merging. */
export interface Decided {
  readonly choices: ReadonlyMap<string, Choice>;
  /** What an answer says beside the value itself: "circa" is a certainty. */
  readonly extra: readonly OwnWrite[];
}

/**
 * The choices of the review as choices of merging, per register. A row without a choice is left for later.
 *
 * @throws ExpectedFailure `plan-choice` for a choice the row does not offer, `other-not-understood` for a typed value
 * that cannot be read.
 */
export function decide(session: Session, held: HeldPlan, given: Readonly<Record<string, ViewChoice>>): Decided {
  const choices = new Map<string, Choice>();
  const extra: OwnWrite[] = [];
  const said = new Set<string>();
  for (const item of held.plan.items) {
    const chosen = saidOnce(given[rowId(item)], rowId(item), said);
    if (chosen === undefined || item.outcome === 'clone') continue;
    // What was refused before stays refused: there is nothing to add to a "no".
    if (chosen.kind === 'refuse' && item.outcome === 'refused' && chosen.text === '') continue;
    choices.set(item.key, choiceFor(session, held, item, chosen, extra));
  }
  for (const item of held.plan.read) {
    if (given[item.key]?.kind === 'take') choices.set(item.key, { kind: 'take' });
  }
  return { choices, extra };
}

/** A new record is refused as a whole: the reason stands at its first register, not at each. */
function saidOnce(chosen: ViewChoice | undefined, row: string, said: Set<string>): ViewChoice | undefined {
  if (chosen?.kind !== 'refuse' || !said.has(row)) {
    said.add(row);
    return chosen;
  }
  return { kind: 'refuse', text: '' };
}

function choiceFor(session: Session, held: HeldPlan, item: PlanItem, chosen: ViewChoice, extra: OwnWrite[]): Choice {
  const isDecision = chosen.kind === 'ours' || chosen.kind === 'theirs' || chosen.kind === 'other';
  if (isDecision && (!item.isConflict || item.before === null)) throw new ExpectedFailure('plan-choice');
  const isStanding = held.origin.kind === 'conflicts';
  if (isStanding && (chosen.kind === 'take' || chosen.kind === 'refuse')) throw new ExpectedFailure('plan-choice');
  if (chosen.kind === 'other') return otherValue(session, item, chosen.text, extra);
  if (!isStanding || !isDecision || item.before === null) return chosen;
  return { kind: 'other', value: standingValue(item, chosen.kind, session.identity.party) };
}

/** Of a conflict that stands here: mine or else the value that counts, or the one of the others that counts. */
function standingValue(item: PlanItem, side: 'ours' | 'theirs', me: string): string {
  const state = item.before ?? item.incoming;
  const mine = state.siblings.filter(({ label }) => label.party === me);
  const ours = countingSibling(mine.length > 0 ? { ...state, siblings: mine } : state, item.owner);
  if (side === 'ours') return ours.value;
  return countingValue({ ...state, siblings: state.siblings.filter(({ value }) => value !== ours.value) }, item.owner);
}

function otherValue(session: Session, item: PlanItem, text: string, extra: OwnWrite[]): Choice {
  const ours = item.before === null ? null : countingValue(item.before, item.owner);
  const parsed = parseRegister(item.head, item.ref.register, text, ours, {
    locale: session.locale,
    countsAmv: countsAmv(session, item.head),
  });
  if (parsed === null) {
    const { title } = titleOf(item.head, dossierNames(session), session.locale);
    throw new ExpectedFailure('other-not-understood', { title, text });
  }
  if (parsed.isApproximate) {
    extra.push({ head: item.head, register: 'certainty', value: '"approximate"', origin: 'decision' });
  }
  return { kind: 'other', value: parsed.value };
}

function countsAmv(session: Session, head: RecordHead): boolean {
  // The group of a share is that of its layer; a share of amv where none is counted is a finding.
  if (isPlace(head.entity)) return true;
  const group = (keyOf(head, 'quota') ?? keyOf(head, 'realisation'))?.group;
  return readGroups(session).some((each) => each.code === group && each.countsAmv);
}
