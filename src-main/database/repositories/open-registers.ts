import type { Party } from '../../../shared/merge/types';
import { listParameter, statement } from '../statement';
import type { Store } from '../store';

/** By record: the registers that ask this party for a decision, because they are in conflict or another wrote them on its behalf. */
export function readOpenRegisters(store: Store, ids: Iterable<string>, party: Party): Map<string, Set<string>> {
  const list = listParameter(ids);
  const rows = statement(
    store,
    `SELECT record_id, register FROM conflicts WHERE record_id IN (SELECT value FROM json_each(?))
     UNION SELECT record_id, register FROM siblings
     WHERE record_id IN (SELECT value FROM json_each(?)) AND on_behalf_of = ? AND party <> on_behalf_of`,
  ).all(list, list, party) as { record_id: string; register: string }[]; // columns of the query
  const open = new Map<string, Set<string>>();
  for (const { record_id, register } of rows) {
    open.set(record_id, (open.get(record_id) ?? new Set()).add(register));
  }
  return open;
}
