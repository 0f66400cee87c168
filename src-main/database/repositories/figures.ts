import { type Certainty, certainty } from '../../../shared/domain/fields';
import { type Figures, figuresValue, includesAmv } from '../../../shared/domain/figures';
import type { FigureFact } from '../../../shared/domain/findings';
import { all, type Store } from '../store';

/** A quota or realisation with the values that count. */
export interface FigureRow extends FigureFact {
  readonly certainty: Certainty;
  readonly explanation: string;
}

/** The quotas of these periods, or all; deleted ones are left out. */
export function readQuotas(store: Store, periods?: readonly string[]): FigureRow[] {
  const query = store.db.selectFrom('quotas').selectAll().where('is_deleted', '=', 0);
  const rows = all(store, periods === undefined ? query : query.where('period', 'in', [...periods]));
  return rows.map((row) => ({
    ...commonOf(row),
    entity: 'quota',
    area: row.area,
    source: row.source,
    referenceDate: row.reference_date,
  }));
}

/** The realisations of these periods, or all; up to and including a day. Oldest first. */
export function readRealisations(store: Store, periods?: readonly string[], until?: string): FigureRow[] {
  let query = store.db.selectFrom('realisations').selectAll().where('is_deleted', '=', 0).orderBy('reference_date');
  if (periods !== undefined) query = query.where('period', 'in', [...periods]);
  if (until !== undefined) query = query.where('reference_date', '<=', until);
  return all(store, query).map((row) => ({
    ...commonOf(row),
    entity: 'realisation',
    area: row.municipality,
    source: row.source,
    referenceDate: row.reference_date,
  }));
}

/** Days of which there are realisations, newest first. */
export function readReferenceDates(store: Store): string[] {
  const rows = all(
    store,
    store.db
      .selectFrom('realisations')
      .select('reference_date')
      .distinct()
      .where('is_deleted', '=', 0)
      .orderBy('reference_date', 'desc'),
  );
  return rows.map(({ reference_date }) => reference_date);
}

interface CommonColumns {
  readonly record_id: string;
  readonly group_code: string;
  readonly period: string;
  readonly kind: string;
  readonly total: number | null;
  readonly amv: number | null;
  readonly includes_amv: string | null;
  readonly certainty: string | null;
  readonly explanation: string | null;
}

function commonOf(row: CommonColumns) {
  return {
    recordId: row.record_id,
    group: row.group_code,
    period: row.period,
    kind: row.kind,
    figures: figuresOf(row),
    certainty: certainty.catch('unknown').parse(row.certainty ?? defaultCertainty(row)),
    explanation: row.explanation ?? '',
  };
}

function figuresOf(row: CommonColumns): Figures | null {
  return figuresValue({
    total: row.total,
    amv: row.amv,
    includesAmv: includesAmv.catch('unknown').parse(row.includes_amv),
  });
}

/** A number that somebody typed is certain until somebody says otherwise; no number is unknown. */
function defaultCertainty(row: CommonColumns): Certainty {
  return row.total === null && row.amv === null ? 'unknown' : 'certain';
}
