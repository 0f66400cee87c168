import { type BackupReason, dossierMark } from '../../../shared/domain/backup/backup';
import { type BackupFile, listBackups } from '../../backup/list-backups';
import { makeBackup } from '../../backup/make-backup';
import { removeOldBackups } from '../../backup/remove-old-backups';
import { localDay } from '../../system/clock';
import type { Session } from '../session';

/**
 * Makes a backup of the dossier as it is now, and takes away those that are no longer kept. Answers its name.
 *
 * @throws ExpectedFailure `backup-disk-full`, `backup-not-writable`, `backup-failed`
 */
export function backUp(session: Session, reason: BackupReason): string | null {
  if (session.backups === null) return null;
  const now = session.now();
  const name = makeBackup(session.sqlite, session.backups, reason, now);
  removeOldBackups(session.backups, now);
  return name;
}

/** Before a file is merged. Where nothing changed since the newest backup, that one is it. */
export function backUpBeforeImport(session: Session): void {
  if (!isUnchangedSince(session, newestBackup(session))) backUp(session, 'import');
}

/** Once a day, unless nothing changed since the newest backup. Answers whether one was made. */
export function backUpOfDay(session: Session): boolean {
  const newest = newestBackup(session);
  const isOfToday = newest !== null && localDay(newest.at) === localDay(session.now());
  if (isOfToday || isUnchangedSince(session, newest)) return false;
  return backUp(session, 'day') !== null;
}

/** The backups of this dossier, newest first: not those of one that stood in the same place before it. */
export function backupsOf(session: Session): readonly BackupFile[] {
  const mark = dossierMark(session.dossierId);
  return session.backups === null ? [] : listBackups(session.backups).filter(({ dossier }) => dossier === mark);
}

function newestBackup(session: Session): BackupFile | null {
  return backupsOf(session)[0] ?? null;
}

function isUnchangedSince(session: Session, backup: BackupFile | null): boolean {
  return backup !== null && backup.revision === session.revision;
}
