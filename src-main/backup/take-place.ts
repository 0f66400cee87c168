import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFile, syncFolder } from '../system/sync-file';

/**
 * Puts a whole, closed dossier file in the place of another, which nobody has open. What SQLite left beside the old one
 * goes first: beside the new one it would be taken for changes to that.
 */
export function takePlace(fresh: string, path: string): void {
  syncFile(fresh);
  for (const part of ['-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
  renameSync(fresh, path);
  syncFolder(dirname(path));
}
