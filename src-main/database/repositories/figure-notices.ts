import { keyOf } from '../../../shared/domain/entities';
import type { Finding } from '../../../shared/domain/findings';
import type { Party, RecordHead } from '../../../shared/merge/types';
import { statement } from '../statement';
import type { Store } from '../store';

/** A figure about which somebody has to know what happened; the finding has no values but the party. */
export interface FigureNotice extends Omit<Finding, 'values'> {
  /** Who wrote on behalf of the owner. */
  readonly party: Party | null;
}

/**
 * Deleted figures that were written by somebody who did not see the deletion: their counter is above that of the
 * deletion, or it was merged here in a later file than the deletion and still stands.
 */
export function readWrittenAfterDeletion(store: Store): FigureNotice[] {
  const rows = statement(
    store,
    `SELECT id, entity, key FROM records
     WHERE id IN (SELECT record_id FROM quotas WHERE is_deleted = 1
                  UNION SELECT record_id FROM realisations WHERE is_deleted = 1)
       AND (EXISTS (SELECT 1 FROM siblings AS later
                    WHERE later.record_id = records.id AND later.register <> 'deleted' AND later.counter >
                      (SELECT max(counter) FROM siblings WHERE record_id = records.id AND register = 'deleted'))
         OR EXISTS (SELECT 1 FROM log AS later
                    JOIN log AS deletion ON deletion.id =
                      (SELECT max(id) FROM log WHERE record_id = records.id AND register = 'deleted')
                    WHERE later.record_id = records.id AND later.register <> 'deleted' AND later.kind <> 'unread'
                      AND later.id > deletion.id AND later.write_id <> deletion.write_id
                      AND coalesce(later.old_value, '') <> later.new_value
                      AND later.id = (SELECT max(id) FROM log
                                      WHERE record_id = records.id AND register = later.register)))`,
  ).all() as RecordHead[]; // columns of the query
  return rows.flatMap((head) => noticeOf(head, 'written-after-deletion', null));
}

/** Figures of this party that another party wrote on its behalf, until the party itself writes them. */
export function readOnBehalfOf(store: Store, party: Party): FigureNotice[] {
  const rows = statement(
    store,
    `SELECT DISTINCT records.id, records.entity, records.key, siblings.party FROM siblings
     JOIN records ON records.id = siblings.record_id
     WHERE siblings.on_behalf_of = ? AND siblings.party <> ?`,
  ).all(party, party) as (RecordHead & { party: Party })[]; // columns of the query
  return rows.flatMap((row) => noticeOf(row, 'on-behalf', row.party));
}

function noticeOf(head: RecordHead, code: Finding['code'], party: Party | null): FigureNotice[] {
  const quota = keyOf(head, 'quota');
  const realisation = keyOf(head, 'realisation');
  const key = quota ?? realisation;
  const area = quota?.area ?? realisation?.municipality;
  if (key === null || area === undefined) return [];
  const { group, period, kind } = key;
  return [{ code, level: 'warning', recordId: head.id, area, group, period, kind, party }];
}
