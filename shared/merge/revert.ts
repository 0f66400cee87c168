import type { CopyView } from './copy-view';
import type { Author, Effects } from './plan';
import type { RegisterRef } from './types';
import { writeValues } from './write-value';

/**
 * Terugdraaien: a new write with the old value, which travels. For what was exported since, and for one's own edits.
 * (Ongedaan maken, as if not read, is `undoImport`.)
 *
 * @throws when this copy does not have the record.
 */
export function revertRegister(
  copy: CopyView,
  ref: RegisterRef,
  oldValue: string,
  author: Author,
  reason?: string,
): Effects {
  const head = copy.head(ref.recordId);
  if (head === null) throw new Error(`no record ${ref.recordId}`);
  const write = { head, register: ref.register, value: oldValue, origin: 'revert' as const, detail: reason };
  return writeValues(copy, [write], author);
}
