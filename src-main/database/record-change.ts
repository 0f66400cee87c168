import { canonical, canonicalText, EMPTY } from '../../shared/domain/canonical';
import { ownerOf, recordHead, writeValue } from '../../shared/domain/entities';
import type { CopyView } from '../../shared/merge/copy-view';
import { countingValue } from '../../shared/merge/counting-value';
import type { Author, Effects, RefusalRemark } from '../../shared/merge/plan';
import type { RecordHead } from '../../shared/merge/types';
import type { UndoEffects } from '../../shared/merge/undo-import';
import { type OwnWrite, writeValues } from '../../shared/merge/write-value';
import { copyViewOf } from './copy-view';
import { logChange, logUnread } from './log-rows';
import { readMeta, writeMeta } from './meta';
import { projectRecords, unprojectRecords } from './projection/project';
import { insertRecord, insertRegister, readRecords, removeRegister, replaceRegister } from './register-rows';
import { listParameter, statement } from './statement';
import type { Store } from './store';
import { deleteWaiting, insertWaiting } from './waiting-rows';
import type { WriteContext } from './write-context';

/**
 * The one write path. What merging decided becomes rows: records, siblings and contexts, the log, what waits, the
 * counters, and the typed rows of the records touched. Call it inside `inTransaction`: all of it must be true together.
 */
export function applyEffects(store: Store, effects: Effects, context: WriteContext): void {
  const touched = new Set<string>();
  for (const head of effects.records) insertRecord(store, head);
  for (const change of effects.registers) {
    const { recordId, register } = change.ref;
    if (change.before === null) insertRegister(store, recordId, register, change.after);
    else replaceRegister(store, recordId, register, change.after);
    touched.add(recordId);
  }
  logChanges(store, effects, context);
  for (const entry of effects.waitingRemoved) deleteWaiting(store, entry);
  for (const entry of effects.waitingAdded) insertWaiting(store, entry, context.importId);
  raiseCounters(store, effects);
  projectRecords(store, context.region, touched);
  const remarks = effects.remarks.flatMap((remark) => writesOfRemark(store, remark));
  if (remarks.length > 0) writeRegisters(store, remarks, context);
}

/** Own writes: each mints a dot, replaces all siblings and takes what is waiting on the register into its context. */
export function writeRegisters(store: Store, writes: readonly OwnWrite[], context: WriteContext): Effects {
  const copy = copyViewOf(
    store,
    writes.map(({ head }) => head.id),
  );
  const effects = writeValues(copy, [...writes, ...revivalsOf(copy, writes, context)], authorOf(context));
  applyEffects(store, effects, context);
  return effects;
}

/** Typing on a deleted record brings it back: else what was typed would stand nowhere. */
function revivalsOf(copy: CopyView, writes: readonly OwnWrite[], { region }: WriteContext): OwnWrite[] {
  const typed = new Map(writes.filter(({ origin }) => origin === 'typed').map(({ head }) => [head.id, head]));
  for (const { head, register } of writes) if (register === 'deleted') typed.delete(head.id);
  return [...typed.values()].flatMap((head): OwnWrite[] => {
    const state = copy.register({ recordId: head.id, register: 'deleted' });
    if (state === null || countingValue(state, ownerOf(head, region)) !== 'true') return [];
    return [{ head, register: 'deleted', value: 'false', origin: 'typed' }];
  });
}

/** "Ongedaan maken" of an import: registers get back siblings and context of before. Counters never go back. */
export function applyUndo(store: Store, undo: UndoEffects, context: WriteContext): void {
  const touched = [...new Set(undo.restored.map(({ ref }) => ref.recordId))];
  const heads = headsOf(store, touched);
  for (const change of undo.restored) {
    const { recordId, register } = change.ref;
    logUnread(store, change, ownerOfId(heads, recordId, context), context);
    if (change.after === null) removeRegister(store, recordId, register);
    else replaceRegister(store, recordId, register, change.after);
  }
  for (const entry of undo.waitingRemoved) deleteWaiting(store, entry);
  for (const entry of undo.waitingRestored) insertWaiting(store, entry, context.importId);
  const removed = removeEmptyRecords(
    store,
    undo.recordsIfEmpty.map(({ id }) => id),
  );
  unprojectRecords(store, removed);
  projectRecords(store, context.region, touched);
  const remarks = undo.remarksRemoved.flatMap((remark) => clearingWrites(store, remark, context.importId ?? ''));
  if (remarks.length > 0) writeRegisters(store, remarks, context);
}

/** Records that came with an import and of which no register is left here. */
function removeEmptyRecords(store: Store, ids: readonly string[]): string[] {
  const empty = [...readRecords(store, ids).values()].filter(({ registers }) => registers.size === 0);
  const removed = empty.map(({ head }) => head.id);
  statement(store, 'DELETE FROM records WHERE id IN (SELECT value FROM json_each(?))').run(listParameter(removed));
  return removed;
}

