import { keyOf } from '../../../shared/domain/entities';
import type { Dot } from '../../../shared/merge/types';
import { type ActionDetails, recordAction } from '../history/record-action';
import { writeOfChoice } from '../notices/write-of-choice';
import { isSupport } from '../on-behalf/right-on';
import type { Session } from '../session';

/**
 * Decides a register in conflict for one of the values that stand: a new write that has seen all of them.
 *
 * @throws ExpectedFailure `no-conflict` when it was decided meanwhile, or that value stands no more
 */
export function resolveConflict(session: Session, recordId: string, register: string, dot: Dot): void {
  const write = writeOfChoice(session, recordId, register, dot);
  const quota = keyOf(write.head, 'quota');
  const realisation = keyOf(write.head, 'realisation');
  const details: ActionDetails = {
    what: 'decision',
    area: quota?.area ?? realisation?.municipality,
    group: quota?.group ?? realisation?.group,
    kind: quota?.kind ?? realisation?.kind,
    isOnBehalf: isSupport(session),
  };
  recordAction(session, details, [write]);
}
