import { ownerOf } from '../../../shared/domain/entities';
import type { Party } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { writeRegisters } from '../../database/record-change';
import type { WriteContext } from '../../database/write-context';
import type { Session } from '../session';

/**
 * Writes data of several owners in the one transaction of `context`, what is another's marked as written on its behalf:
 * a label names one party, so it is done owner by owner (docs/decisions/0043).
 */
export function writeForOwners(session: Session, writes: readonly OwnWrite[], context: WriteContext): void {
  const byOwner = new Map<Party | undefined, OwnWrite[]>();
  for (const write of writes) {
    const owner = ownerOf(write.head, session.region);
    const other = owner === null || owner === session.identity.party ? undefined : owner;
    byOwner.set(other, [...(byOwner.get(other) ?? []), write]);
  }
  for (const [owner, part] of byOwner) {
    writeRegisters(session, part, owner === undefined ? context : { ...context, onBehalfOf: owner });
  }
}
