import type { ShownWhole } from '../../../shared/ipc/schemas/on-behalf';
import { recordAction } from '../history/record-action';
import { confirmationWrites, mustBeAsShown } from '../on-behalf/confirmation-writes';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { facilityOf } from './facility-record';
import { recordsOfFacility } from './records-of-facility';

/**
 * The owner says that what was written on its behalf is right: it writes the same values itself, exactly those that were
 * shown, or nothing. Of the facility, its layers and its shares, as one step.
 *
 * @throws ExpectedFailure `facility-gone`, `not-yours`, `dossier-read-only`, `confirmation-changed`
 */
export function confirmOnBehalf(session: Session, { id, fingerprint }: ShownWhole): void {
  const facility = facilityOf(session, id);
  mustBeWritable(session, facility.host);
  const writes = confirmationWrites(session, recordsOfFacility(session, id));
  mustBeAsShown(writes, fingerprint);
  recordAction(session, { what: 'facility-confirmed', name: facility.name }, writes);
}
