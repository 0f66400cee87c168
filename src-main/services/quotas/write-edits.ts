import type { PassedOn } from '../../../shared/domain/passed-on';
import type { CellEdit, CheckedEdits, MatrixQuery, WrittenEdits } from '../../../shared/ipc/schemas/figures';
import { recordAction } from '../history/record-action';
import { isSupport } from '../on-behalf/right-on';
import type { Session } from '../session';
import { readEdits } from './read-edits';

/** What writing these cells would do, said before it is done. */
export function checkEdits(session: Session, query: MatrixQuery, edits: readonly CellEdit[]): CheckedEdits {
  const { accepted, unchanged, refused } = readEdits(session, query, edits);
  const foreign = accepted.filter(({ owner }) => owner !== session.identity.party).length;
  return { accepted: accepted.length, unchanged, refused: [...refused], foreign, isOnBehalf: isSupport(session) };
}

/**
 * Writes the accepted cells in one transaction and as one step of undo. What the support team writes of others is on
 * their behalf, with who passed it on; what anybody else writes of others is not, and waits for them at the next reading.
 */
export function writeEdits(
  session: Session,
  query: MatrixQuery,
  edits: readonly CellEdit[],
  passedOn?: PassedOn,
): WrittenEdits {
  const { accepted, writes, refused } = readEdits(session, query, edits);
  const [first] = accepted;
  if (first === undefined) return { written: 0, refused: [...refused], actionId: null };
  const { group, kind } = first.column;
  const about = accepted.length === 1 ? { area: first.area, group, kind } : {};
  const details = {
    what: 'cells',
    count: accepted.length,
    ...about,
    isOnBehalf: isSupport(session),
    passedOn,
  } as const;
  const actionId = recordAction(session, details, writes);
  return { written: accepted.length, refused: [...refused], actionId };
}
