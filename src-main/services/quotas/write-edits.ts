import type { CellEdit, CheckedEdits, MatrixQuery, WrittenEdits } from '../../../shared/ipc/schemas/figures';
import { recordAction } from '../history/record-action';
import type { Session } from '../session';
import { readEdits } from './read-edits';

/** What writing these cells would do, said before it is done. */
export function checkEdits(session: Session, query: MatrixQuery, edits: readonly CellEdit[]): CheckedEdits {
  const { accepted, unchanged, refused } = readEdits(session, query, edits);
  const foreign = accepted.filter(({ owner }) => owner !== session.identity.party).length;
  return { accepted: accepted.length, unchanged, refused: [...refused], foreign };
}

/** Writes the accepted cells in one transaction and as one step of undo. */
export function writeEdits(session: Session, query: MatrixQuery, edits: readonly CellEdit[]): WrittenEdits {
  const { accepted, writes, refused } = readEdits(session, query, edits);
  const [first] = accepted;
  if (first === undefined) return { written: 0, refused: [...refused], actionId: null };
  const { group, kind } = first.column;
  const about = accepted.length === 1 ? { area: first.area, group, kind } : {};
  const actionId = recordAction(session, { what: 'cells', count: accepted.length, ...about }, writes);
  return { written: accepted.length, refused: [...refused], actionId };
}
