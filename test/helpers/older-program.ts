import Sqlite from 'better-sqlite3';
import { migrate } from '../../src-main/database/migrate';
import { migrations } from '../../src-main/database/migrations';

/** Makes the file what an older program had: no tables, indexes or columns for what it did not know, its records marked unread. */
export function asOlderProgramLeftIt(path: string): void {
  const sqlite = new Sqlite(path);
  const older = new Sqlite(':memory:');
  migrate(older, migrations.slice(0, 2));
  const indexes = new Set(namesOf(older, 'index'));
  for (const index of namesOf(sqlite, 'index')) if (!indexes.has(index)) sqlite.exec(`DROP INDEX ${index}`);
  const known = new Set(namesOf(older, 'table'));
  for (const table of namesOf(sqlite, 'table')) {
    if (!known.has(table)) sqlite.exec(`DROP TABLE ${table}`);
    else dropOthers(sqlite, table, columnsOf(older, table));
  }
  sqlite.exec("INSERT INTO unreadable SELECT id, '' FROM records WHERE entity IN ('facility', 'setting')");
  sqlite.pragma('user_version = 20');
  sqlite.close();
}

function dropOthers(sqlite: Sqlite.Database, table: string, known: readonly string[]): void {
  const others = columnsOf(sqlite, table).filter((column) => !known.includes(column));
  for (const column of others) sqlite.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`);
}

function columnsOf(sqlite: Sqlite.Database, table: string): string[] {
  // The one column of the query.
  return sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
}

/** What was made by name; what SQLite made for a key goes with its table. */
function namesOf(sqlite: Sqlite.Database, type: 'table' | 'index'): string[] {
  const query = sqlite.prepare('SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL');
  // The one column of the query.
  return query.pluck().all(type) as string[];
}
