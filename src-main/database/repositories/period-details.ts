import type { z } from 'zod';
import type { milestone } from '../../../shared/domain/period';
import { statement } from '../statement';
import { all, type Store } from '../store';

/** A round or half-year as it is edited: what was not filled in is null. */
export interface PeriodDetails {
  readonly id: string;
  readonly code: string;
  readonly nameNl: string | null;
  readonly nameEn: string | null;
  readonly type: 'cycle' | 'half-year';
  readonly from: string | null;
  readonly until: string | null;
  readonly certainty: 'certain' | 'uncertain';
  readonly milestones: readonly z.output<typeof milestone>[];
  readonly groups: readonly string[];
  /** Why its days differ from what would follow; empty when nobody said. */
  readonly explanation: string;
}

/** The rounds, then the half-years, each by their first day; one without dates last. */
export function readPeriodDetails(store: Store): PeriodDetails[] {
  const rows = all(
    store,
    store.db
      .selectFrom('periods')
      .selectAll()
      .where('is_deleted', '=', 0)
      .orderBy('type')
      .orderBy((make) => make.fn.coalesce('from_date', make.val('9999-12-31')))
      .orderBy('code'),
  );
  return rows.map((row) => ({
    id: row.record_id,
    code: row.code,
    nameNl: row.name_nl,
    nameEn: row.name_en,
    type: row.type === 'half-year' ? 'half-year' : 'cycle',
    from: row.from_date,
    until: row.until_date,
    certainty: row.certainty === 'certain' ? 'certain' : 'uncertain',
    // Both written by the projection from the registers.
    milestones: JSON.parse(row.milestones) as PeriodDetails['milestones'],
    groups: JSON.parse(row.groups) as string[],
    explanation: row.explanation ?? '',
  }));
}

/** How many figures, tasks, carries and transfers each period holds; one that was made empty is none. */
export function readPeriodFigures(store: Store): Map<string, number> {
  const rows = statement(
    store,
    `SELECT period, count(*) AS count FROM (
       SELECT period FROM quotas WHERE is_deleted = 0 AND coalesce(total, amv) IS NOT NULL
       UNION ALL SELECT period FROM realisations WHERE is_deleted = 0 AND coalesce(total, amv) IS NOT NULL
       UNION ALL SELECT period FROM national_tasks WHERE is_deleted = 0 AND coalesce(persons, inhabitants) IS NOT NULL
       UNION ALL SELECT period FROM opening_carries WHERE is_deleted = 0 AND persons IS NOT NULL
       UNION ALL SELECT period FROM transfers WHERE is_deleted = 0 AND coalesce(total, amv) IS NOT NULL
     ) WHERE period IS NOT NULL GROUP BY period`,
  ).all() as { period: string; count: number }[]; // columns of the query
  return new Map(rows.map(({ period, count }) => [period, count]));
}
