import type { Database } from 'better-sqlite3';
import type { CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema';

/**
 * One open dossier file. better-sqlite3 answers at once, so reading and writing are synchronous: a transaction can
 * never wait for something while another call writes into it. Queries are built with Kysely (`db`) and run with
 * `all`, `first` and `run`; `db.transaction()` is not used (docs/decisions/0020-synchronous-store.md).
 */
export interface Store {
  readonly sqlite: Database;
  readonly db: Kysely<Schema>;
}

interface Query<O> {
  compile(): CompiledQuery<O>;
}

/** All rows of a query. */
export function all<O>(store: Store, query: Query<O>): O[] {
  const { sql, parameters } = query.compile();
  // Kysely types the rows of the query that it compiled; the driver answers exactly those columns.
  return store.sqlite.prepare(sql).all(...parameters) as O[];
}

/** The first row, if any. */
export function first<O>(store: Store, query: Query<O>): O | undefined {
  const { sql, parameters } = query.compile();
  return store.sqlite.prepare(sql).get(...parameters) as O | undefined;
}

/** Runs a query that answers no rows; gives the number of rows changed. */
export function run(store: Store, query: Query<unknown>): number {
  const { sql, parameters } = query.compile();
  return store.sqlite.prepare(sql).run(...parameters).changes;
}

/** Everything in `work` happens, or nothing. Takes the write lock at once, so that it cannot fail halfway on a lock. */
export function inTransaction<T>(store: Store, work: () => T): T {
  return store.sqlite.transaction(work).immediate();
}
