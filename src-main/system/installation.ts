import type { Party, SiteId } from '../../shared/merge/types';

/** What this machine remembers, outside every dossier: `installation.json` in the local, non-roaming data folder. */
export interface Installation {
  readonly machineId: string;
  /** The last own dot of a site of this machine; undefined when this machine never wrote with it. */
  remembered(dossierId: string, site: SiteId): RememberedSite | undefined;
  /** Written atomically; the counter never goes back. */
  remember(dossierId: string, site: SiteId, entry: RememberedSite): void;
  /** All own sites of a dossier. */
  sites(dossierId: string): readonly (RememberedSite & { readonly site: SiteId })[];
}

export interface RememberedSite {
  readonly counter: number;
  readonly party: Party;
  readonly label: string;
}
