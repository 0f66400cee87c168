import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { isDiskFull } from '../system/disk-space';
import { readMeta } from './meta';
import { migrate, newestVersion, schemaVersion } from './migrate';
import { projectAll } from './projection/project';
import type { Schema } from './schema';
import type { Store } from './store';

/** "RGTF": in the header of every dossier file, so that a stranger's database is never changed. */
export const APPLICATION_ID = 0x52475446;

/**
 * Opens a dossier file and brings its schema up to date. The caller holds the lock of the dossier.
 *
 * @param beforeRaise runs before an existing file goes up to this version; when it throws, the file stays as it was.
 * @throws ExpectedFailure, one code per situation a person can meet: `dossier-missing`, `dossier-not-ours`,
 * `dossier-newer`, `dossier-damaged`, `dossier-read-only`, `disk-full`. The file is then as it was.
 */
export function openDossierFile(path: string, beforeRaise: (sqlite: Database) => void = () => undefined): Store {
  if (!existsSync(path)) throw new ExpectedFailure('dossier-missing', { path });
  refuseForeignHeader(path);
  return named(path, () => {
    // SQLite opens such a file for reading and says nothing until the first change.
    accessSync(path, constants.W_OK);
    const sqlite = new Sqlite(path, { fileMustExist: true, timeout: 2_000 });
    try {
      configure(sqlite);
      refuseWrongContent(sqlite, path);
      const store = storeOf(sqlite);
      if (schemaVersion(sqlite) < newestVersion()) beforeRaise(sqlite);
      // A newer program knows kinds of record that lie here unread since an older one received them.
      migrate(sqlite, undefined, () => projectAll(store, readMeta(store).region));
      return store;
    } catch (error) {
      sqlite.close();
      throw error;
    }
  });
}

/** A new, empty dossier file with its tables. The path must not exist. */
export function createDossierFile(path: string): Store {
  if (existsSync(path)) throw new ExpectedFailure('file-exists', { path });
  return named(path, () => {
    const sqlite = new Sqlite(path);
    sqlite.pragma(`application_id = ${APPLICATION_ID}`);
    configure(sqlite);
    migrate(sqlite);
    return storeOf(sqlite);
  });
}

/** Empty tables in memory: for what is never written to a file. */
export function openMemoryStore(): Store {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  return storeOf(sqlite);
}

/** Leaves one whole file behind, without -wal and -shm beside it. */
export function closeDossierFile(store: Store): void {
  if (!store.sqlite.open) return;
  store.sqlite.pragma('optimize');
  store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  store.sqlite.close();
}

/** FULL: what a person saw saved survives a power cut. Foreign keys exist among register tables only. */
function configure(sqlite: Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
}

function storeOf(sqlite: Database): Store {
  return { sqlite, db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) }) };
}

/** Read before SQLite may touch the file: bytes 60 and 68 of the header hold version and application. */
function refuseForeignHeader(path: string): void {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') throw new ExpectedFailure('dossier-not-ours', { path });
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new ExpectedFailure('dossier-not-ours', { path });
  if (header.readUInt32BE(60) > newestVersion()) throw new ExpectedFailure('dossier-newer', { path });
}

function refuseWrongContent(sqlite: Database, path: string): void {
  if (schemaVersion(sqlite) > newestVersion()) throw new ExpectedFailure('dossier-newer', { path });
  const found = sqlite.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new ExpectedFailure('dossier-damaged', { path, technical: String(found) });
}

/** Runs `work` and gives what SQLite and the file system complain about its name. */
export function named<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw namedFailure(path, error);
  }
}

/** Nothing is hidden: what has no name stays the error it was. */
export function namedFailure(path: string, error: unknown): unknown {
  if (error instanceof ExpectedFailure || !(error instanceof Error)) return error;
  // Both drivers set it; other errors have none.
  const code = String((error as { code?: unknown }).code ?? '');
  // On a full disk SQLite fails in many ways, most of which it calls an error of reading and writing.
  const isFull = code.startsWith('SQLITE_IOERR') && isDiskFull(path);
  const name = isFull ? 'disk-full' : failureNames.find(([prefix]) => code.startsWith(prefix))?.[1];
  return name === undefined ? error : new ExpectedFailure(name, { path, technical: error.message }, { cause: error });
}

const failureNames: readonly (readonly [prefix: string, name: string])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_READONLY', 'dossier-read-only'],
  ['SQLITE_CANTOPEN', 'dossier-read-only'],
  ['EACCES', 'dossier-read-only'],
  ['EPERM', 'dossier-read-only'],
  ['EROFS', 'dossier-read-only'],
  ['SQLITE_CORRUPT', 'dossier-damaged'],
  ['SQLITE_NOTADB', 'dossier-damaged'],
  ['SQLITE_IOERR', 'dossier-damaged'],
  ['SQLITE_BUSY', 'dossier-open-elsewhere'],
  ['ENOENT', 'folder-missing'],
];
