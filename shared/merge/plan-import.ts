import type { CopyView } from './copy-view';
import { distinctValues, isConflict } from './counting-value';
import { foldIncoming, type IncomingFold } from './fold-incoming';
import { type MergeResult, mergeRegister } from './merge-register';
import type { ImportPlan, PlanItem, ReadItem, SilentItem } from './plan';
import { dotKey } from './ref-key';
import { type MergeRules, mergeRules } from './rules';
import { partyOfSite } from './site';
import type { Dot, IncomingRecord, Party, RecordHead, RegisterRef } from './types';

export interface PlanOptions {
  /** Name of the file as the person saw it; kept with what is left for later. */
  readonly file: string;
  /** The registers that say who the owner is: a change of owner is never taken by rule. */
  readonly isOwnerRegister?: (ref: RegisterRef, head: RecordHead) => boolean;
  readonly rules?: MergeRules;
}

/**
 * What reading a file would change; changes nothing. The plan shown is the plan applied (`applyPlan`).
 * A file that was taken whole gives an empty plan the second time (no items, nothing silent).
 *
 * @param ownerOf answers from the state before the import; null when nobody is the owner.
 */
export function planImport(
  copy: CopyView,
  incoming: readonly IncomingRecord[],
  ownerOf: (head: RecordHead) => Party | null,
  options: PlanOptions,
): ImportPlan {
  const rules = options.rules ?? mergeRules;
  const folds = foldIncoming(incoming, options.file);
  const items: PlanItem[] = [];
  const silent: SilentItem[] = [];
  const read: ReadItem[] = [];
  const foreign: { ref: RegisterRef; counter: number }[] = [];
  let seen = 0;
  for (const fold of folds) {
    const { ref, key, head, state } = fold;
    const own = Object.hasOwn(state.context, copy.own.site) ? (state.context[copy.own.site] ?? 0) : 0;
    if (own > copy.own.counter) foreign.push({ ref, counter: own });
    const before = copy.register(ref);
    const result: MergeResult =
      fold.cloneReason === null
        ? mergeRegister(before, state, copy.highestCounter, rules)
        : { kind: 'clone', reason: fold.cloneReason };
    if (result.kind === 'seen') seen += 1;
    if (asksDecision(result)) {
      items.push(planItem(copy, fold, result, ownerOf(head), options, rules));
      continue;
    }
    const after = result.kind === 'merged' ? result.state : before;
    if (before === null || after === null) continue;
    if (result.kind === 'merged') {
      silent.push({ ref, key, head, change: result.change === 'ours' ? 'ours' : 'equal', before, after });
    }
    const value = state.siblings[0]?.value;
    if (fold.isEdited && value !== undefined && !distinctValues(after).includes(value)) {
      read.push({ ref, key, head, owner: ownerOf(head), value, ours: after, place: fold.place });
    }
  }
  return {
    file: options.file,
    items,
    silent,
    read,
    ...summary(folds.length, seen, items, silent),
    ...foreignUse(foreign, items),
  };
}

function asksDecision(result: MergeResult): boolean {
  return result.kind === 'clone' || (result.kind === 'merged' && result.change !== 'equal' && result.change !== 'ours');
}

function planItem(
  copy: CopyView,
  fold: IncomingFold,
  result: MergeResult,
  owner: Party | null,
  options: PlanOptions,
  rules: MergeRules,
): PlanItem {
  const { ref, key, head, state } = fold;
  const before = copy.register(ref);
  const newDots = state.siblings
    .map(({ dot }) => dot)
    .filter((dot) => before === null || !rules.covers(before.context, dot));
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
    basis: fold.basis,
    after,
    isConflict: after !== null && isConflict(after),
    isEdited: fold.isEdited,
    isWaiting: areAllAmong(newDots, waiting),
    changesOwner: options.isOwnerRegister?.(ref, head) ?? false,
    file: fold.file,
    place: fold.place,
  };
}

function outcomeOf(result: MergeResult, isRefused: boolean): Pick<PlanItem, 'outcome' | 'cloneReason'> {
  if (result.kind === 'clone') return { outcome: 'clone', cloneReason: result.reason };
  if (isRefused) return { outcome: 'refused' };
  const change = result.kind === 'merged' ? result.change : 'forward';
  return { outcome: change === 'new' || change === 'conflict' ? change : 'forward' };
}

function areAllAmong(dots: readonly Dot[], known: readonly Dot[]): boolean {
  if (dots.length === 0 || known.length === 0) return false;
  const keys = new Set(known.map(dotKey));
  return dots.every((dot) => keys.has(dotKey(dot)));
}

function summary(
  registers: number,
  seen: number,
  items: readonly PlanItem[],
  silent: readonly SilentItem[],
): Pick<ImportPlan, 'counts'> {
  const count = (holds: (item: PlanItem) => boolean) => items.filter(holds).length;
  const newRecords = new Set(items.filter((item) => item.isNewRecord).map((item) => item.head.id)).size;
  return {
    counts: {
      registers,
      seen,
      silent: silent.length,
      newRecords,
      conflicts: count((item) => item.isConflict),
      clones: count((item) => item.outcome === 'clone'),
      refused: count((item) => item.outcome === 'refused'),
    },
  };
}

function foreignUse(
  foreignUseOfOwnSite: ImportPlan['foreignUseOfOwnSite'],
  items: readonly PlanItem[],
): Pick<ImportPlan, 'foreignUseOfOwnSite' | 'needsNewSite'> {
  const isCloned = items.some(
    ({ cloneReason }) => cloneReason === 'no-sibling' || cloneReason === 'dot-with-two-values',
  );
  return { foreignUseOfOwnSite, needsNewSite: isCloned || foreignUseOfOwnSite.length > 0 };
}
