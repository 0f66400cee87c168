import { sql } from 'kysely';
import type { ExchangeOverview, JournalEntry } from '../../../shared/ipc/schemas/exchange';
import { statement } from '../../database/statement';
import { all } from '../../database/store';
import { type DossierNames, dossierNames } from '../dossier-names';
import { countToConfirm, countUnconfirmed } from '../on-behalf/count-on-behalf';
import { practiceState } from '../practice/practice-state';
import type { Session } from '../session';

/** What the screen Uitwisselen shows: what waits, what was received and sent, and who has answered. */
export function exchangeOverview(session: Session): ExchangeOverview {
  const names = dossierNames(session);
  const journal = [...received(session, names), ...sent(session, names)].sort((one, other) =>
    one.at < other.at ? 1 : -1,
  );
  return {
    waiting: count(session, 'SELECT count(DISTINCT record_id || register) AS number FROM waiting'),
    conflicts: count(session, 'SELECT count(*) AS number FROM conflicts'),
    toConfirm: countToConfirm(session, 'all'),
    unconfirmed: countUnconfirmed(session),
    journal,
    answers: session.identity.party === session.region ? answersOf(session, journal) : [],
    practice: practiceState(session),
  };
}

function received(session: Session, names: DossierNames): JournalEntry[] {
  const query = session.db
    .selectFrom('imports')
    .select(['id', 'at', 'hash', 'file_name', 'source', 'sender_party', 'scope', 'undone_at'])
    .select(['taken', 'refused', 'waiting', 'conflicts'])
    .select(sql<number | null>`json_extract(details, '$.kept')`.as('kept'))
    .select(sql<number | null>`json_extract(details, '$.isReverted')`.as('reverted'))
    .select(sql<number | null>`json_extract(details, '$.joined')`.as('joined'));
  return all(session, query).map((row) => ({
    id: row.id,
    direction: 'received',
    at: row.at,
    fileName: row.file_name,
    party: row.sender_party,
    partyName: row.sender_party === null ? names.party(session.identity.party) : names.party(row.sender_party),
    scope: row.scope ?? row.source,
    taken: row.taken,
    refused: row.refused,
    waiting: row.waiting,
    conflicts: row.conflicts,
    hash: row.hash.slice(0, 12),
    undoneAt: row.undone_at,
    isReverted: row.reverted === 1,
    joined: row.joined === 1,
    canUndo: row.undone_at === null && row.source !== 'start' && row.source !== 'restore',
    canRevert: row.source === 'start' ? false : row.undone_at === null ? row.taken > 0 : (row.kept ?? 0) > 0,
    canTakeAnyway: row.source === 'workbook' || row.source === 'start',
  }));
}

function sent(session: Session, names: DossierNames): JournalEntry[] {
  const query = session.db.selectFrom('exports').select(['id', 'at', 'file_name', 'addressee', 'scope', 'basis_hash']);
  return all(session, query).map((row) => ({
    id: row.id,
    direction: 'sent',
    at: row.at,
    fileName: row.file_name,
    party: row.addressee,
    partyName: row.addressee === null ? '' : names.party(row.addressee),
    scope: row.scope,
    taken: 0,
    refused: 0,
    waiting: 0,
    conflicts: 0,
    hash: row.basis_hash.slice(0, 12),
    undoneAt: null,
    isReverted: false,
    joined: false,
    canUndo: false,
    canRevert: false,
    canTakeAnyway: false,
  }));
}

/** Per municipality the newest day something was sent to it, and the newest day something of it was read. */
function answersOf(session: Session, journal: readonly JournalEntry[]): ExchangeOverview['answers'] {
  const query = session.db
    .selectFrom('municipalities')
    .select(['code', 'name'])
    .where('is_deleted', '=', 0)
    .orderBy('name');
  const newest = (direction: JournalEntry['direction'], party: string) =>
    journal.find((entry) => entry.direction === direction && entry.party === party && entry.undoneAt === null)?.at ??
    null;
  return all(session, query).map(({ code, name }) => ({
    party: code,
    partyName: name ?? code,
    sentAt: newest('sent', code),
    receivedAt: newest('received', code),
  }));
}

function count(session: Session, query: string): number {
  return (statement(session, query).get() as { number: number }).number; // column of the query
}
