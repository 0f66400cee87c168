import { covers } from '../../../../shared/merge/context';
import { type WaitingEntry, waitingKey } from '../../../../shared/merge/copy-view';
import type { Effects } from '../../../../shared/merge/plan';
import { refKey } from '../../../../shared/merge/ref-key';
import type { RegisterRef, RegisterState } from '../../../../shared/merge/types';
import type { UndoEffects } from '../../../../shared/merge/undo-import';
import { markForgotten, record } from './ledger';
import { Broken, type Installation, type World } from './world';

/** What SQLite does in one transaction, done to maps; and what the witness sees of it. */
export function applyEffects(world: World, one: Installation, effects: Effects): void {
  for (const { ref, before, after, merged, wrote } of effects.registers) {
    const key = refKey(ref);
    const waiting = one.waiting(ref).map(({ state }) => state);
    const seen = [merged ?? before, ...waiting].filter((state) => state !== null);
    if (wrote !== null) record(world.ledger, key, wrote, one.name, seen);
    checkState(one, key, after);
    one.data.registers.set(key, after);
  }
  for (const head of effects.records) one.data.heads.set(head.id, head);
  for (const entry of effects.waitingRemoved) removeWaiting(one, entry);
  for (const entry of effects.waitingAdded) addWaiting(one, entry);
  for (const { ref, refusedDots } of effects.remarks) {
    one.data.refused.set(refKey(ref), [...one.refused(ref), ...refusedDots]);
    if (effects.registers.some((change) => refKey(change.ref) === refKey(ref))) {
      throw new Broken(`${one.name}: a remark changed the value of ${refKey(ref)}`);
    }
  }
  for (const { ref } of effects.registers) checkWaiting(one, ref);
  if (effects.counters.own < one.own.counter) throw new Broken(`${one.name}: the own counter went back`);
  one.own = { site: effects.counters.site, counter: effects.counters.own };
  one.highestCounter = effects.counters.highest;
}

export function applyUndo(world: World, one: Installation, undo: UndoEffects, done: Effects): void {
  const writes = new Map(done.registers.map(({ ref, wrote }) => [refKey(ref), wrote]));
  for (const { ref, after } of undo.restored) {
    const key = refKey(ref);
    const wrote = writes.get(key);
    if (wrote) markForgotten(world.ledger, key, wrote.dot);
    if (after === null) one.data.registers.delete(key);
    else one.data.registers.set(key, after);
  }
  for (const { id } of undo.recordsIfEmpty) {
    const isLeft = [...one.data.registers.keys()].some((key) => key.startsWith(`${id}/`));
    if (!isLeft) one.data.heads.delete(id);
  }
  for (const entry of undo.waitingRemoved) removeWaiting(one, entry);
  for (const entry of undo.waitingRestored) addWaiting(one, entry);
  for (const { ref, refusedDots } of undo.remarksRemoved) {
    one.data.refused.set(
      refKey(ref),
      one.refused(ref).filter((dot) => !refusedDots.includes(dot)),
    );
  }
}

function checkState(one: Installation, key: string, state: RegisterState): void {
  if (state.siblings.length === 0) throw new Broken(`${one.name}: ${key} has no value`);
  if (state.siblings.some(({ dot }) => !covers(state.context, dot))) {
    throw new Broken(`${one.name}: ${key} holds a value that its context has not seen`);
  }
}

function checkWaiting(one: Installation, ref: RegisterRef): void {
  const context = one.register(ref)?.context ?? {};
  const isCovered = (entry: WaitingEntry) => entry.state.siblings.every(({ dot }) => covers(context, dot));
  if (one.waiting(ref).some(isCovered)) throw new Broken(`${one.name}: ${refKey(ref)} is decided and still waits`);
}

function removeWaiting(one: Installation, entry: WaitingEntry): void {
  const key = waitingKey(entry);
  const rest = one.waiting(entry.ref).filter((other) => waitingKey(other) !== key);
  if (rest.length === 0) one.data.waiting.delete(refKey(entry.ref));
  else one.data.waiting.set(refKey(entry.ref), rest);
}

function addWaiting(one: Installation, entry: WaitingEntry): void {
  one.data.waiting.set(refKey(entry.ref), [...one.waiting(entry.ref), entry]);
}
