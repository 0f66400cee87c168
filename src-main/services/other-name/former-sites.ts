import { partyOfSite } from '../../../shared/merge/site';
import type { Party, SiteId } from '../../../shared/merge/types';
import type { Session } from '../session';

/**
 * The sites with which this computer wrote in this very file as another party than it is now. Of a copy that came from
 * somebody else, what they wrote is theirs: this computer does not remember their sites. The site says the party: what
 * is remembered beside it was already of the new one when the party changed.
 */
export function formerSites({ installation, dossierId, path, identity }: Session): ReadonlyMap<SiteId, Party> {
  const here = installation.sites(dossierId).filter((known) => known.path === path);
  return new Map(
    here.map(({ site }) => [site, partyOfSite(site)] as const).filter(([, party]) => party !== identity.party),
  );
}
