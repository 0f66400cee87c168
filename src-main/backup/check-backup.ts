import Sqlite, { type Database } from 'better-sqlite3';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { APPLICATION_ID } from '../database/open';

/** What a copy must have in common with what it is a copy of. */
export interface Contents {
  readonly schemaVersion: number;
  readonly dossierId: string;
  readonly revision: number;
  /** Rows, in the order of `counted`. */
  readonly rows: readonly number[];
}

/** Tables that every version of a dossier has; the typed tables are made from the first four. */
const counted = ['records', 'siblings', 'contexts', 'log', 'waiting', 'imports', 'exports', 'actions'] as const;

export function contentsOf(sqlite: Database): Contents {
  const meta = sqlite.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
  return {
    schemaVersion: Number(sqlite.pragma('user_version', { simple: true })),
    dossierId: meta.get('dossier_id') ?? '',
    revision: Number(meta.get('revision') ?? 0),
    rows: counted.map((table) => Number(sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get())),
  };
}

/**
 * Opens a copy as it lies there and reads all of it.
 *
 * @param expected what it is a copy of; without it only whether it is a sound dossier.
 * @throws ExpectedFailure `backup-unsound`
 */
export function checkBackup(path: string, expected?: Contents): Contents {
  const sqlite = opened(path);
  try {
    if (Number(sqlite.pragma('application_id', { simple: true })) !== APPLICATION_ID) throw unsound('application id');
    const damage = sqlite.pragma('integrity_check(1)', { simple: true });
    if (damage !== 'ok') throw unsound(String(damage));
    const broken = sqlite.pragma('foreign_key_check');
    if (!Array.isArray(broken) || broken.length > 0) throw unsound('foreign keys');
    const found = contentsOf(sqlite);
    if (found.dossierId === '') throw unsound('dossier id');
    if (expected !== undefined && JSON.stringify(found) !== JSON.stringify(expected)) throw unsound('counts');
    return found;
  } catch (error) {
    throw error instanceof ExpectedFailure ? error : unsound(String(error));
  } finally {
    sqlite.close();
  }
}

function opened(path: string): Database {
  try {
    return new Sqlite(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw unsound(String(error));
  }
}

const unsound = (technical: string) => new ExpectedFailure('backup-unsound', { technical });
