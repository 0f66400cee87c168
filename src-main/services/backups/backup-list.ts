import type { BackupEntry, BackupList } from '../../../shared/ipc/schemas/backups';
import type { BackupFile } from '../../backup/list-backups';
import type { Session } from '../session';
import { backupsOf } from './back-up';
import { lastRestore } from './restore-journal';

/** What Instellingen shows of the backups of the open dossier. */
export function backupList(session: Session): Omit<BackupList, 'failure'> {
  const backups = backupsOf(session).map(backupEntry);
  const restore = lastRestore(session);
  const isThere = (name: string | null) => backups.some((backup) => backup.name === name);
  const setAside = restore !== null && isThere(restore.setAside) ? restore.setAside : null;
  return { backups, restored: restore && { at: restore.at, backupAt: restore.backupAt, setAside } };
}

/** A backup as the page knows it: without its path. */
export function backupEntry({ name, at, reason, bytes }: BackupFile): BackupEntry {
  return { name, at, reason, bytes };
}
