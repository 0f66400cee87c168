import type { Party } from '../../../shared/merge/types';
import { listParameter, statement } from '../statement';
import type { Store } from '../store';

/** Who said that these records are deleted, by record; of several the one that said it last. */
export function readDeleters(store: Store, ids: Iterable<string>): Map<string, Party> {
  const rows = statement(
    store,
    `SELECT record_id, party FROM siblings
     WHERE record_id IN (SELECT value FROM json_each(?)) AND register = 'deleted' AND value = 'true'
     ORDER BY counter, site`,
  ).all(listParameter(ids)) as { record_id: string; party: string }[]; // columns of the query
  return new Map(rows.map(({ record_id, party }) => [record_id, party]));
}
