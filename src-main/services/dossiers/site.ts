import { installationSite, partyOfSite } from '../../../shared/merge/site';
import type { Party, SiteId } from '../../../shared/merge/types';
import type { Meta } from '../../database/meta';
import { newSiteSuffix } from '../../system/ids';
import type { Installation } from '../../system/installation';

/** Why a dossier gets a new site id. `new`: it had none yet. */
export type NewSiteReason = 'new' | 'copied' | 'restored' | 'other-machine' | 'other-party' | 'foreign-use';

/**
 * Whether the site id in the file may write on: same machine, same file, same party, and at least as many own dots as
 * this machine remembers. Else a new one before the first write, because reusing a dot is never to be mended and a
 * site too many is harmless. A file that was moved counts as a copy: the original may still be somewhere.
 */
export function decideSite(meta: Meta, installation: Installation, path: string): NewSiteReason | null {
  if (meta.site === '') return 'new';
  if (partyOfSite(meta.site) !== meta.party) return 'other-party';
  const remembered = installation.remembered(meta.site);
  if (remembered === null || remembered.machine !== installation.machine) return 'other-machine';
  if (remembered.dossierId !== meta.dossierId || remembered.path !== path) return 'copied';
  return meta.ownCounter < remembered.counter ? 'restored' : null;
}

/** A site id that was never used before, for a new, restored or copied dossier. */
export function freshSite(party: Party): SiteId {
  return installationSite(party, newSiteSuffix());
}
