import { covers, sameState } from './context';
import { type CopyView, type WaitingEntry, waitingKey } from './copy-view';
import type { Effects, RefusalRemark, RegisterChange } from './plan';
import { refKey } from './ref-key';
import { type MergeRules, mergeRules } from './rules';
import type { RecordHead, RegisterRef, RegisterState } from './types';

/** `record-used`: another register of a record that came with the import was written or exported since. */
export type NotRestorable = 'written-since' | 'exported-since' | 'record-used';

/** What undoing changes, as plain data. Counters are not in it: they never go back. */
export interface UndoEffects {
  /** `after` null: this copy had nothing of the register before the import; take the register away. */
  readonly restored: readonly {
    readonly ref: RegisterRef;
    readonly before: RegisterState;
    readonly after: RegisterState | null;
  }[];
  /** Shown to the person; these can be reverted instead ("terugdraaien"). */
  readonly notRestorable: readonly { readonly ref: RegisterRef; readonly why: NotRestorable }[];
  /** Records that came with the import and go with it: take away those of which no register is left in this copy. */
  readonly recordsIfEmpty: readonly RecordHead[];
  /** What the import left for later. */
  readonly waitingRemoved: readonly WaitingEntry[];
  /** What was waiting before and went because of the import. */
  readonly waitingRestored: readonly WaitingEntry[];
  readonly remarksRemoved: readonly RefusalRemark[];
  /**
   * An own write (a decision at the import) was un-read. A copy of this database may still hold it, and the next own dot
   * would cover it without having seen it: take a new site id before the next write (decision 0013).
   */
  readonly needsNewSite: boolean;
}

/**
 * Ongedaan maken of an import: as if the file had not been read. Each register that nobody wrote (or merged) since and
 * that was not exported since gets back siblings *and* context of before; so the file can be read again. A record that
 * came with the import goes as a whole or stays as a whole.
 *
 * @param exportedSince whether the register left this copy in any file after the import.
 */
export function undoImport(
  copy: CopyView,
  done: Effects,
  exportedSince: (ref: RegisterRef) => boolean,
  rules: MergeRules = mergeRules,
): UndoEffects {
  const fates = done.registers.map((change) => ({ change, why: whyNot(copy, change, exportedSince) }));
  const used = new Set(fates.filter(({ why }) => why !== null).map(({ change }) => change.ref.recordId));
  const kept = new Set(done.records.map(({ id }) => id).filter((id) => used.has(id)));
  const verdicts = fates.map(({ change, why }) => ({
    change,
    why: why ?? (kept.has(change.ref.recordId) ? ('record-used' as const) : null),
  }));
  const undone = verdicts.filter(({ why }) => why === null).map(({ change }) => change);
  const after = new Map(undone.map((change) => [refKey(change.ref), rules.restore(change.before, change.after)]));
  const remarksRemoved = done.remarks.filter(({ ref }) => !exportedSince(ref));
  const answered = new Set(
    done.remarks.filter((remark) => !remarksRemoved.includes(remark)).map(({ ref }) => refKey(ref)),
  );
  const waitsAgain = (entry: WaitingEntry) => {
    const key = refKey(entry.ref);
    const state = after.has(key) ? after.get(key) : copy.register(entry.ref);
    return !answered.has(key) && !entry.state.siblings.every(({ dot }) => covers(state?.context ?? {}, dot));
  };
  return {
    restored: undone.map((change) => ({
      ref: change.ref,
      before: change.after,
      after: after.get(refKey(change.ref)) ?? null,
    })),
    notRestorable: verdicts.flatMap(({ change, why }) => (why === null ? [] : [{ ref: change.ref, why }])),
    recordsIfEmpty: done.records.filter(({ id }) => !kept.has(id)),
    waitingRemoved: done.waitingAdded.filter((entry) => isStillWaiting(copy, entry)),
    waitingRestored: done.waitingRemoved.filter(waitsAgain),
    remarksRemoved,
    needsNewSite: undone.some(({ wrote }) => wrote?.dot.site === copy.own.site),
  };
}

function whyNot(
  copy: CopyView,
  change: RegisterChange,
  exportedSince: (ref: RegisterRef) => boolean,
): NotRestorable | null {
  if (!sameState(copy.register(change.ref), change.after)) return 'written-since';
  return exportedSince(change.ref) ? 'exported-since' : null;
}

function isStillWaiting(copy: CopyView, entry: WaitingEntry): boolean {
  const key = waitingKey(entry);
  return copy.waiting(entry.ref).some((other) => waitingKey(other) === key);
}
