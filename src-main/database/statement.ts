import type { Database, Statement } from 'better-sqlite3';
import type { Store } from './store';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The same text is prepared once per open file: registers are written by the ten thousand. */
export function statement(store: Store, sql: string): Statement {
  const known = prepared.get(store.sqlite) ?? new Map<string, Statement>();
  if (known.size === 0) prepared.set(store.sqlite, known);
  const made = known.get(sql) ?? store.sqlite.prepare(sql);
  known.set(sql, made);
  return made;
}

/** A list of texts as one parameter; in SQL: `IN (SELECT value FROM json_each(?))`. */
export function listParameter(values: Iterable<string>): string {
  return JSON.stringify([...values]);
}
