import { ExpectedFailure } from '../../../shared/ipc/reply';
import { sameDot } from '../../../shared/merge/context';
import { isConflict } from '../../../shared/merge/counting-value';
import type { Dot } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readRecords } from '../../database/register-rows';
import type { Session } from '../session';

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
