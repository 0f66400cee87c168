import type { EditRight } from '../../../shared/ipc/schemas/facilities';
import { rightOn } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** Whose the settings of the region are, and whether this party may change them. */
export function regionOwned(session: Session): { readonly right: EditRight; readonly ownerName: string } {
  return { right: rightOn(session, session.region), ownerName: partyNames(session)(session.region) };
}
