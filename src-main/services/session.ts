import { realpathSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { ExpectedFailure } from '../../shared/ipc/reply';
import type { Party, SiteId } from '../../shared/merge/types';
import type { Locale } from '../../shared/text/locale';
import { backupFolder } from '../backup/backup-folder';
import { makeBackup } from '../backup/make-backup';
import { readMeta, writeMeta } from '../database/meta';
import { closeDossierFile, named, openDossierFile } from '../database/open';
import { inTransaction, type Store } from '../database/store';
import { type Clock, systemClock } from '../system/clock';
import { type DossierLock, lockDossier } from '../system/dossier-lock';
import { type NewId, newId } from '../system/ids';
import { type Installation, openInstallation } from '../system/installation';
import { type Log, silentLog } from '../system/log';
import { removeFresh } from './backups/prepare-restored';
import { decideSite, freshSite, type NewSiteReason } from './dossiers/site';

export type { NewSiteReason } from './dossiers/site';

/** An open dossier and who works in it: the first argument of every service, for the window and the command line alike. */
export interface Session extends Store {
  readonly dossierId: string;
  readonly path: string;
  /** The party of the region's support team: `PV31`. */
  readonly region: Party;
  /** The site that writes. It changes when a clone is proven: read it here every time, never keep it. */
  readonly site: SiteId;
  readonly identity: SessionIdentity;
  readonly readOnly: boolean;
  /** This copy holds all records of the region, so that sums over the region may be made of records. */
  readonly isWhole: boolean;
  /** Why a new site id was made on opening or since; null when none was. */
  readonly newSiteReason: NewSiteReason | null;
  readonly locale: Locale;
  /** Goes up with every change of the dossier; kept in the file. */
  readonly revision: number;
  /** Now, as an ISO instant. It labels; it never decides. */
  readonly now: Clock;
  /** A fresh UUIDv7. */
  readonly newId: NewId;
  readonly installation: Installation;
  readonly log: Log;
  /** Where the backups of this dossier are; null when none are made. */
  readonly backups: string | null;
  /** Told after every commit that changed the dossier. Answers how to stop listening. */
  onChange(listener: (revision: number) => void): () => void;
  /** For `services/change.ts` alone: keeps what the file says now, remembers the own counter and tells the listeners. */
  refresh(reason?: NewSiteReason): void;
  setLocale(locale: Locale): void;
  /** For `closeSession` alone. */
  readonly lock: DossierLock | null;
}

export interface SessionIdentity {
  readonly party: Party;
  readonly function: string;
  readonly siteLabel: string;
}

export interface SessionOptions {
  /** The local data folder of the program, where own sites are remembered. */
  readonly userData: string;
  readonly locale?: Locale;
  readonly now?: Clock;
  readonly newId?: NewId;
  readonly log?: Log;
  /** False: no backups are made of this dossier. */
  readonly keepsBackups?: boolean;
  /** The person chose to open it although no backup could be made before its schema goes up. */
  readonly raisesWithoutBackup?: boolean;
  /** For tests: another installation, another machine. */
  readonly installation?: Installation;
}

/**
 * Opens a dossier: takes its lock, brings the schema up to date, and decides with which site id it writes.
 *
 * @throws ExpectedFailure `dossier-open-elsewhere`, those of `openDossierFile`, and those of `makeBackup` when a backup
 * before a newer schema fails: the file is then as it was.
 */
export function openSession(path: string, options: SessionOptions): Session {
  const file = realFile(path);
  const lock = lockDossier(file);
  try {
    removeFresh(file);
    return openLocked(file, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a dossier under a lock that is held already: for a restore, which never lets go of it. */
export function openLocked(file: string, lock: DossierLock, options: SessionOptions): Session {
  const store = openDossierFile(file, (sqlite) => backUpBeforeRaise(sqlite, file, options));
  try {
    return named(file, () => startSession(store, file, lock, options));
  } catch (error) {
    store.sqlite.close();
    throw error;
  }
}

function backUpBeforeRaise(sqlite: Database, file: string, options: SessionOptions): void {
  if (options.keepsBackups === false || options.raisesWithoutBackup === true) return;
  const userData = options.installation?.folder ?? options.userData;
  makeBackup(sqlite, backupFolder(userData, file), 'migration', (options.now ?? systemClock)());
}

/** Leaves one whole file behind and lets go of the lock. */
export function closeSession(session: Session): void {
  closeDossierFile(session);
  session.lock?.release();
}

/** A session on a file that is already open and locked (a dossier that is being made). */
function startSession(store: Store, path: string, lock: DossierLock | null, options: SessionOptions): Session {
  const installation = options.installation ?? openInstallation(options.userData);
  const log = options.log ?? silentLog;
  const listeners = new Set<(revision: number) => void>();
  let meta = readMeta(store);
  let locale = options.locale ?? 'nl';
  const reason = decideSite(meta, installation, path);
  let newSiteReason = reason;
  if (reason !== null) {
    inTransaction(store, () => writeMeta(store, { site: freshSite(meta.party), ownCounter: 0 }));
    meta = readMeta(store);
  }
  const remember = () =>
    installation.remember({
      site: meta.site,
      dossierId: meta.dossierId,
      party: meta.party,
      label: meta.siteLabel,
      counter: meta.ownCounter,
      path,
    });
  remember();
  return {
    ...store,
    path,
    lock,
    installation,
    log,
    backups: options.keepsBackups === false ? null : backupFolder(installation.folder, path),
    readOnly: false,
    now: options.now ?? systemClock,
    newId: options.newId ?? newId,
    get dossierId() {
      return meta.dossierId;
    },
    get region() {
      return meta.region;
    },
    get site() {
      return meta.site;
    },
    get identity() {
      return { party: meta.party, function: meta.function, siteLabel: meta.siteLabel };
    },
    get isWhole() {
      return meta.isWhole;
    },
    get newSiteReason() {
      return newSiteReason;
    },
    get locale() {
      return locale;
    },
    get revision() {
      return meta.revision;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setLocale(next) {
      locale = next;
    },
    refresh(newReason) {
      meta = readMeta(store);
      newSiteReason = newReason ?? newSiteReason;
      try {
        remember();
      } catch (error) {
        // The change is saved. A memory that lags behind never makes a dot twice: the next commit or opening catches up.
        log.error('own counter not remembered', error, { counter: meta.ownCounter });
      }
      for (const listener of listeners) listener(meta.revision);
    },
  };
}

/** The file behind links, so that one dossier has one path. */
function realFile(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new ExpectedFailure('dossier-missing', { path }, { cause: error });
  }
}
