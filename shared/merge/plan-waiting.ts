import type { CopyView, WaitingEntry } from './copy-view';
import type { ImportPlan } from './plan';
import { planImport } from './plan-import';
import { refKey } from './ref-key';
import type { MergeRules } from './rules';
import type { IncomingRecord, Party, RecordHead } from './types';

/**
 * A plan for what was left for later; `applyPlan` applies it like any other. Give all entries, or those on one screen.
 * Two entries on one register are planned together, as if both files were read: taking them may give a conflict.
 * Each item names the file and the cell it was left from.
 */
export function planWaiting(
  copy: CopyView,
  entries: readonly WaitingEntry[],
  ownerOf: (head: RecordHead) => Party | null,
  rules?: MergeRules,
): ImportPlan {
  const plan = planImport(copy, entries.map(asRecord), ownerOf, { file: '', rules });
  const files = new Map([...entries].reverse().map((entry) => [refKey(entry.ref), entry.file]));
  return { ...plan, items: plan.items.map((item) => ({ ...item, file: files.get(item.key) ?? item.file })) };
}

function asRecord(entry: WaitingEntry): IncomingRecord {
  const { state, basis, isEdited, place } = entry;
  return { ...entry.head, registers: [{ register: entry.ref.register, state, basis, isEdited, place }] };
}
