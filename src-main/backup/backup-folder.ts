import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { DOSSIER_EXTENSION } from '../system/paths';

/**
 * Where the backups of a dossier are: in the local data folder, by its path and not by its id, because they are needed
 * most when the file itself can no longer be read.
 */
export function backupFolder(userData: string, dossierPath: string): string {
  const mark = createHash('sha256').update(dossierPath).digest('hex').slice(0, 8);
  return join(userData, 'backups', `${basename(dossierPath, DOSSIER_EXTENSION)}-${mark}`);
}