/** Who writes, in the words of merging. */
export function authorOf(context: WriteContext): Author {
  return {
    site: context.site,
    at: context.at,
    party: context.party,
    function: context.function,
    ...(context.onBehalfOf === undefined ? {} : { onBehalfOf: context.onBehalfOf }),
  };
}

function logChanges(store: Store, effects: Effects, context: WriteContext): void {
  const heads = headsOf(
    store,
    effects.registers.map(({ ref }) => ref.recordId),
  );
  for (const change of effects.registers) {
    logChange(store, change, ownerOfId(heads, change.ref.recordId, context), context);
  }
}

/** Neither counter ever goes back, whatever the caller says. */
function raiseCounters(store: Store, { counters }: Effects): void {
  const meta = readMeta(store);
  writeMeta(store, {
    highestCounter: Math.max(meta.highestCounter, counters.highest),
    ...(counters.site === meta.site ? { ownCounter: Math.max(meta.ownCounter, counters.own) } : {}),
  });
}

/** A "no" by who is not the owner travels as a record of its own; it adds to what this party refused before. */
function writesOfRemark(store: Store, remark: RefusalRemark): OwnWrite[] {
  const head = headOfRemark(remark);
  const before = refusedBefore(store, head.id);
  const dots = [...new Set([...before, ...remark.refusedDots.map(({ site, counter }) => `${site}:${counter}`)])].sort();
  const writes: OwnWrite[] = [{ head, register: 'refusedDots', value: canonical(dots), origin: 'refusal' }];
  const text: OwnWrite = { head, register: 'text', value: canonical(remark.text), origin: 'refusal' };
  return [...(remark.text.trim() === '' ? [] : [text]), ...writes, ...aboutOf(store, remark, head)];
}

/** A record that was refused whole is not here: the remark says itself what it is about, so that it finds its way. */
function aboutOf(store: Store, { ref, head: about }: RefusalRemark, head: RecordHead): OwnWrite[] {
  const isHere = statement(store, 'SELECT 1 FROM records WHERE id = ?').get(ref.recordId) !== undefined;
  if (isHere || about === undefined || about.key === null) return [];
  const value = writeValue('remark', 'about', { entity: about.entity, key: about.key });
  return [{ head, register: 'about', value, origin: 'refusal' }];
}

function clearingWrites(store: Store, remark: RefusalRemark, importId: string): OwnWrite[] {
  const head = headOfRemark(remark);
  const gone = new Set(remark.refusedDots.map(({ site, counter }) => `${site}:${counter}`));
  const dots = refusedBefore(store, head.id).filter((dot) => !gone.has(dot));
  return [
    { head, register: 'refusedDots', value: canonical(dots), origin: 'revert' },
    ...textBefore(store, head, remark, importId),
  ];
}

/** The words of before the refusal, unless other words were written since. */
function textBefore(store: Store, head: RecordHead, remark: RefusalRemark, importId: string): OwnWrite[] {
  const now = statement(store, 'SELECT text FROM remarks WHERE record_id = ?').get(head.id) as
    | { text: string | null }
    | undefined; // column of the query
  if (remark.text.trim() === '' || now?.text !== canonicalText(remark.text)) return [];
  const line = statement(
    store,
    "SELECT old_value FROM log WHERE record_id = ? AND register = 'text' AND import_id = ? ORDER BY id LIMIT 1",
  ).get(head.id, importId) as { old_value: string | null } | undefined; // column of the query
  return [{ head, register: 'text', value: line?.old_value ?? EMPTY, origin: 'revert' }];
}

function headOfRemark({ ref, party }: RefusalRemark) {
  return recordHead('remark', { record: ref.recordId, register: ref.register, party });
}

function refusedBefore(store: Store, remarkId: string): string[] {
  const rows = statement(store, 'SELECT site, counter FROM refusals WHERE remark_id = ?').all(remarkId) as {
    site: string;
    counter: number;
  }[]; // columns of the query
  return rows.map(({ site, counter }) => `${site}:${counter}`);
}

type Heads = ReadonlyMap<string, { readonly id: string; readonly entity: string; readonly key: string | null }>;

function headsOf(store: Store, ids: readonly string[]): Heads {
  const rows = statement(store, 'SELECT id, entity, key FROM records WHERE id IN (SELECT value FROM json_each(?))').all(
    listParameter(new Set(ids)),
  ) as { id: string; entity: string; key: string | null }[]; // columns of the query
  return new Map(rows.map((row) => [row.id, row]));
}

function ownerOfId(heads: Heads, id: string, context: WriteContext) {
  const head = heads.get(id);
  return head === undefined ? null : ownerOf(head, context.region);
}
