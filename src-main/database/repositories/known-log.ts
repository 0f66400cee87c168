import type { KnownChange } from '../../../shared/merge/known-values';
import { statement } from '../statement';
import type { Store } from '../store';

/** The first line of the log: before it this copy knew nothing. Null when nothing was ever written. */
export function firstLineAt(store: Store): string | null {
  // The column of the query.
  const row = statement(store, 'SELECT at FROM log ORDER BY id LIMIT 1').get() as { at: string } | undefined;
  return row?.at ?? null;
}

/**
 * The last line that was written before an instant; 0 when there was none. Lines are in the order in which they were
 * written: where a clock was set back, all that stood before a line was known with it.
 */
export function lastLineBefore(store: Store, instant: string): number {
  // The column of the query.
  const row = statement(store, 'SELECT MAX(id) AS id FROM log WHERE at < ?').get(instant) as { id: number | null };
  return row.id ?? 0;
}

/** The newest line of all; 0 in an empty log. */
export function lastLine(store: Store): number {
  // The column of the query.
  const row = statement(store, 'SELECT MAX(id) AS id FROM log').get() as { id: number | null };
  return row.id ?? 0;
}

/** What every line up to and with `last` left behind, in order. */
export function readKnownChanges(store: Store, last: number): KnownChange[] {
  // The columns of the query.
  const rows = statement(
    store,
    'SELECT record_id, register, new_value, new_values FROM log WHERE id <= ? ORDER BY id',
  ).all(last) as { record_id: string; register: string; new_value: string | null; new_values: string | null }[];
  return rows.map(({ record_id, register, new_value, new_values }) => ({
    recordId: record_id,
    register,
    after: new_value === null ? null : { value: new_value, values: valuesOf(new_value, new_values) },
  }));
}

function valuesOf(value: string, several: string | null): readonly string[] {
  // Written by the log as a list of canonical texts.
  return several === null ? [value] : (JSON.parse(several) as string[]);
}

/** Instants at which something was written or read, one per write, in order. */
export function instantsOfLog(store: Store): string[] {
  // The column of the query.
  const rows = statement(store, 'SELECT DISTINCT at FROM log ORDER BY id').all() as { at: string }[];
  return rows.map(({ at }) => at);
}
