import { rmSync, statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { ExpectedFailure } from '../../shared/ipc/reply';

/** Held as long as the dossier is open; gone by itself when the program dies. */
export interface DossierLock {
  release(): void;
}

/**
 * One program per dossier. The lock is SQLite's own exclusive lock on an empty file beside the dossier: the operating
 * system lets go of it when the program ends however it ends, so there is nothing stale to detect, on any system.
 *
 * @throws ExpectedFailure `dossier-open-elsewhere`; `dossier-read-only` when nothing can be written beside it.
 */
export function lockDossier(path: string): DossierLock {
  const file = `${path}-lock`;
  for (;;) {
    const database = takeLock(path, file);
    // Whoever released it may have removed the file between our opening and our locking: then ours locks nothing.
    if (isThere(file)) return { release: () => releaseLock(database, file) };
    database.close();
  }
}

function takeLock(path: string, file: string): Database {
  let database: Database | undefined;
  try {
    database = new Sqlite(file, { timeout: 0 });
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    throw new ExpectedFailure(failureCode(error), { path }, { cause: error });
  }
}

function failureCode(error: unknown): string {
  // Set by the driver on every error of SQLite.
  const code = String((error as { code?: unknown }).code ?? '');
  return code.startsWith('SQLITE_BUSY') ? 'dossier-open-elsewhere' : 'dossier-read-only';
}

function releaseLock(database: Database, file: string): void {
  if (!database.open) return;
  // Removed while still locked. Windows refuses that for an open file: there it is removed after, or by the next.
  removeQuietly(file);
  database.close();
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // An empty file stays beside the dossier; it locks nothing once this program has let go.
  }
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
