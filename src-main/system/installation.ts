import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Party, SiteId } from '../../shared/merge/types';
import { writeFileAtomically } from './atomic-file';
import { machineFingerprint } from './machine';

/** What one of this machine's own sites did last. */
export interface RememberedSite {
  readonly site: SiteId;
  readonly dossierId: string;
  readonly machine: string;
  readonly party: Party;
  readonly label: string;
  /** Counter of its last own dot. */
  readonly counter: number;
  /** The file it wrote in: the same site in two files would mint the same dot twice. */
  readonly path: string;
}

/**
 * What this machine remembers of the sites it writes as, outside every dossier, in the local, non-roaming data folder.
 * One file per site: only the program that holds the site's dossier writes it, so two programs never undo each other.
 */
export interface Installation {
  readonly folder: string;
  readonly machine: string;
  remembered(site: SiteId): RememberedSite | null;
  /** Written atomically. The counter never goes back. */
  remember(entry: Omit<RememberedSite, 'machine'>): void;
  sites(dossierId: string): readonly RememberedSite[];
}

export function openInstallation(folder: string, machine: string = machineFingerprint()): Installation {
  const sites = join(folder, 'sites');
  const fileOf = (site: SiteId) => join(sites, `${site.replaceAll(/[^A-Za-z0-9-]/g, '_')}.json`);
  const remembered = (site: SiteId) => readSite(fileOf(site));
  return {
    folder,
    machine,
    remembered,
    remember(entry) {
      mkdirSync(sites, { recursive: true });
      const counter = Math.max(entry.counter, remembered(entry.site)?.counter ?? 0);
      writeFileAtomically(fileOf(entry.site), `${JSON.stringify({ ...entry, machine, counter }, null, 2)}\n`);
    },
    sites: (dossierId) =>
      filesIn(sites)
        .flatMap((file) => readSite(join(sites, file)) ?? [])
        .filter((entry) => entry.dossierId === dossierId),
  };
}

/** An unreadable file is no memory: a new site id follows, which is harmless. */
function readSite(file: string): RememberedSite | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRememberedSite(value) ? value : null;
  } catch {
    return null;
  }
}

function isRememberedSite(value: unknown): value is RememberedSite {
  if (typeof value !== 'object' || value === null) return false;
  const { site, counter, machine, path } = value as Partial<RememberedSite>; // each checked in the next line
  return (
    typeof site === 'string' && Number.isSafeInteger(counter) && typeof machine === 'string' && typeof path === 'string'
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    // Not made yet: this installation has not written anything.
    return [];
  }
}
