import type { Party } from '../../../shared/merge/types';
import { statement } from '../statement';
import type { Store } from '../store';

/** How many shares of this party in facilities of others it has not said yes to, with the places as they are now. */
export function countSharesToConfirm(store: Store, party: Party): number {
  const row = statement(
    store,
    `SELECT count(*) AS count FROM shares
     JOIN capacity_layers ON capacity_layers.record_id = shares.layer AND capacity_layers.is_deleted = 0
     JOIN facilities ON facilities.record_id = capacity_layers.facility AND facilities.is_deleted = 0
     WHERE shares.municipality = ? AND shares.host <> shares.municipality AND shares.is_deleted = 0
       AND NOT EXISTS (SELECT 1 FROM share_confirmations AS yes
                       WHERE yes.layer = shares.layer AND yes.municipality = shares.municipality AND yes.is_deleted = 0
                         AND yes.total IS NOT NULL AND yes.total IS shares.total AND yes.amv IS shares.amv)`,
  ).get(party) as { count: number }; // column of the query
  return row.count;
}
