import { ownerOf } from '../../../shared/domain/entities';
import type { PassedOn } from '../../../shared/domain/passed-on';
import type { Party } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { writeRegisters } from '../../database/record-change';
import type { WriteContext } from '../../database/write-context';
import type { Session } from '../session';

/**
 * Writes data of several owners in the one transaction of `context`, what is another's marked as written on its behalf:
 * a label names one party, so it is done owner by owner (docs/decisions/0043). `passedOn` says who of the owner passed
 * it on, and how; what is one's own has no such word.
 */
export function writeForOwners(
  session: Session,
  writes: readonly OwnWrite[],
  context: WriteContext,
  passedOn?: PassedOn,
): void {
  const byOwner = new Map<Party | undefined, OwnWrite[]>();
  for (const write of writes) {
    const owner = ownerOf(write.head, session.region);
    const other = owner === null || owner === session.identity.party ? undefined : owner;
    byOwner.set(other, [...(byOwner.get(other) ?? []), write]);
  }
  for (const [owner, part] of byOwner) {
    if (owner === undefined) writeRegisters(session, part, context);
    else {
      const told = passedOn === undefined ? part : part.map((write) => ({ ...write, passedOn }));
      writeRegisters(session, told, { ...context, onBehalfOf: owner });
    }
  }
}
