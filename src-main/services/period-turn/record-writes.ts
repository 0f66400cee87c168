import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readRecords } from '../../database/register-rows';
import { changedWrites } from '../region-settings/changed-writes';
import type { Session } from '../session';

/** The registers of a record that would become something else. */
export function recordWrites(session: Session, head: RecordHead, values: Readonly<Record<string, string>>): OwnWrite[] {
  return changedWrites(readRecords(session, [head.id]).get(head.id), head, values);
}
