import { copyFileSync, rmSync } from 'node:fs';
import type { BackupFile } from '../../backup/list-backups';
import { readMeta, writeMeta } from '../../database/meta';
import { closeDossierFile, named, openDossierFile } from '../../database/open';
import { carryExports } from '../../database/repositories/carry-exports';
import { inTransaction, type Store } from '../../database/store';
import type { NewId } from '../../system/ids';
import type { Installation } from '../../system/installation';
import { freshSite } from '../dossiers/site';
import { journalRestore, type RestoreEntry } from './restore-journal';

export interface Restoring {
  /** The place of the dossier. */
  readonly path: string;
  readonly backup: BackupFile;
  /** The dossier as it is; null when it cannot be read. */
  readonly present: Store | null;
  /** Above every revision that this dossier had: the same number is never two contents. */
  readonly revision: number;
  readonly installation: Installation;
  readonly newId: NewId;
  readonly entry: RestoreEntry;
}

/** Beside the dossier, so that it can be renamed into its place. */
const freshPath = (path: string): string => `${path}.terug`;

/**
 * Makes of a backup what will stand in the place of the dossier, beside it and closed: brought up to this version, with
 * a site id that never wrote, what was sent since, and a line in the journal. The dossier itself is not touched.
 *
 * @throws ExpectedFailure `disk-full`, `dossier-newer`, `dossier-read-only`
 */
export function prepareRestored(restoring: Restoring): string {
  const { path, backup } = restoring;
  removeFresh(path);
  try {
    return named(path, () => filled(freshPath(path), backup.path, restoring));
  } catch (error) {
    removeFresh(path);
    throw error;
  }
}

function filled(fresh: string, backup: string, restoring: Restoring): string {
  copyFileSync(backup, fresh);
  const store = openDossierFile(fresh);
  try {
    inTransaction(store, () => fill(store, restoring));
    remember(store, restoring);
  } finally {
    closeDossierFile(store);
  }
  return fresh;
}

/** What a restore that ended halfway left beside the dossier. */
export function removeFresh(path: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(`${freshPath(path)}${part}`, { force: true });
}

function fill(store: Store, { present, revision, newId, entry }: Restoring): void {
  const { party, function: role, siteLabel } = readMeta(present ?? store);
  // Minted here and not at the opening: whatever happens next, this file never writes as a site of before. Who works here
  // is not a value of the dossier: who corrected it since does not become the other again.
  const identity = { party, function: role, siteLabel };
  writeMeta(store, { ...identity, site: freshSite(party), ownCounter: 0, revision, savedAt: entry.at });
  if (present !== null) carryExports(present, store);
  journalRestore(store, newId(), entry);
}

/** The place is that of the dossier: else its opening would take it for a copy. */
function remember(store: Store, { path, installation }: Restoring): void {
  const { site, dossierId, party, siteLabel } = readMeta(store);
  installation.remember({ site, dossierId, party, label: siteLabel, counter: 0, path });
}
