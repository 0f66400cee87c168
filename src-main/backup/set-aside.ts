import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';

/** A dossier file and what SQLite may have beside it. */
const parts = ['', '-wal'];

/**
 * Keeps a damaged file as it is, under another name in the folder of the backups: somebody may still read something out
 * of it. It is no backup, and is never taken away by the program.
 *
 * @throws ExpectedFailure `backup-failed`
 */
export function setDamagedAside(path: string, folder: string, at: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const stem = join(folder, `${at.replaceAll(/[-:.]/g, '')}_beschadigd_${basename(path)}`);
    for (const part of parts) if (existsSync(`${path}${part}`)) secondName(`${path}${part}`, `${stem}${part}`);
  } catch (error) {
    throw new ExpectedFailure('backup-failed', { technical: String(error) }, { cause: error });
  }
}

/** A second name costs no room and reads nothing of a disk that may be failing; on another disk it has to be a copy. */
function secondName(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch {
    copyFileSync(path, name);
  }
}
