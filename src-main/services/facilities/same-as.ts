import { writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { SameAsWrite } from '../../../shared/ipc/schemas/facilities';
import { readFacilities } from '../../database/repositories/facilities';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { facilityHead, facilityOf } from './facility-record';

/**
 * Says that a facility was entered twice: it becomes an alias of the other, which counts instead. Null takes that back.
 *
 * @throws ExpectedFailure `same-as-itself` when the other is, by way of others, an alias of this one; `facility-gone`,
 * `not-yours`, `dossier-read-only`
 */
export function setSameAs(session: Session, { id, sameAs }: SameAsWrite): void {
  const facility = facilityOf(session, id);
  mustBeWritable(session, facility.host);
  if (sameAs !== null) mustLeadElsewhere(session, id, sameAs);
  const value = writeValue('facility', 'sameAs', sameAs);
  recordAction(session, { what: 'same-as', name: facility.name, isOnBehalf: true }, [
    { head: facilityHead(facility), register: 'sameAs', value, origin: 'typed' },
  ]);
}

function mustLeadElsewhere(session: Session, id: string, sameAs: string): void {
  const all = new Map(readFacilities(session).map((row) => [row.id, row]));
  if (!all.has(sameAs)) throw new ExpectedFailure('facility-gone');
  const seen = new Set([id]);
  for (let at: string | null = sameAs; at !== null; at = all.get(at)?.sameAs ?? null) {
    if (at === id) throw new ExpectedFailure('same-as-itself');
    if (seen.has(at)) return;
    seen.add(at);
  }
}
