import { dotKey, refKey } from './ref-key';
import type { CellPlace, Dot, RecordHead, RegisterRef, RegisterState, SiteId } from './types';

/**
 * What merging reads of one copy of the dossier. The SQLite store and the in-memory copy of the proof both implement it.
 * All answers are of one moment: the caller changes nothing between planning and applying, or plans again.
 */
export interface CopyView {
  /** The merged state, or null when this copy holds nothing of this register. */
  register(ref: RegisterRef): RegisterState | null;
  /** What was left for later ("nog te beslissen") on this register. */
  waiting(ref: RegisterRef): readonly WaitingEntry[];
  /**
   * Dots to which this copy's own party said no without being the owner, at whichever of its laptops. Not the "no" of
   * other parties: that is a remark, is shown, and changes nothing about what is asked here.
   */
  refused(ref: RegisterRef): readonly Dot[];
  head(recordId: string): RecordHead | null;
  /** Highest counter of any dot this copy has ever seen: registers, waiting entries, own writes. Never goes back. */
  readonly highestCounter: number;
  /** The site that writes now, and the counter of its last own dot (0 when it has written nothing). */
  readonly own: { readonly site: SiteId; readonly counter: number };
}

/** Left for later: not merged, kept as it came, with where it stood. */
export interface WaitingEntry {
  readonly ref: RegisterRef;
  /** The record may not exist in this copy yet. */
  readonly head: RecordHead;
  readonly state: RegisterState;
  readonly basis: RegisterState | null;
  readonly isEdited: boolean;
  /** Name of the file as the person saw it. */
  readonly file: string;
  readonly place?: CellPlace;
}

/** What makes a waiting entry this one: its register, its dots and its file. */
export function waitingKey(entry: WaitingEntry): string {
  return [refKey(entry.ref), entry.file, ...entry.state.siblings.map(({ dot }) => dotKey(dot))].join(' ');
}
