import { basename } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import type { AppState, StartProblem } from '../../shared/ipc/schemas/app';
import type { Locale } from '../../shared/text/locale';
import { backupEntry } from '../services/backups/backup-list';
import { backupsAt, isHelpedByBackup, restoreBackup, restoreUnreadable } from '../services/backups/restore-backup';
import { adoptDossier, discardAdopted, isElsewhere } from '../services/dossiers/adopt-dossier';
import { dossierSummary } from '../services/dossiers/dossier-summary';
import { closeSession, openSession, type Session } from '../services/session';
import type { Clock } from '../system/clock';
import { folderKindOf } from '../system/folder-kind';
import type { Log } from '../system/log';
import type { SettingsStore } from '../system/settings';

/** The one dossier that is open in the window, and the list of those opened before. */
export interface DossierDesk {
  readonly session: () => Session | null;
  readonly state: () => Pick<AppState, 'opening' | 'dossier' | 'problem' | 'recent'>;
  /** Opens the dossier of the last time, if it was not closed by the person. */
  readonly openLast: () => void;
  /** Opens a dossier in the program's own folder, in the place of the one that is open. */
  readonly open: (path: string) => void;
  /** Opens a dossier from anywhere: from outside the program's own folder as a copy, when the person agrees. */
  readonly openFrom: (path: string) => Promise<boolean>;
  /** Copies the dossier with the problem into the program's own folder, and opens the copy. */
  readonly copyIn: () => void;
  /** By the key of the list of recent dossiers: the name of the file, since one dossier may be here twice. */
  readonly openRecent: (key: string, withoutBackup?: boolean) => void;
  /** Puts a backup in the place of the open dossier. */
  readonly restore: (name: string) => void;
  /** Puts a backup in the place of the dossier that did not open. */
  readonly restoreProblem: (name: string) => void;
  /** Closes the dossier and goes back to the first screen, also at the next start. */
  readonly close: () => void;
  /** The program ends; the dossier opens again at the next start. */
  readonly end: () => void;
}

interface Surroundings {
  readonly userData: string;
  readonly folder: string;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly now: Clock;
  readonly locale: () => Locale;
  readonly newReference: () => string;
  /** Asks whether a dossier may be copied into the program's own folder. */
  readonly mayCopyIn: (path: string) => Promise<boolean>;
  /** Another dossier, none, or a problem. */
  readonly onSwitch: () => void;
  readonly onChange: (revision: number) => void;
}

const mostRecent = 8;

export function createDossierDesk(around: Surroundings): DossierDesk {
  const { settings, log } = around;
  let session: Session | null = null;
  let opening = 0;
  let problem: StartProblem | null = null;
  /** Where the dossier with the problem is. */
  let problemPath: string | null = null;
  let stopListening: () => void = () => undefined;

  const leave = () => {
    stopListening();
    stopListening = () => undefined;
    if (session) closeSession(session);
    session = null;
  };

  const enter = (next: Session) => {
    leave();
    session = next;
    opening += 1;
    problem = null;
    stopListening = next.onChange(around.onChange);
    remember(settings, next, around.now());
    around.onSwitch();
  };

  const options = (raisesWithoutBackup = false) => ({
    userData: around.userData,
    locale: around.locale(),
    log,
    now: around.now,
    raisesWithoutBackup,
  });

  const open = (path: string, withoutBackup = false) => {
    if (session?.path !== path) enter(openSession(path, options(withoutBackup)));
  };

  /** With a dossier open, a failure is a sentence in place; without one it is a screen of its own. */
  const orProblem = (path: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      if (session) throw error;
      const isRecent = settings.current().recent.some((entry) => entry.path === path);
      problem = problemOf(error, path, isRecent, around);
      problemPath = path;
      around.onSwitch();
    }
  };

  const isOnRemoteDisk = (path: string) => isElsewhere(path, around.folder) && folderKindOf(path) !== 'local';

  const openRemembered = (path: string, withoutBackup = false) =>
    orProblem(path, () => {
      if (isOnRemoteDisk(path)) refuseRemoteDisk(path);
      open(path, withoutBackup);
    });

  return {
    session: () => session,
    state: () => ({
      opening,
      dossier: session && dossierSummary(session),
      problem,
      recent: settings.current().recent.map(({ path, ...entry }) => ({ ...entry, dossierId: basename(path) })),
    }),
    open,
    openFrom: async (path) => {
      if (session === null && isOnRemoteDisk(path)) {
        orProblem(path, () => refuseRemoteDisk(path));
        return false;
      }
      if (isElsewhere(path, around.folder) && !(await around.mayCopyIn(path))) return false;
      orProblem(path, () => openAdopted(path, around.folder, open));
      return true;
    },
    copyIn: () => {
      const path = problemPath;
      if (path === null) throw new ExpectedFailure('dossier-unknown');
      orProblem(path, () => openAdopted(path, around.folder, open));
    },
    openRecent: (key, withoutBackup) => {
      const known = settings.current().recent.find(({ path }) => basename(path) === key);
      if (!known) throw new ExpectedFailure('dossier-unknown');
      openRemembered(known.path, withoutBackup);
    },
    restore: (name) => {
      if (session === null) throw new ExpectedFailure('no-dossier');
      const before = session;
      // The session that comes holds the same lock, so the one before is not closed by this desk.
      const enterAfter = (next: Session) => {
        session = null;
        enter(next);
      };
      try {
        enterAfter(restoreBackup(before, name, options()));
      } catch (error) {
        // Closed for the change of places, which then failed: the dossier is as it was.
        if (!before.sqlite.open) enterAfter(openSession(before.path, options()));
        throw error;
      }
    },
    restoreProblem: (name) => {
      if (problemPath === null) throw new ExpectedFailure('backup-gone');
      enter(restoreUnreadable(problemPath, name, options()));
    },
    openLast: () => {
      const { lastOpened } = settings.current();
      if (lastOpened !== null) openRemembered(lastOpened);
    },
    close: () => {
      leave();
      problem = null;
      settings.change({ lastOpened: null });
      around.onSwitch();
    },
    end: leave,
  };
}

/** Two computers that write in one file damage it, and so does a program that keeps folders equal: never in place. */
function refuseRemoteDisk(path: string): never {
  throw new ExpectedFailure(folderKindOf(path) === 'network' ? 'dossier-on-network' : 'dossier-in-cloud', { path });
}

function openAdopted(path: string, folder: string, open: (path: string) => void): void {
  const own = adoptDossier(path, folder);
  try {
    open(own);
  } catch (error) {
    if (own !== path) discardAdopted(own);
    throw error;
  }
}

function remember(settings: SettingsStore, session: Session, openedAt: string): void {
  const { title, partyName, isExample } = dossierSummary(session);
  const entry = { title, partyName, isExample, openedAt, path: session.path };
  const others = settings.current().recent.filter(({ path }) => path !== session.path);
  settings.change({ recent: [entry, ...others].slice(0, mostRecent), lastOpened: session.path });
}

/** A problem with a dossier of the list has its key, so that the page can offer to try again. */
function problemOf(error: unknown, path: string, isRecent: boolean, around: Surroundings): StartProblem {
  const file = basename(path);
  const values = { file, ...(isRecent ? { dossierId: file } : {}) };
  if (error instanceof ExpectedFailure) {
    const backups = isHelpedByBackup(error) ? backupsAt(around.userData, path).map(backupEntry) : [];
    return { code: error.code, values, technical: String(error.values.technical ?? ''), backups };
  }
  const reference = around.newReference();
  around.log.error('dossier not opened', error, { reference });
  return { code: 'unexpected', values, technical: reference, backups: [] };
}
