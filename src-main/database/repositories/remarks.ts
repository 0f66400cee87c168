import { statement } from '../statement';
import type { Store } from '../store';

/** What a party said about a record. */
export interface RemarkRow {
  readonly party: string;
  readonly text: string | null;
  readonly at: string;
  /** A "no" to a value, by who is not the owner. */
  readonly isRefusal: boolean;
}

/** What parties said about a record, the oldest first; a "no" may be without words. */
export function readRemarks(store: Store, recordId: string): RemarkRow[] {
  const rows = statement(
    store,
    `SELECT remarks.party, remarks.text, max(siblings.at) AS at,
       EXISTS (SELECT 1 FROM refusals WHERE refusals.remark_id = remarks.record_id) AS isRefusal
     FROM remarks JOIN siblings ON siblings.record_id = remarks.record_id AND siblings.register IN ('text', 'refusedDots')
     WHERE remarks.about_record = ? AND remarks.is_deleted = 0
     GROUP BY remarks.record_id ORDER BY at`,
  ).all(recordId) as { party: string; text: string | null; at: string; isRefusal: number }[]; // columns of the query
  return rows.map((row) => ({ ...row, isRefusal: row.isRefusal === 1 }));
}
