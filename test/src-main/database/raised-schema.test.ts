import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { canonical } from '../../../shared/domain/canonical';
import { recordHead } from '../../../shared/domain/entities';
import { migrate, newestVersion, schemaVersion } from '../../../src-main/database/migrate';
import { migrations } from '../../../src-main/database/migrations';
import { writeValuesOf } from '../../../src-main/services/change';
import { checkProjections } from '../../../src-main/services/integrity/check-projections';
import { dumpDossier } from '../../../src-main/services/integrity/dump';
import { closeDatabase, makeDatabase, openDatabase } from '../../helpers/make-database';
import { temporaryFolder } from '../../helpers/temporary-folder';

/** Makes the file what an older program had: no tables for the kinds it did not know, their records marked unread. */
function asOlderProgramLeftIt(path: string): void {
  const sqlite = new Sqlite(path);
  const older = new Sqlite(':memory:');
  migrate(older, migrations.slice(0, 2));
  const known = new Set(tablesOf(older));
  for (const table of tablesOf(sqlite)) if (!known.has(table)) sqlite.exec(`DROP TABLE ${table}`);
  sqlite.exec("INSERT INTO unreadable SELECT id, '' FROM records WHERE entity IN ('facility', 'setting')");
  sqlite.pragma('user_version = 20');
  sqlite.close();
}

function tablesOf(sqlite: Sqlite.Database): string[] {
  // The one column of the query.
  return sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
}

test('what an older program kept without knowing it is there when a newer program opens the dossier', () => {
  const folder = temporaryFolder();
  const session = makeDatabase({ folder });
  const facility = recordHead('facility', { host: 'GM0983', id: session.newId() });
  writeValuesOf(session, [{ head: facility, register: 'name', value: canonical('De Linde'), origin: 'typed' }]);
  const { path } = session;
  const before = dumpDossier(session);
  closeDatabase(session);
  asOlderProgramLeftIt(path);

  const opened = openDatabase(path, { userData: `${folder}/data` });
  expect(schemaVersion(opened.sqlite)).toBe(newestVersion());
  expect(opened.sqlite.prepare('SELECT host, name FROM facilities').all()).toEqual([
    { host: 'GM0983', name: 'De Linde' },
  ]);
  expect(opened.sqlite.prepare('SELECT * FROM unreadable').all()).toEqual([]);
  expect(checkProjections(opened, opened.region)).toEqual([]);
  expect(dumpDossier(opened)).toBe(before);
});
