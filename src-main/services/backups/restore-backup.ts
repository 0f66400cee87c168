import { ExpectedFailure } from '../../../shared/ipc/reply';
import { backupFolder } from '../../backup/backup-folder';
import { checkBackup } from '../../backup/check-backup';
import { type BackupFile, listBackups } from '../../backup/list-backups';
import { makeBackup } from '../../backup/make-backup';
import { removeOldBackups } from '../../backup/remove-old-backups';
import { setDamagedAside } from '../../backup/set-aside';
import { takePlace } from '../../backup/take-place';
import { closeDossierFile } from '../../database/open';
import { systemClock } from '../../system/clock';
import { lockDossier } from '../../system/dossier-lock';
import { newId } from '../../system/ids';
import { openInstallation } from '../../system/installation';
import { realPathOf } from '../../system/paths';
import { openLocked, type Session, type SessionOptions } from '../session';
import { backupsOf } from './back-up';
import { backupTitle } from './backup-title';
import { prepareRestored, removeFresh } from './prepare-restored';

/** For tests: what happens between two steps. */
export interface RestoreSteps {
  readonly between?: (step: RestoreStep) => void;
}
export type RestoreStep = 'checked' | 'set-aside' | 'prepared' | 'closed' | 'in-place';

/**
 * Puts a backup in the place of the open dossier. Answers the session on it; the given one is closed. The present state
 * becomes a backup first, so that this can be undone by the same way. The lock is held all along, and the file in the
 * place of the dossier is a whole one at every moment.
 *
 * @throws ExpectedFailure `backup-gone`, `backup-unsound`, those of `makeBackup`, `disk-full`. The dossier is then as it
 * was: the given session is still open, or the one that can be opened again.
 */
export function restoreBackup(
  session: Session,
  name: string,
  options: SessionOptions,
  { between = () => undefined }: RestoreSteps = {},
): Session {
  const { path, lock, installation } = session;
  if (session.backups === null || lock === null) throw new ExpectedFailure('backup-gone');
  const backup = chosen(backupsOf(session), name);
  const at = session.now();
  checkBackup(backup.path);
  between('checked');
  const setAside = makeBackup(session.sqlite, session.backups, 'restore', at);
  between('set-aside');
  const revision = Math.max(session.revision, backup.revision) + 1;
  const entry = { at, title: backupTitle(backup.at, session.locale), backupAt: backup.at, setAside };
  const restoring = { path, backup, present: session, revision, installation, newId: session.newId, entry };
  const fresh = prepareRestored(restoring);
  between('prepared');
  return orGiveUp(path, lock, () => {
    closeDossierFile(session);
    between('closed');
    takePlace(fresh, path);
    between('in-place');
    return reopened(path, lock, options, at);
  });
}

/**
 * Puts a backup in the place of a dossier that does not open: damaged, gone, or no dossier any more. The file that is
 * there is kept under another name.
 *
 * @throws ExpectedFailure `backup-gone`, `backup-unsound`, `backup-failed`, `disk-full`, `dossier-open-elsewhere`
 */
export function restoreUnreadable(
  dossier: string,
  name: string,
  options: SessionOptions,
  { between = () => undefined }: RestoreSteps = {},
): Session {
  const path = realPathOf(dossier);
  const lock = lockDossier(path);
  return orGiveUp(path, lock, () => {
    const installation = options.installation ?? openInstallation(options.userData);
    const folder = backupFolder(installation.folder, path);
    const backups = listBackups(folder);
    const backup = chosen(backups, name);
    const at = (options.now ?? systemClock)();
    checkBackup(backup.path);
    between('checked');
    setDamagedAside(path, folder, at);
    between('set-aside');
    const revision = Math.max(...backups.map((each) => each.revision)) + 1;
    const entry = { at, title: backupTitle(backup.at, options.locale ?? 'nl'), backupAt: backup.at, setAside: null };
    const makeId = options.newId ?? newId;
    const restoring = { path, backup, present: null, revision, installation, newId: makeId, entry };
    const fresh = prepareRestored(restoring);
    between('prepared');
    takePlace(fresh, path);
    between('in-place');
    return reopened(path, lock, options, at);
  });
}

/** The file is gone or its content is wrong; other problems are with the place where it is. */
export function isHelpedByBackup(error: unknown): boolean {
  const codes = ['dossier-damaged', 'dossier-missing', 'dossier-not-ours'];
  return error instanceof ExpectedFailure && codes.includes(error.code);
}

/** Backups of the dossier that stood here last, for a file that can no longer say which it is. */
export function backupsAt(userData: string, dossier: string): readonly BackupFile[] {
  const all = listBackups(backupFolder(userData, realPathOf(dossier)));
  return all.filter((backup) => backup.dossier === all[0]?.dossier);
}

type Lock = NonNullable<Session['lock']>;

/** What does not succeed leaves nothing of itself beside the dossier, and gives the lock free. */
function orGiveUp(path: string, lock: Lock, restore: () => Session): Session {
  try {
    return restore();
  } catch (error) {
    removeFresh(path);
    lock.release();
    throw error;
  }
}

function reopened(path: string, lock: Lock, options: SessionOptions, at: string): Session {
  const session = openLocked(path, lock, options);
  if (session.backups !== null) removeOldBackups(session.backups, at);
  return session;
}

function chosen(backups: readonly BackupFile[], name: string): BackupFile {
  const backup = backups.find((each) => each.name === name);
  if (backup === undefined) throw new ExpectedFailure('backup-gone');
  return backup;
}
