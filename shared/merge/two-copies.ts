import { countingValue } from './counting-value';
import { dotKey, refKey } from './ref-key';
import type { Dot, Party, RecordHead, RegisterRef, RegisterState } from './types';

/** One register edited in a copy of an export: the write that the edit is (`editState`), and the basis in the file. */
export interface CopyEdit {
  readonly ref: RegisterRef;
  readonly head: RecordHead;
  readonly state: RegisterState;
  readonly basis: RegisterState | null;
}

/** `replaces`: the later-read copy replaces the earlier; `both`: two people filled in the same export. */
export type CopyAnswer = 'replaces' | 'earlier-is-newer' | 'both';

/** A register in which two edited copies of one export differ, cells put back included. */
export interface CopyDifference {
  readonly ref: RegisterRef;
  readonly key: string;
  readonly head: RecordHead;
  /** What the copy shows; null when the row is not in it. An unedited cell shows the basis. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly isEditedInEarlier: boolean;
  readonly isEditedInLater: boolean;
  /** The dots between which the answer decides: both edits, the basis, and what was decided between copies before. */
  readonly among: readonly Dot[];
}

export interface CopyRelation {
  /** In the order of the earlier copy, then what only the later one edited. Empty: there is nothing to ask. */
  readonly differing: readonly CopyDifference[];
  readonly proposed: CopyAnswer;
}

/**
 * How two edited copies of one export differ. Each is merged as what it is; this only finds what to ask.
 *
 * Proposed: `both` when the later copy lacks all edits of the earlier; `earlier-is-newer` when it has some of them and
 * nothing else; else `replaces`.
 *
 * @param decidedBefore by `refKey`, the reader's own writes between copies of this export that were read before: these
 * are no third value that somebody wrote since.
 */
export function relateCopies(
  earlier: readonly CopyEdit[],
  later: readonly CopyEdit[],
  ownerOf: (head: RecordHead) => Party | null,
  decidedBefore: ReadonlyMap<string, readonly Dot[]> = new Map(),
): CopyRelation {
  const first = byKey(earlier);
  const second = byKey(later);
  const keys = [...new Set([...first.keys(), ...second.keys()])];
  const differing = keys.flatMap((key) =>
    differenceOf(key, first.get(key), second.get(key), ownerOf, decidedBefore.get(key) ?? []),
  );
  const shared = later.filter((edit) => sameEdit(edit, first.get(refKey(edit.ref))));
  const touched = later.filter((edit) => first.has(refKey(edit.ref)));
  if (touched.length === 0 && earlier.length > 0) return { differing, proposed: 'both' };
  const isPart = shared.length === later.length && later.length < earlier.length;
  return { differing, proposed: isPart ? 'earlier-is-newer' : 'replaces' };
}

function differenceOf(
  key: string,
  earlier: CopyEdit | undefined,
  later: CopyEdit | undefined,
  ownerOf: (head: RecordHead) => Party | null,
  decided: readonly Dot[],
): readonly CopyDifference[] {
  const edit = earlier ?? later;
  if (edit === undefined || sameEdit(earlier, later)) return [];
  const { ref, head, basis } = edit;
  const untouched = basis === null ? null : countingValue(basis, ownerOf(head));
  const siblings = [earlier?.state, later?.state, basis ?? undefined].flatMap((state) => state?.siblings ?? []);
  return [
    {
      ref,
      key,
      head,
      earlier: earlier === undefined ? untouched : editedValue(earlier),
      later: later === undefined ? untouched : editedValue(later),
      isEditedInEarlier: earlier !== undefined,
      isEditedInLater: later !== undefined,
      among: [...siblings.map(({ dot }) => dot), ...decided],
    },
  ];
}

/** The same edit read twice is the same dot. */
function sameEdit(one: CopyEdit | undefined, other: CopyEdit | undefined): boolean {
  const [left, right] = [one?.state.siblings[0]?.dot, other?.state.siblings[0]?.dot];
  return left !== undefined && right !== undefined && dotKey(left) === dotKey(right);
}

function editedValue(edit: CopyEdit): string | null {
  return edit.state.siblings[0]?.value ?? null;
}

function byKey(edits: readonly CopyEdit[]): ReadonlyMap<string, CopyEdit> {
  return new Map(edits.map((edit) => [refKey(edit.ref), edit]));
}
