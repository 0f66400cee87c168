import { all, type Store } from '../store';

/** `places` spare places of `from` stand in for `covers` places of `to`. */
export interface SubstitutionRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly places: number;
  readonly covers: number;
  readonly reason: string;
}

/** The pairs of groups that may stand in for one another; what is deleted, or has no ratio, is off. */
export function readSubstitutions(store: Store): SubstitutionRow[] {
  const query = store.db.selectFrom('substitutions').selectAll().where('is_deleted', '=', 0);
  return all(store, query.orderBy('to_group').orderBy('from_group')).flatMap(
    ({ record_id: id, from_group: from, to_group: to, places, covers, reason }) =>
      places === null || covers === null ? [] : [{ id, from, to, places, covers, reason: reason ?? '' }],
  );
}
