import { covers, includesContext, joinContexts, sameDot, sameState } from './context';
import { distinctValues } from './counting-value';
import { earlierLabel, sameLabels } from './label-of';
import type { CloneReason } from './plan';
import { isSiteId } from './site';
import type { Context, Dot, RegisterState, Sibling } from './types';

/**
 * - `seen`: nothing new, the state stays as it is;
 * - `merged`: `new` (there was nothing), `forward` (other values stand now, and only one), `conflict` (several values
 *   stand and they are not the ones that stood), `equal` (the same values, other dots), `ours` (only the context grew, or a label is older);
 * - `clone`: proof of a clone, a forged context or counters nobody can have reached. Not to be merged.
 */
export type MergeResult =
  | { readonly kind: 'seen' }
  | { readonly kind: 'merged'; readonly state: RegisterState; readonly change: Change }
  | { readonly kind: 'clone'; readonly reason: CloneReason };

export type Change = 'new' | 'forward' | 'equal' | 'conflict' | 'ours';

/** The two laws a merge stands on; given in so that the proof can plant a fault in them. */
export interface ContextRules {
  readonly covers: (context: Context, dot: Dot) => boolean;
  readonly joinContexts: (left: Context, right: Context) => Context;
}

export const contextRules: ContextRules = { covers, joinContexts };

/** Further ahead of everything known than anybody writes in years. */
export const COUNTER_LEAP = 10 ** 6;
export const COUNTER_LIMIT = 2 ** 40;

/**
 * Merges what a file says of one register into what this copy has. Commutative, associative, idempotent. Labels decide
 * nothing; of two labels of one dot (the same edit read from two savings of a workbook) the earlier stands everywhere.
 *
 *     S = (Sl ∩ Si) ∪ {d ∈ Sl : Ci does not cover d} ∪ {d ∈ Si : Cl does not cover d}     C = max(Cl, Ci)
 *
 * @param highestKnown highest counter this copy has seen in any register: counters far beyond it are refused.
 */
export function mergeRegister(
  local: RegisterState | null,
  incoming: RegisterState,
  highestKnown: number,
  rules: ContextRules = contextRules,
): MergeResult {
  if (local === incoming || (isLawful(rules) && isSeen(local, incoming))) return SEEN;
  const forged = forgeryIn(local, incoming, highestKnown);
  if (forged !== null) return { kind: 'clone', reason: forged };
  if (local === null) return { kind: 'merged', state: sorted(incoming), change: 'new' };
  if (hasDotWithTwoValues(local, incoming)) return { kind: 'clone', reason: 'dot-with-two-values' };
  const siblings = mergedSiblings(local, incoming, rules);
  if (siblings.length === 0) return { kind: 'clone', reason: 'no-sibling' };
  const state = sorted({ siblings, context: rules.joinContexts(local.context, incoming.context) });
  if (sameState(state, local) && sameLabels(state, local)) return SEEN;
  return { kind: 'merged', state, change: changeOf(local, state) };
}

const SEEN: MergeResult = { kind: 'seen' };

/** Only the laws themselves say that what is the same needs no merging; the proof plants others. */
export function isLawful({ covers: covering, joinContexts: joining }: ContextRules): boolean {
  return covering === covers && joining === joinContexts;
}

/** Nearly every register of a file that comes back is as it stands here, labels too: then there is nothing to merge. */
export function isSeen(local: RegisterState | null, incoming: RegisterState): boolean {
  return local !== null && sameState(local, incoming) && sameLabels(local, incoming);
}

function mergedSiblings(local: RegisterState, incoming: RegisterState, rules: ContextRules): readonly Sibling[] {
  const stays = local.siblings.flatMap((ours) => {
    const theirs = incoming.siblings.find(({ dot }) => sameDot(dot, ours.dot));
    if (theirs !== undefined) return { ...ours, label: earlierLabel(ours.label, theirs.label) };
    return rules.covers(incoming.context, ours.dot) ? [] : ours;
  });
  const comes = incoming.siblings.filter(({ dot }) => !hasDot(local, dot) && !rules.covers(local.context, dot));
  return [...stays, ...comes];
}

function changeOf(before: RegisterState, after: RegisterState): Change {
  if (sameDots(before, after)) return 'ours';
  const values = distinctValues(after);
  if (sameTexts(values, distinctValues(before))) return 'equal';
  return values.length > 1 ? 'conflict' : 'forward';
}

function forgeryIn(local: RegisterState | null, incoming: RegisterState, highestKnown: number): CloneReason | null {
  if (incoming.siblings.length === 0) return 'no-sibling';
  if (hasDoubledDot(incoming)) return 'dot-with-two-values';
  if (local !== null && includesContext(local.context, incoming.context)) return uncovered(incoming);
  for (const [site, counter] of Object.entries(incoming.context)) {
    if (!isPossible(counter, highestKnown)) return 'counter-out-of-range';
    if (!isSiteId(site)) return 'forged-context';
  }
  return uncovered(incoming);
}

function uncovered(incoming: RegisterState): CloneReason | null {
  return incoming.siblings.every(({ dot }) => dot.counter >= 1 && covers(incoming.context, dot))
    ? null
    : 'forged-context';
}

function isPossible(counter: number, highestKnown: number): boolean {
  return (
    Number.isSafeInteger(counter) && counter >= 1 && counter <= COUNTER_LIMIT && counter <= highestKnown + COUNTER_LEAP
  );
}

function hasDoubledDot(state: RegisterState): boolean {
  return state.siblings.some((one, index) => state.siblings.slice(index + 1).some(({ dot }) => sameDot(one.dot, dot)));
}

function hasDotWithTwoValues(local: RegisterState, incoming: RegisterState): boolean {
  return incoming.siblings.some((theirs) =>
    local.siblings.some((ours) => sameDot(ours.dot, theirs.dot) && ours.value !== theirs.value),
  );
}

function hasDot(state: RegisterState, dot: Dot): boolean {
  return state.siblings.some((sibling) => sameDot(sibling.dot, dot));
}

function sameDots(left: RegisterState, right: RegisterState): boolean {
  return left.siblings.length === right.siblings.length && left.siblings.every(({ dot }) => hasDot(right, dot));
}

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

/** By site, then counter, so that equal states are equal text. */
function sorted(state: RegisterState): RegisterState {
  if (state.siblings.length === 1) return state;
  const siblings = [...state.siblings].sort((one, other) =>
    one.dot.site === other.dot.site ? one.dot.counter - other.dot.counter : one.dot.site < other.dot.site ? -1 : 1,
  );
  return { siblings, context: state.context };
}
