import { ownerOf } from '../../../shared/domain/entities';
import type { Dot } from '../../../shared/merge/types';
import { recordAction } from '../history/record-action';
import { writeOfChoice } from '../notices/write-of-choice';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { nameOfRecord } from './record-name';

/**
 * Decides a register of a facility, layer or share in conflict for one of the values that stand.
 *
 * @throws ExpectedFailure `no-conflict` when it was decided meanwhile; `not-yours`, `dossier-read-only`
 */
export function decideFacilityConflict(session: Session, recordId: string, register: string, dot: Dot): void {
  const write = writeOfChoice(session, recordId, register, dot);
  mustBeWritable(session, ownerOf(write.head, session.region) ?? session.region);
  const name = nameOfRecord(session, write.head);
  recordAction(session, { what: 'facility-decision', name, register, isOnBehalf: true }, [write]);
}
