import type { CellPlace, Party, RegisterRef, SiteId } from '../../shared/merge/types';

/** Who writes, when and from where, for the log. */
export interface WriteContext {
  readonly site: SiteId;
  /** The party of the region: decides who owns what. */
  readonly region: Party;
  readonly at: string;
  readonly party: Party;
  readonly function: string;
  readonly onBehalfOf?: Party;
  /** One id per transaction: names its lines in the log. */
  readonly writeId: string;
  readonly importId?: string;
  /** File the change came from. */
  readonly file?: string;
  readonly placeOf?: (ref: RegisterRef) => CellPlace | undefined;
}
