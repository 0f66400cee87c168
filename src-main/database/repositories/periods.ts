import { all, type Store } from '../store';

export interface PeriodRow {
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly type: 'cycle' | 'half-year';
  readonly from: string;
  readonly until: string;
  readonly isCertain: boolean;
  readonly groups: readonly string[];
}

/** Rounds and half-years by their first day. A period without dates sorts last. */
export function readPeriods(store: Store): PeriodRow[] {
  const rows = all(store, store.db.selectFrom('periods').selectAll().where('is_deleted', '=', 0).orderBy('code'));
  const periods = rows.map(
    (row): PeriodRow => ({
      code: row.code,
      nameNl: row.name_nl ?? row.code,
      nameEn: row.name_en ?? row.name_nl ?? row.code,
      type: row.type === 'half-year' ? 'half-year' : 'cycle',
      from: row.from_date ?? '9999-12-31',
      until: row.until_date ?? '9999-12-31',
      isCertain: row.certainty === 'certain',
      // Written by the projection as a list of texts.
      groups: JSON.parse(row.groups) as string[],
    }),
  );
  return periods.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
