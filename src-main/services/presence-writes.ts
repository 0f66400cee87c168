import { countingValue } from '../../shared/merge/counting-value';
import type { RecordHead } from '../../shared/merge/types';
import type { OwnWrite } from '../../shared/merge/write-value';
import { readRecords } from '../database/register-rows';
import type { Session } from './session';

/** A new record says that it is there, so that taking the step back takes it out; a deleted one comes back. */
export function presentWrites(session: Session, head: RecordHead): OwnWrite[] {
  const record = readRecords(session, [head.id]).get(head.id);
  const state = record?.registers.get('deleted');
  const isDeleted = state !== undefined && countingValue(state, null) === 'true';
  return record === undefined || isDeleted ? [deletedWrite(head, false)] : [];
}

export function deletedWrite(head: RecordHead, isDeleted: boolean): OwnWrite {
  return { head, register: 'deleted', value: isDeleted ? 'true' : 'false', origin: 'typed' };
}
