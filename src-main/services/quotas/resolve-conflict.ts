import { keyOf } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { sameDot } from '../../../shared/merge/context';
import { isConflict } from '../../../shared/merge/counting-value';
import type { Dot } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readRecords } from '../../database/register-rows';
import { type ActionDetails, recordAction } from '../history/record-action';
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
  };
  recordAction(session, details, [write]);
}

/**
 * The write that decides a register in conflict for one of its values.
 *
 * @throws ExpectedFailure `no-conflict` when it was decided meanwhile, or that value stands no more
 */
export function writeOfChoice(session: Session, recordId: string, register: string, dot: Dot): OwnWrite {
  const record = readRecords(session, [recordId]).get(recordId);
  const state = record?.registers.get(register);
  const chosen = state?.siblings.find((sibling) => sameDot(sibling.dot, dot));
  if (record === undefined || state === undefined || chosen === undefined || !isConflict(state)) {
    throw new ExpectedFailure('no-conflict');
  }
  return { head: record.head, register, value: chosen.value, origin: 'decision' };
}
