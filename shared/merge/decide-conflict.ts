import type { CopyView } from './copy-view';
import { isConflict } from './counting-value';
import type { Author, Effects } from './plan';
import { type MergeRules, mergeRules } from './rules';
import type { RegisterRef } from './types';
import { writeValues } from './write-value';

/**
 * A person decides a register in conflict: one of its values or another one, as a new write that has seen all of them.
 *
 * @param reason is kept in the label and travels.
 * @throws when the register is not in conflict.
 */
export function decideConflict(
  copy: CopyView,
  ref: RegisterRef,
  value: string,
  author: Author,
  reason?: string,
  rules: MergeRules = mergeRules,
): Effects {
  const state = copy.register(ref);
  const head = copy.head(ref.recordId);
  if (state === null || head === null || !isConflict(state)) throw new Error('there is no conflict on this register');
  return writeValues(
    copy,
    [{ head, register: ref.register, value, origin: 'decision', detail: reason }],
    author,
    rules,
  );
}
