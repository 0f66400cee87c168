import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Backup, readBackupName } from '../../shared/domain/backup/backup';

export interface BackupFile extends Backup {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** The backups in this folder, newest first; what has another name is no backup. */
export function listBackups(folder: string): readonly BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => {
      const backup = readBackupName(name);
      const path = join(folder, name);
      const bytes = statSync(path, { throwIfNoEntry: false })?.size;
      return backup === null || bytes === undefined ? [] : [{ ...backup, name, path, bytes }];
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not made yet, or not to be read: then there is nothing to put back.
    return [];
  }
}
