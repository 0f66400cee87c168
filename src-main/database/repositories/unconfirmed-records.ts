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
