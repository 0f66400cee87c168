import type { CopyView } from './copy-view';
import { isConflict } from './counting-value';
import type { IncomingFold } from './fold-incoming';
import type { MergeResult } from './merge-register';
import type { PlanItem } from './plan';
import { dotKey } from './ref-key';
import type { MergeRules } from './rules';
import { partyOfSite } from './site';
import type { Dot, Party } from './types';

/** One register of the file on which a person decides, with all that the review shows. */
export function planItem(
  copy: CopyView,
  fold: IncomingFold,
  result: MergeResult,
  owner: Party | null,
  changesOwner: boolean,
  rules: MergeRules,
): PlanItem {
  const { ref, key, head, state, basis, isEdited, file, place } = fold;
  const before = copy.register(ref);
  const isNew = (dot: Dot) => before === null || !rules.covers(before.context, dot);
  const newDots = state.siblings.map(({ dot }) => dot).filter(isNew);
  const authors = [...new Set(newDots.map(({ site }) => partyOfSite(site)))].sort();
  const after = result.kind === 'merged' ? result.state : null;
  const waiting = copy.waiting(ref).flatMap((entry) => entry.state.siblings.map(({ dot }) => dot));
  return {
    ref,
    key,
    head,
    ...outcomeOf(result, areAllAmong(newDots, copy.refused(ref))),
    isNewRecord: copy.head(head.id) === null,
    owner,
    authors,
    byOwner: authors.length > 0 && authors.every((party) => party === owner),
    before,
    incoming: state,
    basis,
    after,
    isConflict: after !== null && isConflict(after),
    isEdited,
    isWaiting: areAllAmong(newDots, waiting),
    changesOwner,
    file,
    place,
  };
}

function outcomeOf(result: MergeResult, isRefused: boolean): Pick<PlanItem, 'outcome' | 'cloneReason'> {
  if (result.kind === 'clone') return { outcome: 'clone', cloneReason: result.reason };
  if (isRefused) return { outcome: 'refused' };
  const change = result.kind === 'merged' ? result.change : 'forward';
  if (change === 'equal') return { outcome: 'conflict' };
  return { outcome: change === 'new' || change === 'conflict' ? change : 'forward' };
}

function areAllAmong(dots: readonly Dot[], known: readonly Dot[]): boolean {
  if (dots.length === 0 || known.length === 0) return false;
  const keys = new Set(known.map(dotKey));
  return dots.every((dot) => keys.has(dotKey(dot)));
}
