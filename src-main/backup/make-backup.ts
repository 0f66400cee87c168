import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type BackupReason, backupName, dossierMark } from '../../shared/domain/backup/backup';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { namedFailure } from '../database/open';
import { syncFile, syncFolder } from '../system/sync-file';
import { checkBackup, contentsOf } from './check-backup';

const UNFINISHED = '.new';

/**
 * Makes a backup, whole or not at all: SQLite itself writes the copy beside its place, the copy is opened and checked
 * against the dossier, put on the disk for certain, and only then gets its name. Answers that name.
 *
 * @throws ExpectedFailure `backup-disk-full`, `backup-not-writable`, `backup-failed`
 */
export function makeBackup(sqlite: Database, folder: string, reason: BackupReason, at: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    const contents = contentsOf(sqlite);
    const name = backupName({ at, reason, revision: contents.revision, dossier: dossierMark(contents.dossierId) });
    const beside = join(folder, `${name}${UNFINISHED}`);
    try {
      sqlite.prepare('VACUUM INTO ?').run(beside);
      checkBackup(beside, contents);
      syncFile(beside);
      renameSync(beside, join(folder, name));
      syncFolder(folder);
      return name;
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw backupFailure(folder, error);
  }
}

/** Of a program that was ended halfway. Who makes a backup holds the lock of the dossier, so nobody is writing these. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
}

function backupFailure(folder: string, error: unknown): ExpectedFailure {
  const named = namedFailure(folder, error);
  const code = named instanceof ExpectedFailure ? (codes[named.code] ?? 'backup-failed') : 'backup-failed';
  const technical = error instanceof ExpectedFailure ? (error.values.technical ?? error.code) : String(error);
  return new ExpectedFailure(code, { technical }, { cause: error });
}

const codes: Readonly<Record<string, string>> = {
  'disk-full': 'backup-disk-full',
  'dossier-read-only': 'backup-not-writable',
  'folder-missing': 'backup-not-writable',
};
