import type { Arrival } from '../../../shared/ipc/schemas/overview';
import { all } from '../../database/store';
import { partyNames } from '../party-names';
import type { Session } from '../session';

const newest = 6;

/** The files that were read last and not undone, newest first, with what became of them. */
export function arrivals(session: Session): Arrival[] {
  const names = partyNames(session);
  const query = session.db
    .selectFrom('imports')
    .select(['id', 'at', 'file_name', 'sender_party', 'taken', 'waiting', 'conflicts'])
    .where('undone_at', 'is', null)
    .where('source', 'not in', ['start', 'restore'])
    .orderBy('at', 'desc')
    .limit(newest);
  return all(session, query).map(({ id, at, file_name, sender_party, taken, waiting, conflicts }) => ({
    id,
    at,
    partyName: sender_party === null ? '' : names(sender_party),
    fileName: file_name,
    taken,
    waiting,
    conflicts,
  }));
}
