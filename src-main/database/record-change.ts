import type { Effects } from '../../shared/merge/plan';
import type { Label, Party, RecordHead, SiteId } from '../../shared/merge/types';
import type { Store } from './store';

/** Who writes, when and from where: becomes the label of every dot and the row of the log. */
export interface WriteContext {
  readonly site: SiteId;
  readonly region: Party;
  readonly at: string;
  readonly party: Party;
  readonly function: string;
  readonly onBehalfOf?: Party;
  /** One id per transaction: names its rows in the log. */
  readonly writeId: string;
  readonly importId?: string;
  /** File the change came from, for the log. */
  readonly file?: string;
}

/** A new value for one register. The record is made when it is not there yet. */
export interface RegisterWrite {
  readonly head: RecordHead;
  readonly register: string;
  /** Canonical JSON text of the whole register. */
  readonly value: string;
  readonly origin: Label['origin'];
  readonly detail?: string;
}

export type WriteRegisters = (store: Store, writes: readonly RegisterWrite[], context: WriteContext) => number;
export type ApplyEffects = (store: Store, effects: Effects, context: WriteContext) => void;
