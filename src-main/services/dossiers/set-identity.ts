import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Party } from '../../../shared/merge/types';
import { writeMeta } from '../../database/meta';
import { readAreas } from '../../database/repositories/areas';
import { changeDossier, takeNewSite } from '../change';
import type { Session, SessionIdentity } from '../session';

/**
 * Says who works here. A site id names its party: another party gets a new site id before it writes anything.
 *
 * @throws ExpectedFailure `party-unknown`
 */
export function setIdentity(session: Session, identity: SessionIdentity): void {
  if (!isInRegion(session, identity.party)) throw new ExpectedFailure('party-unknown', { party: identity.party });
  const isOther = identity.party !== session.identity.party;
  changeDossier(session, {}, () => writeMeta(session, identity));
  if (isOther) takeNewSite(session, 'other-party');
}

function isInRegion(session: Session, party: Party): boolean {
  const { region, municipalities } = readAreas(session, session.region);
  return [region, ...municipalities].some(({ code }) => code === party);
}
