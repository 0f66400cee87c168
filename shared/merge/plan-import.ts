import type { CopyView } from './copy-view';
import { countingValue, distinctValues } from './counting-value';
import { foldIncoming, type IncomingFold } from './fold-incoming';
import { isLawful, isSeen, type MergeResult, mergeRegister } from './merge-register';
import type { ImportPlan, PlanItem, ReadItem, SilentItem } from './plan';
import { planItem } from './plan-item';
import { type MergeRules, mergeRules } from './rules';
import type { IncomingRecord, IncomingRegister, Party, RecordHead, RegisterRef, RegisterState } from './types';

export interface PlanOptions {
  /** Name of the file as the person saw it; kept with what is left for later. */
  readonly file: string;
  /** The registers that say who the owner is: a change of owner is never taken by rule. */
  readonly isOwnerRegister?: (ref: RegisterRef, head: RecordHead) => boolean;
  /** The registers that only the owner decides: from anybody else they are never taken by rule. */
  readonly isOwnersOnly?: (ref: RegisterRef, head: RecordHead) => boolean;
  readonly rules?: MergeRules;
}

/** What reading one register comes to. */
interface Verdict {
  readonly item: PlanItem | null;
  readonly silent: SilentItem | null;
  readonly read: ReadItem | null;
  readonly isSeen: boolean;
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
  // The proof plants other laws: then nothing may be left out.
  const isPlain = isLawful(options.rules ?? mergeRules);
  const { changed, seen: untouched } = isPlain ? withoutSeen(copy, incoming) : { changed: incoming, seen: 0 };
  const folds = foldIncoming(changed, options.file);
  const items: PlanItem[] = [];
  const silent: SilentItem[] = [];
  const read: ReadItem[] = [];
  const foreignUseOfOwnSite: ImportPlan['foreignUseOfOwnSite'][number][] = [];
  let seen = untouched;
  for (const fold of folds) {
    const verdict = verdictOn(copy, fold, () => ownerOf(fold.head), options);
    if (verdict.isSeen) seen += 1;
    if (verdict.item !== null) items.push(verdict.item);
    if (verdict.silent !== null) silent.push(verdict.silent);
    if (verdict.read !== null) read.push(verdict.read);
    const foreign = foreignUse(copy, fold);
    if (foreign !== null) foreignUseOfOwnSite.push(foreign);
  }
  const isCloned = items.some(
    ({ cloneReason }) => cloneReason === 'no-sibling' || cloneReason === 'dot-with-two-values',
  );
  return {
    file: options.file,
    items,
    silent,
    read,
    counts: {
      registers: untouched + folds.length,
      seen,
      silent: silent.length,
      newRecords: new Set(items.filter(({ isNewRecord }) => isNewRecord).map(({ head }) => head.id)).size,
      conflicts: items.filter(({ isConflict }) => isConflict).length,
      clones: items.filter(({ outcome }) => outcome === 'clone').length,
      refused: items.filter(({ outcome }) => outcome === 'refused').length,
    },
    foreignUseOfOwnSite,
    needsNewSite: isCloned || foreignUseOfOwnSite.length > 0,
  };
}

/**
 * Nearly every register of a file is as it stands here and was not edited: those need no fold. A record that occurs twice
 * is folded whole, and so is one with dots of the own site that this copy does not know.
 */
function withoutSeen(
  copy: CopyView,
  incoming: readonly IncomingRecord[],
): { readonly changed: readonly IncomingRecord[]; readonly seen: number } {
  const times = new Map<string, number>();
  for (const { id } of incoming) times.set(id, (times.get(id) ?? 0) + 1);
  let seen = 0;
  const changed: IncomingRecord[] = [];
  for (const record of incoming) {
    const left =
      times.get(record.id) === 1
        ? record.registers.filter((each) => !isAsHere(copy, record.id, each))
        : record.registers;
    seen += record.registers.length - left.length;
    if (left.length > 0)
      changed.push(left.length === record.registers.length ? record : { ...record, registers: left });
  }
  return { changed, seen };
}

function isAsHere(copy: CopyView, recordId: string, { register, state, isEdited }: IncomingRegister): boolean {
  return (
    isEdited !== true &&
    ownCounterIn(copy, state) <= copy.own.counter &&
    isSeen(copy.register({ recordId, register }), state)
  );
}

/** What most registers come to: nothing new. */
const NOTHING_NEW: Verdict = { item: null, silent: null, read: null, isSeen: true };

/** The owner is asked for only where somebody decides: of most registers of a file nothing is new. */
function verdictOn(copy: CopyView, fold: IncomingFold, owner: () => Party | null, options: PlanOptions): Verdict {
  const { ref, key, head, state } = fold;
  const rules = options.rules ?? mergeRules;
  const before = copy.register(ref);
  const result = fold.cloneReason === null ? mergeRegister(before, state, copy.highestCounter, rules) : cloneOf(fold);
  if (before === null || asksDecision(result, before, owner)) {
    const changesOwner = options.isOwnerRegister?.(ref, head) ?? false;
    const item = planItem(copy, fold, result, owner(), changesOwner, rules);
    return {
      item: options.isOwnersOnly?.(ref, head) === true ? { ...item, isOwnersOnly: true } : item,
      silent: null,
      read: null,
      isSeen: false,
    };
  }
  const read = readItem(fold, before, owner);
  if (result.kind !== 'merged') return read === null ? NOTHING_NEW : { ...NOTHING_NEW, read };
  const change = result.change === 'ours' ? 'ours' : 'equal';
  return { item: null, silent: { ref, key, head, change, before, after: result.state }, read, isSeen: false };
}

function cloneOf(fold: IncomingFold): MergeResult {
  return { kind: 'clone', reason: fold.cloneReason ?? 'forged-context' };
}

/** Also the same values, when another of them counts from now on. */
function asksDecision(result: MergeResult, before: PlanItem['incoming'], owner: () => Party | null): boolean {
  if (result.kind !== 'merged') return result.kind === 'clone';
  if (result.change === 'equal') return countingValue(result.state, owner()) !== countingValue(before, owner());
  return result.change !== 'ours';
}

/** An edit that was seen before and whose value does not stand. */
function readItem(fold: IncomingFold, ours: PlanItem['incoming'], owner: () => Party | null): ReadItem | null {
  const { ref, key, head, state, place } = fold;
  const value = state.siblings[0]?.value;
  if (!fold.isEdited || value === undefined || distinctValues(ours).includes(value)) return null;
  return { ref, key, head, owner: owner(), value, ours, place };
}

function foreignUse(copy: CopyView, { ref, state }: IncomingFold): ImportPlan['foreignUseOfOwnSite'][number] | null {
  const counter = ownCounterIn(copy, state);
  return counter > copy.own.counter ? { ref, counter } : null;
}

function ownCounterIn({ own }: CopyView, { context }: RegisterState): number {
  return Object.hasOwn(context, own.site) ? (context[own.site] ?? 0) : 0;
}
