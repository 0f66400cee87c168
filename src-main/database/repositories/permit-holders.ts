import { type Certainty, certainty } from '../../../shared/domain/fields';
import { all, type Store } from '../store';

/** Persons that the law divides in a half-year, over the inhabitants of the country. */
export interface NationalTaskRow {
  readonly id: string;
  readonly group: string;
  readonly period: string;
  readonly persons: number | null;
  readonly inhabitants: number | null;
  readonly inhabitantsDate: string | null;
  readonly source: string | null;
  readonly certainty: Certainty | null;
}

/** Persons behind (+) or ahead (−) with which a municipality entered a half-year. */
export interface OpeningCarryRow {
  readonly id: string;
  readonly group: string;
  readonly municipality: string;
  readonly period: string;
  readonly persons: number | null;
  readonly source: string | null;
  readonly certainty: Certainty | null;
}

export interface InhabitantsRow {
  readonly id: string;
  readonly municipality: string;
  readonly date: string;
  readonly count: number | null;
  readonly isCertain: boolean;
  readonly source: string | null;
}

/** The national tasks that are not deleted. */
export function readNationalTasks(store: Store): NationalTaskRow[] {
  const rows = all(store, store.db.selectFrom('national_tasks').selectAll().where('is_deleted', '=', 0));
  return rows.map((row) => ({
    id: row.record_id,
    group: row.group_code,
    period: row.period,
    persons: row.persons,
    inhabitants: row.inhabitants,
    inhabitantsDate: row.inhabitants_date,
    source: row.source,
    certainty: certaintyOf(row),
  }));
}

/** The first carries that are not deleted. */
export function readOpeningCarries(store: Store): OpeningCarryRow[] {
  const rows = all(store, store.db.selectFrom('opening_carries').selectAll().where('is_deleted', '=', 0));
  return rows.map((row) => ({
    id: row.record_id,
    group: row.group_code,
    municipality: row.municipality,
    period: row.period,
    persons: row.persons,
    source: row.source,
    certainty: certaintyOf(row),
  }));
}

/** Inhabitants of every municipality on every day that is known. */
export function readInhabitants(store: Store): InhabitantsRow[] {
  const rows = all(store, store.db.selectFrom('inhabitants').selectAll().where('is_deleted', '=', 0));
  return rows.map((row) => ({
    id: row.record_id,
    municipality: row.municipality,
    date: row.date,
    count: row.count,
    isCertain: row.certainty === 'certain',
    source: row.source,
  }));
}

/** Null: nobody said. */
function certaintyOf(row: { readonly certainty: string | null }): Certainty | null {
  return certainty.nullable().catch(null).parse(row.certainty);
}
