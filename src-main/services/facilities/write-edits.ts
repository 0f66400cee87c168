import type { PassedOn } from '../../../shared/domain/passed-on';
import type { CheckedFacilityEdits, FacilityEdit, WrittenFacilityEdits } from '../../../shared/ipc/schemas/facilities';
import { recordAction } from '../history/record-action';
import type { Session } from '../session';
import { planEdits } from './plan-edits';

/** What writing these fields would do, said before it is done: one field of one facility, or of many at once. */
export function checkFacilityEdits(session: Session, edits: readonly FacilityEdit[]): CheckedFacilityEdits {
  const { writes: _, ...checked } = planEdits(session, edits);
  return checked;
}

/** Writes the accepted fields in one transaction and as one step of undo; those of others on their behalf. */
export function writeFacilityEdits(
  session: Session,
  edits: readonly FacilityEdit[],
  passedOn?: PassedOn,
): WrittenFacilityEdits {
  const { accepted, refused, followingPlaces, writes } = planEdits(session, edits);
  const [first] = accepted;
  if (first !== undefined) {
    const count = new Set(accepted.map(({ id }) => id)).size;
    const { field: register, name } = first;
    const details = { what: 'facility-fields', count, register, name, isOnBehalf: true, passedOn } as const;
    recordAction(session, details, writes);
  }
  return { written: accepted.length, followingPlaces, refused: refused.map(({ name: _, ...edit }) => edit) };
}
