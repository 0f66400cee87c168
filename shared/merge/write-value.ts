import type { PassedOn } from '../domain/passed-on';
import { applyDesk, emptyDesk, writeOnDesk } from './apply-desk';
import type { CopyView } from './copy-view';
import type { Author, Effects } from './plan';
import { type MergeRules, mergeRules } from './rules';
import type { Origin, RecordHead } from './types';

/** One own write: which register, which value (canonical text), and where it came from. */
export interface OwnWrite {
  readonly head: RecordHead;
  readonly register: string;
  readonly value: string;
  readonly origin: Origin;
  readonly detail?: string;
  /** Of what is written on behalf of its owner: who passed it on, and how. */
  readonly passedOn?: PassedOn;
}

/**
 * Own writes as one set of effects: what is typed or pasted, a decision, a revert ("terugdraaien"). Each replaces all
 * siblings and takes what is waiting on the register into the context. Makes the record when it is not there.
 *
 * @throws when the same register is written twice in one set.
 */
export function writeValues(
  copy: CopyView,
  writes: readonly OwnWrite[],
  author: Author,
  rules: MergeRules = mergeRules,
): Effects {
  const desk = emptyDesk(copy, author, rules);
  const refs = new Set(writes.map(({ head, register }) => `${head.id}/${register}`));
  if (refs.size < writes.length) throw new Error('one register is written twice in one set');
  for (const { head, register, value, origin, detail, passedOn } of writes) {
    writeOnDesk(desk, { recordId: head.id, register }, head, value, origin, detail, passedOn);
  }
  return applyDesk(desk);
}
