import type { Party, SiteId } from './types';

/** The party of a workbook that was made for nobody in particular. */
export const NO_PARTY: Party = '-';

const PARTY = /^[A-Z][A-Z0-9]*$/;
const INSTALLATION = /^[A-Z][A-Z0-9]*-(?!x-)[0-9a-z][0-9a-z-]*$/;
const EXCEL = /^(?:-|[A-Z][A-Z0-9]*)-x-[0-9A-Za-z-]+-[0-9a-f]{16}$/;

/** A municipality (`GM0983`) or the region (`PV31`); the unaddressed `-` is not one. */
export function isParty(text: string): boolean {
  return PARTY.test(text);
}

/** The party that a site id names: `GM0983-7f3a…` and `GM0983-x-…` are both `GM0983`; `--x-…` is `-`. */
export function partyOfSite(site: SiteId): Party {
  if (site.startsWith('--x-')) return NO_PARTY;
  const dash = site.indexOf('-');
  return dash === -1 ? site : site.slice(0, dash);
}

/** The site of one edit made in Excel; the hash (16 hex) is of record, register and canonical value. */
export function excelSite(addressee: Party, exportId: string, hash: string): SiteId {
  return `${addressee}-x-${exportId}-${hash}`;
}

/** The site of an installation: the party and a random part (lower case letters and digits, given by the caller). */
export function installationSite(party: Party, random: string): SiteId {
  return `${party}-${random}`;
}

/** A site that writes with counters of its own: a dossier at one installation. */
export function isInstallationSite(site: string): boolean {
  return INSTALLATION.test(site);
}

/** A site computed from an edited cell, the same wherever that cell is read. */
export function isExcelSite(site: string): boolean {
  return EXCEL.test(site);
}

/** A site id of either kind; anything else in a file is refused. */
export function isSiteId(site: string): boolean {
  return isInstallationSite(site) || isExcelSite(site);
}
