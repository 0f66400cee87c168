import type { Party, SiteId } from '../../../../../shared/merge/types';

/**
 * The site that is said to have written a party's part of the example: a site that does not exist. Changed data need
 * another number, because under one site a dot means one value for ever (a test holds the hash).
 */
export function exampleSite(party: Party): SiteId {
  return `${party}-example-2`;
}

/** The same of agreements: a list of its own, so that the one does not change the dots of the other. */
export function exampleAgreementSite(party: Party): SiteId {
  return `${party}-example-agreements-1`;
}

/** Venlo and the support team as they wrote one figure again, each having seen the value before. */
export const EXAMPLE_CORRECTION_SITE: SiteId = 'GM0983-example-correction-1';
export const EXAMPLE_MEANWHILE_SITE: SiteId = 'PV31-example-meanwhile-1';
