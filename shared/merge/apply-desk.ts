import type { PassedOn } from '../domain/passed-on';
import { covers, highestOf } from './context';
import { type CopyView, type WaitingEntry, waitingKey } from './copy-view';
import { labelOf } from './label-of';
import type { Author, Effects, RefusalRemark, RegisterChange } from './plan';
import { refKey } from './ref-key';
import type { MergeRules } from './rules';
import type { Origin, RecordHead, RegisterRef, RegisterState } from './types';
import { nextCounter } from './write-register';

/** Where effects are gathered before they become plain data. Lives within one call; the copy is not touched. */
export interface Desk {
  readonly copy: CopyView;
  readonly author: Author;
  readonly rules: MergeRules;
  readonly needsNewSite: boolean;
  readonly records: Map<string, RecordHead>;
  readonly changes: Map<string, RegisterChange>;
  readonly waitingAdded: WaitingEntry[];
  readonly waitingRemoved: WaitingEntry[];
  readonly remarks: RefusalRemark[];
  own: number;
  highest: number;
}

/** A desk on which nothing is decided yet; counters go on from those of the copy, unless its site is new. */
export function emptyDesk(copy: CopyView, author: Author, rules: MergeRules, needsNewSite = false): Desk {
  return {
    copy,
    author,
    rules,
    needsNewSite,
    records: new Map(),
    changes: new Map(),
    waitingAdded: [],
    waitingRemoved: [],
    remarks: [],
    own: author.site === copy.own.site ? copy.own.counter : 0,
    highest: copy.highestCounter,
  };
}

/** Puts a merged state on the desk. */
export function mergeOnDesk(desk: Desk, ref: RegisterRef, head: RecordHead, merged: RegisterState): void {
  addRecord(desk, head);
  const before = desk.copy.register(ref);
  desk.changes.set(refKey(ref), { ref, before, after: merged, merged, wrote: null });
  desk.highest = Math.max(desk.highest, highestOf(merged.context));
}

/** An own write on top of what is on the desk, or else of what the copy has; takes what is waiting into the context. */
export function writeOnDesk(
  desk: Desk,
  ref: RegisterRef,
  head: RecordHead,
  value: string,
  origin: Origin,
  detail?: string,
  passedOn?: PassedOn,
): void {
  if (desk.needsNewSite && desk.author.site === desk.copy.own.site) {
    throw new Error('a clone was seen: take a new site id before this write');
  }
  addRecord(desk, head);
  const key = refKey(ref);
  const change = desk.changes.get(key);
  const before = desk.copy.register(ref);
  desk.highest = nextCounter(desk.highest);
  desk.own = desk.highest;
  const dot = { site: desk.author.site, counter: desk.own };
  const label = labelOf(desk.author, origin, detail, passedOn);
  const waiting = [...desk.copy.waiting(ref), ...desk.waitingAdded.filter((entry) => refKey(entry.ref) === key)];
  const states = waiting.map(({ state }) => state);
  const after = desk.rules.decide({ before, merged: change?.after ?? before, waiting: states, value, dot, label });
  const wrote = after.siblings.find((sibling) => sibling.dot === dot) ?? null;
  desk.changes.set(key, { ref, before, after, merged: change?.merged ?? null, wrote });
}

/** What gathered, as plain data; what was waiting and is covered now goes. */
export function applyDesk(desk: Desk): Effects {
  const isCovered = (entry: WaitingEntry) => {
    const context = desk.changes.get(refKey(entry.ref))?.after.context ?? {};
    return entry.state.siblings.every(({ dot }) => covers(context, dot));
  };
  const waiting = [...desk.changes.values()].flatMap(({ ref }) => desk.copy.waiting(ref));
  const removed = [...waiting.filter(isCovered), ...desk.waitingRemoved];
  return {
    records: [...desk.records.values()],
    registers: [...desk.changes.values()],
    waitingAdded: desk.waitingAdded.filter((entry) => !isCovered(entry)),
    waitingRemoved: [...new Map(removed.map((entry) => [waitingKey(entry), entry])).values()],
    remarks: desk.remarks,
    counters: { site: desk.author.site, own: desk.own, highest: desk.highest },
    needsNewSite: desk.needsNewSite && desk.author.site === desk.copy.own.site,
  };
}

function addRecord(desk: Desk, head: RecordHead): void {
  if (desk.copy.head(head.id) === null) desk.records.set(head.id, head);
}
