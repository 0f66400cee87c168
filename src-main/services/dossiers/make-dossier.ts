import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Effects } from '../../../shared/merge/plan';
import type { Party, SiteId } from '../../../shared/merge/types';
import { takePlace } from '../../backup/take-place';
import { type Meta, writeMeta } from '../../database/meta';
import { closeDossierFile, createDossierFile, namedFailure } from '../../database/open';
import { applyEffects } from '../../database/record-change';
import { inTransaction, type Store } from '../../database/store';
import type { NewId } from '../../system/ids';
import { freshSite } from './site';

export interface NewDossier {
  readonly dossierId: string;
  readonly region: Party;
  readonly party: Party;
  readonly function: string;
  readonly siteLabel: string;
  readonly isWhole: boolean;
  readonly at: string;
  readonly newId: NewId;
}

/**
 * Makes a dossier file, whole or not at all: it is filled beside its place and moved there when it is closed.
 *
 * @param fill what it starts with; the site is the one that will write in it.
 * @throws ExpectedFailure `file-exists`, `folder-missing`, `disk-full`, `dossier-read-only`
 */
export function makeDossier(path: string, details: NewDossier, fill: (store: Store, site: SiteId) => void): void {
  if (existsSync(path)) throw new ExpectedFailure('file-exists', { path });
  if (!existsSync(dirname(path))) throw new ExpectedFailure('folder-missing', { file: basename(path) });
  const beside = `${path}.${details.newId()}.new`;
  try {
    const store = createDossierFile(beside);
    try {
      inTransaction(store, () => {
        const site = freshSite(details.party);
        writeMeta(store, firstMeta(details));
        fill(store, site);
      });
    } finally {
      closeDossierFile(store);
    }
    takePlace(beside, path);
  } catch (error) {
    for (const file of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(file, { force: true });
    throw namedFailure(path, error);
  }
}

/** Makes the folder the window keeps its dossiers in. */
export function ensureFolderOf(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
}

/** Applies what a new dossier starts with. Its lines in the log say where it came from. */
export function fillWith(effects: Effects, details: NewDossier): (store: Store, site: SiteId) => void {
  return (store, site) =>
    applyEffects(store, effects, {
      site,
      region: details.region,
      at: details.at,
      party: details.party,
      function: details.function,
      writeId: details.newId(),
    });
}

/** The site id is given at the first opening, by the installation that will write. */
function firstMeta(details: NewDossier): Partial<Meta> {
  const { dossierId, region, party, siteLabel, isWhole, at } = details;
  return {
    dossierId,
    region,
    party,
    function: details.function,
    siteLabel,
    isWhole,
    revision: 1,
    savedAt: at,
    highestCounter: 0,
    ownCounter: 0,
  };
}
