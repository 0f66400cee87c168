import type { WaitingEntry } from './copy-view';
import type { CellPlace, Dot, Party, RecordHead, RegisterRef, RegisterState, Sibling, SiteId } from './types';

export type CloneReason = 'no-sibling' | 'dot-with-two-values' | 'counter-out-of-range' | 'forged-context';

/**
 * - `new`: this copy has nothing of the register;
 * - `forward`: they saw ours and changed it: theirs replaces ours;
 * - `conflict`: neither saw the other, several different values will stand;
 * - `refused`: every new dot was refused here before; not asked again;
 * - `clone`: proof of a clone or a forged context; is never merged, both are shown.
 */
export type Outcome = 'new' | 'forward' | 'conflict' | 'refused' | 'clone';

/** One register on which a person decides. */
export interface PlanItem {
  readonly ref: RegisterRef;
  readonly key: string;
  readonly head: RecordHead;
  readonly outcome: Outcome;
  readonly cloneReason?: CloneReason;
  /** The record is not in this copy: all its items are one decision. */
  readonly isNewRecord: boolean;
  /** Owner by the local state before the import; null when nobody is (a signed agreement). */
  readonly owner: Party | null;
  /** Parties of the incoming dots that are new here, each once, sorted. */
  readonly authors: readonly Party[];
  /** All those dots were written by the owner. */
  readonly byOwner: boolean;
  readonly before: RegisterState | null;
  readonly incoming: RegisterState;
  readonly basis: RegisterState | null;
  /** What stands after taking it; null for a clone. */
  readonly after: RegisterState | null;
  /** After taking it, several different values stand (also when the file brings a conflict on a new register). */
  readonly isConflict: boolean;
  readonly isEdited: boolean;
  /** The same was already left for later. */
  readonly isWaiting: boolean;
  /** The register says who the owner is: never taken by rule. */
  readonly changesOwner: boolean;
  /** Only its owner decides it (who may see a record): from anybody else it is never taken by rule. */
  readonly isOwnersOnly?: boolean;
  /** The file the value came in with: the plan's own, or for a waiting entry the file it was left from. */
  readonly file: string;
  readonly place?: CellPlace;
}

/** Merged without asking: same values with another dot, or only a wider context. */
export interface SilentItem {
  readonly ref: RegisterRef;
  readonly key: string;
  readonly head: RecordHead;
  readonly change: 'equal' | 'ours';
  readonly before: RegisterState;
  readonly after: RegisterState;
}

/** "Gelezen": an edit that was seen before and does not stand (any more); "toch overnemen" writes its value anew. */
export interface ReadItem {
  readonly ref: RegisterRef;
  readonly key: string;
  readonly head: RecordHead;
  readonly owner: Party | null;
  readonly value: string;
  /** What stood here before the import. */
  readonly ours: RegisterState;
  readonly place?: CellPlace;
}

export interface ImportPlan {
  readonly file: string;
  /** What asks for a decision, in the order of the file; items of one record are neighbours. */
  readonly items: readonly PlanItem[];
  readonly silent: readonly SilentItem[];
  readonly read: readonly ReadItem[];
  readonly counts: {
    /** Registers in the file. */
    readonly registers: number;
    /** Of which every dot had been seen. */
    readonly seen: number;
    readonly silent: number;
    readonly newRecords: number;
    readonly conflicts: number;
    readonly clones: number;
    readonly refused: number;
  };
  /** Own dots above the own counter: somebody else writes with our site id. */
  readonly foreignUseOfOwnSite: readonly { readonly ref: RegisterRef; readonly counter: number }[];
  /** A clone or a foreign use was seen: take a new site id before the next write, so before applying with a decision. */
  readonly needsNewSite: boolean;
}

/**
 * What a person decides on one register.
 * - `take`: merge; a conflict stays a conflict ("strijdig");
 * - `refuse`: by the owner a write of the old value; by anyone else a remark, nothing is merged;
 * - `later`: not merged, kept ("nog te beslissen"); also what happens without a choice;
 * - `skip`: not merged and not kept (a file that is only looked at);
 * - `ours`, `theirs`, `other`: merge and then decide by one own write. `ours` only where several values stand.
 *   `theirs` without a dot is the value of theirs that counts.
 */
export type Choice =
  | { readonly kind: 'take' }
  | { readonly kind: 'refuse'; readonly text: string }
  | { readonly kind: 'later' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'ours'; readonly reason?: string }
  | { readonly kind: 'theirs'; readonly dot?: Dot; readonly reason?: string }
  | { readonly kind: 'other'; readonly value: string; readonly reason?: string };

/** Choices by `refKey`. */
export type Choices = ReadonlyMap<string, Choice>;

/** Who writes. `site` is the site to mint with: `copy.own.site`, or a fresh one when the plan says `needsNewSite`. */
export interface Author {
  readonly site: SiteId;
  readonly at: string;
  readonly party: Party;
  readonly function: string;
  readonly onBehalfOf?: Party;
}

export interface RegisterChange {
  readonly ref: RegisterRef;
  readonly before: RegisterState | null;
  readonly after: RegisterState;
  /** What was merged, before an own write came on top; null when nothing was merged. */
  readonly merged: RegisterState | null;
  /** The own write, when there is one: a decision, refusal, correction, revert. */
  readonly wrote: Sibling | null;
}

/** "No" by who is not the owner. It travels, is shown, and changes no value. */
export interface RefusalRemark {
  readonly ref: RegisterRef;
  /** What it is about; the record may not be in this copy. Missing in what an older version wrote. */
  readonly head?: RecordHead;
  readonly text: string;
  readonly refusedDots: readonly Dot[];
  readonly at: string;
  readonly party: Party;
  readonly function: string;
}

/** What changes, as plain data: SQLite applies it in one transaction, memory to maps. Every register occurs once. */
export interface Effects {
  /** Records this copy did not have. */
  readonly records: readonly RecordHead[];
  readonly registers: readonly RegisterChange[];
  readonly waitingAdded: readonly WaitingEntry[];
  readonly waitingRemoved: readonly WaitingEntry[];
  readonly remarks: readonly RefusalRemark[];
  /** To be stored: the site that wrote, its last own counter and the highest counter seen. Neither ever goes back. */
  readonly counters: { readonly site: SiteId; readonly own: number; readonly highest: number };
  /** The next write must be by a new site id. */
  readonly needsNewSite: boolean;
}
