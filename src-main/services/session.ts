import type { Party, SiteId } from '../../shared/merge/types';
import type { Locale } from '../../shared/text/locale';
import type { Store } from '../database/store';
import type { Installation } from '../system/installation';

/** An open dossier, and who works in it. Every service takes it as its first argument; the window and the command line alike. */
export interface Session extends Store {
  readonly dossierId: string;
  readonly path: string;
  /** The party of the region's support team: `PV31`. */
  readonly region: Party;
  /** The site that writes. Changes when a clone is proven: always read it here, never keep it. */
  readonly site: SiteId;
  readonly identity: SessionIdentity;
  readonly readOnly: boolean;
  /** Why a new site id was made on opening or since, to be said once; null when none was. */
  readonly newSiteReason: NewSiteReason | null;
  readonly locale: Locale;
  /** Now, as an ISO instant. It labels; it never decides. */
  readonly now: () => string;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  readonly installation: Installation;
  /** Goes up with every change of the dossier; kept in the file. */
  revision(): number;
  /** Told after every commit that changed the dossier. */
  readonly onChange: (listener: (revision: number) => void) => () => void;
}

export interface SessionIdentity {
  readonly party: Party;
  readonly function: string;
  readonly siteLabel: string;
}

export type NewSiteReason = 'new' | 'copied' | 'restored' | 'other-machine' | 'other-party' | 'foreign-use';
