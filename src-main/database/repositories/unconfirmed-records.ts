import type { Party } from '../../../shared/merge/types';
import { listParameter, statement } from '../statement';
import type { Store } from '../store';

/** Those of these records in which something was written on behalf of another party than the one that wrote it. */
export function unconfirmedRecords(store: Store, ids: Iterable<string>): string[] {
  const rows = statement(
    store,
    `SELECT DISTINCT record_id FROM siblings
     WHERE record_id IN (SELECT value FROM json_each(?)) AND on_behalf_of IS NOT NULL AND party <> on_behalf_of`,
  ).all(listParameter(ids)) as { record_id: string }[]; // columns of the query
  return rows.map(({ record_id }) => record_id);
}

/** All records in which something was written on behalf of this party, or by this party on behalf of another. */
export function recordsOnBehalf(store: Store, side: 'of' | 'by', party: Party): string[] {
  const column = side === 'of' ? 'on_behalf_of' : 'party';
  const rows = statement(
    store,
    `SELECT DISTINCT record_id FROM siblings
     WHERE on_behalf_of IS NOT NULL AND party <> on_behalf_of AND ${column} = ?`,
  ).all(party) as { record_id: string }[]; // columns of the query
  return rows.map(({ record_id }) => record_id);
}
