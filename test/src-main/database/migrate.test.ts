import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, newestVersion, schemaVersion } from '../../../src-main/database/migrate';
import { migrations } from '../../../src-main/database/migrations';
import type { Migration } from '../../../src-main/database/migrations/migration';

const steps: Migration[] = [
  {
    version: 10,
    name: 'parents',
    up: (db) =>
      db.exec('CREATE TABLE a (id TEXT PRIMARY KEY); CREATE TABLE b (a TEXT REFERENCES a (id) ON DELETE CASCADE)'),
  },
  {
    version: 20,
    name: 'rebuild',
    up: (db) =>
      db.exec(
        'CREATE TABLE c (id TEXT PRIMARY KEY); INSERT INTO c SELECT id FROM a; DROP TABLE a; ALTER TABLE c RENAME TO a',
      ),
  },
];

test('a new file gets every table, and the number of the last step', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  expect(schemaVersion(sqlite)).toBe(newestVersion());
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all();
  expect(tables).toEqual([
    'actions',
    'agreement_versions',
    'agreements',
    'attachment_files',
    'capacity_layers',
    'conflicts',
    'consents',
    'contacts',
    'contexts',
    'counting_rules',
    'export_registers',
    'exports',
    'facilities',
    'imports',
    'inhabitants',
    'joined_dossiers',
    'list_mappings',
    'log',
    'meta',
    'municipalities',
    'national_tasks',
    'opening_carries',
    'periods',
    'quotas',
    'realisations',
    'received_figures',
    'records',
    'refusals',
    'regions',
    'remarks',
    'safety_regions',
    'settings',
    'share_confirmations',
    'shares',
    'siblings',
    'subregions',
    'substitutions',
    'target_groups',
    'transfers',
    'unreadable',
    'waiting',
    'withheld',
  ]);
});

test('every table refuses a value of another type', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  const strict = sqlite
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
    .all();
  expect(strict.filter((table) => !(table as { strict: number }).strict)).toEqual([]);
});

test('a step that fails leaves the file as it was', () => {
  const sqlite = new Sqlite(':memory:');
  const broken: Migration = {
    version: 30,
    name: 'broken',
    up: (db) => db.exec('CREATE TABLE d (id TEXT); SELECT no_such_function()'),
  };
  migrate(sqlite, steps.slice(0, 1));
  expect(() => migrate(sqlite, [...steps, broken])).toThrow();
  expect(schemaVersion(sqlite)).toBe(10);
  expect(sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'd'").pluck().get()).toBe(0);
});

test('rebuilding a parent table leaves its children alone', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, steps.slice(0, 1));
  sqlite.exec("INSERT INTO a VALUES ('x'); INSERT INTO b VALUES ('x')");
  migrate(sqlite, steps);
  expect(sqlite.prepare('SELECT a FROM b').pluck().all()).toEqual(['x']);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a file that is up to date is left alone', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, steps);
  migrate(sqlite, steps);
  expect(schemaVersion(sqlite)).toBe(20);
});

test('the whole schema is as it was released', () => {
  // Another hash means another schema: then there is a new migration, with a test of its own, and this line changes.
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  const sql = sqlite
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
    .pluck()
    .all()
    .map((text) => String(text).replace(/\s+/g, ' '));
  expect(createHash('sha256').update(sql.join('\n')).digest('hex').slice(0, 16)).toBe('c7ca3e9d94ce64b5');
});

test('a log of before keeps its lines when the dots come in', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, migrations.slice(0, 1));
  sqlite.exec(
    `INSERT INTO log (at, party, function, site, record_id, register, kind, old_value, new_value, origin, write_id)
     VALUES ('2026-11-23T09:00:00.000Z', 'PV31', '', 'PV31-a', 'r', 'figures', 'write', '1', '2', 'typed', 'w')`,
  );
  migrate(sqlite);
  expect(sqlite.prepare('SELECT party, old_value, new_value, old_dot, stands_for FROM log').all()).toEqual([
    { party: 'PV31', old_value: '1', new_value: '2', old_dot: null, stands_for: null },
  ]);
});

test('what was written on behalf before keeps its label when it can be said who passed it on', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 78),
  );
  sqlite.exec(`
    INSERT INTO records (id, entity, key) VALUES ('r', 'realisation', NULL);
    INSERT INTO siblings (record_id, register, site, counter, value, at, party, function, origin, detail, on_behalf_of)
    VALUES ('r', 'figures', 'PV31-a', 1, 'null', '2026-11-01', 'PV31', 'team', 'typed', NULL, 'GM0983')`);
  migrate(sqlite);
  expect(sqlite.prepare('SELECT party, on_behalf_of, passed_on FROM siblings').all()).toEqual([
    { party: 'PV31', on_behalf_of: 'GM0983', passed_on: null },
  ]);
});
