import { EMPTY } from '../domain/canonical';
import { type Desk, mergeOnDesk, writeOnDesk } from './apply-desk';
import { highestOf, sameDot } from './context';
import type { WaitingEntry } from './copy-view';
import { countingValue } from './counting-value';
import { actsFor } from './label-of';
import type { Choice, PlanItem } from './plan';
import { dotKey, refKey } from './ref-key';

/** Deleting is a write to this register. */
const DELETED = 'deleted';

/** The first half of a choice: what is merged, kept for later, or answered with a remark. */
export function mergeItem(desk: Desk, item: PlanItem, choice: Choice): void {
  if (item.after === null || choice.kind === 'skip') return;
  if (choice.kind === 'later') keepForLater(desk, item);
  else if (choice.kind === 'refuse' && !isByOwner(desk, item)) remark(desk, item, choice.text);
  else mergeOnDesk(desk, item.ref, item.head, item.after);
}

/** The second half: the own write that decides, when the choice is one. */
export function writeItem(desk: Desk, item: PlanItem, choice: Choice): void {
  if (item.after === null) return;
  if (choice.kind === 'refuse') {
    if (isByOwner(desk, item)) refuse(desk, item, choice.text);
  } else if (choice.kind === 'other') {
    writeOnDesk(desk, item.ref, item.head, choice.value, 'decision', choice.reason);
  } else if (choice.kind === 'ours') {
    writeOnDesk(desk, item.ref, item.head, ourValue(item), 'decision', choice.reason);
  } else if (choice.kind === 'theirs' && item.isConflict) {
    writeOnDesk(desk, item.ref, item.head, theirValue(item, choice), 'decision', choice.reason);
  }
}

/** Only the owner's "no" is a write; support may write it on the owner's behalf. */
function isByOwner(desk: Desk, item: PlanItem): boolean {
  return item.owner !== null && actsFor(desk.author) === item.owner;
}

function ourValue(item: PlanItem): string {
  if (item.before === null || !item.isConflict) throw new Error('"ours" is a choice in a conflict only');
  return countingValue(item.before, item.owner);
}

function theirValue(item: PlanItem, choice: Extract<Choice, { kind: 'theirs' }>): string {
  const { dot } = choice;
  if (dot === undefined) return countingValue(item.incoming, item.owner);
  const sibling = item.incoming.siblings.find((candidate) => sameDot(candidate.dot, dot));
  if (sibling === undefined) throw new Error(`the file has no value with dot ${dotKey(dot)}`);
  return sibling.value;
}

/** The owner's refusal is a write: of the old value, or, for a record that is new here, of `deleted`. */
function refuse(desk: Desk, item: PlanItem, text: string): void {
  const old = item.before === null ? EMPTY : countingValue(item.before, item.owner);
  if (!item.isNewRecord) writeOnDesk(desk, item.ref, item.head, old, 'refusal', text);
  const deleted = { recordId: item.head.id, register: DELETED };
  const isDone = desk.changes.get(refKey(deleted))?.wrote;
  if (item.isNewRecord && !isDone) writeOnDesk(desk, deleted, item.head, 'true', 'refusal', text);
}

function remark(desk: Desk, item: PlanItem, text: string): void {
  const { at, party, function: role } = desk.author;
  const seen = item.before?.context ?? {};
  const refusedDots = item.incoming.siblings.map(({ dot }) => dot).filter((dot) => !desk.rules.covers(seen, dot));
  desk.remarks.push({ ref: item.ref, head: item.head, text, refusedDots, at, party, function: role });
  const refused = new Set(refusedDots.map(dotKey));
  const isAnswered = (entry: WaitingEntry) => entry.state.siblings.every(({ dot }) => refused.has(dotKey(dot)));
  desk.waitingRemoved.push(...desk.copy.waiting(item.ref).filter(isAnswered));
}

/** Kept once: an entry that says the same stays, an older one that the new one had seen goes. */
function keepForLater(desk: Desk, item: PlanItem): void {
  if (item.isWaiting) return;
  const { ref, head, incoming: state, basis, isEdited, file, place } = item;
  const isOlder = (entry: WaitingEntry) =>
    entry.state.siblings.every(({ dot }) => desk.rules.covers(state.context, dot));
  desk.waitingRemoved.push(...desk.copy.waiting(ref).filter(isOlder));
  desk.waitingAdded.push({ ref, head, state, basis, isEdited, file, place });
  desk.highest = Math.max(desk.highest, highestOf(state.context));
}
