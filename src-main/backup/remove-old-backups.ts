import { rmSync } from 'node:fs';
import { backupsToKeep } from '../../shared/domain/backup/backups-to-keep';
import { localDay } from '../system/clock';
import { listBackups } from './list-backups';

/** Takes away what the scheme does not keep. What cannot be taken away stays, and is tried again the next time. */
export function removeOldBackups(folder: string, now: string): void {
  const backups = listBackups(folder);
  const kept = backupsToKeep(
    backups.map(({ name, at, reason }) => ({ name, at, reason, day: localDay(at) })),
    localDay(now),
  );
  for (const { name, path } of backups) {
    if (kept.includes(name)) continue;
    try {
      rmSync(path, { force: true });
    } catch {
      // In use by another program (a virus scanner): one backup too many harms nobody.
    }
  }
}
