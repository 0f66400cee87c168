import { all, type Store } from '../store';

/** Which capacity counts for a group in a period; what is null is not asked. */
export interface CountingRuleRow {
  readonly id: string;
  readonly group: string;
  readonly period: string;
  readonly minimumYears: number | null;
  readonly minimumPlaces: number | null;
  readonly readyBy: string | null;
  readonly explanation: string;
}

/** The counting rules that are not deleted. */
export function readCountingRules(store: Store): CountingRuleRow[] {
  const query = store.db.selectFrom('counting_rules').selectAll().where('is_deleted', '=', 0);
  return all(store, query.orderBy('period').orderBy('group_code')).map((row) => ({
    id: row.record_id,
    group: row.group_code,
    period: row.period,
    minimumYears: row.minimum_years,
    minimumPlaces: row.minimum_places,
    readyBy: row.ready_by,
    explanation: row.explanation ?? '',
  }));
}
