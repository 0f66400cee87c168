import type { CopyAnswer, CopyDifference, CopyRelation } from './two-copies';
import type { Dot, RecordHead, RegisterRef } from './types';

/** How the copy that is read now relates to one that was read before, as a person answered. */
export interface AnsweredRelation {
  readonly relation: CopyRelation;
  readonly answer: CopyAnswer;
}

/** A write of the reader's own site that the answer asks for; `applyPlan` does it. */
export interface RelationWrite {
  readonly ref: RegisterRef;
  readonly key: string;
  readonly head: RecordHead;
  readonly value: string;
  readonly among: readonly Dot[];
  readonly detail: string;
}

/** What one answer wants of one register. A wish of a higher rank goes before the others; null is: write nothing. */
interface Wish {
  readonly rank: number;
  readonly value: string | null;
  readonly difference: CopyDifference;
}

/**
 * The answers as writes, at most one per differing register: a decision, so that who answers otherwise elsewhere is in
 * conflict with it and not silently right. With `both`, a register that both edited stays a conflict. A row that is not
 * in the copy that counts is not deleted: no write.
 *
 * Several earlier copies may want different things of one register: what is newer than this copy goes before what holds
 * beside it, and that before this copy, which only replaces. Where two of equal rank differ, nothing is written and the
 * conflict between them stays.
 */
export function answerCopies(answered: readonly AnsweredRelation[], detail: string): readonly RelationWrite[] {
  const wishes = new Map<string, Wish[]>();
  for (const { relation, answer } of answered) {
    for (const difference of relation.differing) {
      const known = wishes.get(difference.key);
      const wish = wishOf(difference, answer);
      if (known === undefined) wishes.set(difference.key, [wish]);
      else known.push(wish);
    }
  }
  return [...wishes.values()].flatMap((all) => writeOf(all, detail));
}

function writeOf(wishes: readonly Wish[], detail: string): readonly RelationWrite[] {
  const highest = Math.max(...wishes.map(({ rank }) => rank));
  const wanted = wishes.filter(({ rank }) => rank === highest);
  const values = new Set(wanted.map(({ value }) => value));
  const [first] = wanted;
  if (first === undefined || first.value === null || values.size > 1) return [];
  const { ref, key, head } = first.difference;
  const among = wishes.flatMap(({ difference }) => difference.among);
  return [{ ref, key, head, value: first.value, among, detail }];
}

function wishOf(difference: CopyDifference, answer: CopyAnswer): Wish {
  const { earlier, later, isEditedInEarlier, isEditedInLater } = difference;
  if (answer === 'replaces') return { rank: 0, value: later, difference };
  if (answer === 'earlier-is-newer') return { rank: 3, value: earlier, difference };
  if (isEditedInEarlier && isEditedInLater) return { rank: 2, value: null, difference };
  return { rank: 1, value: isEditedInEarlier ? earlier : later, difference };
}
