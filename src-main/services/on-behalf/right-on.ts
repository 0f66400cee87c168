import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Party } from '../../../shared/merge/types';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** Whether this party may write the data of an owner: as the owner itself, on its behalf (the support team), or not. */
export type Right = 'own' | 'on-behalf' | 'no';

/** What the party of this session may do with the data of an owner. */
export function rightOn({ identity, region, readOnly }: Session, owner: Party | null): Right {
  if (readOnly || owner === null) return 'no';
  if (owner === identity.party) return 'own';
  return identity.party === region ? 'on-behalf' : 'no';
}

/** @throws ExpectedFailure `not-yours` when this party may not write the data of the owner, not even on its behalf */
export function mustBeWritable(session: Session, owner: Party): void {
  if (session.readOnly) throw new ExpectedFailure('dossier-read-only');
  if (rightOn(session, owner) === 'no') throw new ExpectedFailure('not-yours', { owner: partyNames(session)(owner) });
}

/** Only the support team writes on behalf of others (docs/decisions/0043). */
export function isSupport({ identity, region }: Session): boolean {
  return identity.party === region;
}
