import { sameState } from '../../../../shared/merge/context';
import { dotKey } from '../../../../shared/merge/ref-key';
import type { RegisterState } from '../../../../shared/merge/types';
import { overruledBelow } from './ledger';
import { decideWaiting, readFile } from './read-file';
import { exportWorkbook } from './workbook-file';
import { Broken, type Installation, type World } from './world';

/**
 * At the end every file that ever was mailed turns up, everybody decides on what was left, and all exchange all.
 * Then all copies are equal, and the log accounts for every value ever written.
 */
export function finalExchange(world: World): void {
  const [hub] = world.installations;
  if (hub === undefined) return;
  world.story.push('at the end everything is exchanged');
  for (const file of [...world.files]) readFile(world, hub, file, 'everything', null);
  for (const one of world.installations) decideWaiting(world, one, 'everything');
  for (const one of world.installations) readFile(world, hub, exportWorkbook(world, one, 3, 'all'), 'everything', null);
  for (const one of world.installations) readFile(world, one, exportWorkbook(world, hub, 3, 'all'), 'everything', null);
  for (const one of world.installations) expectEqualCopies(hub, one);
  expectEveryValueAccountedFor(world, hub);
  expectOneRecordPerRow(world, hub);
}

function expectEqualCopies(hub: Installation, one: Installation): void {
  for (const [key, state] of hub.data.registers) {
    const other = one.data.registers.get(key) ?? null;
    if (!sameState(state, other)) {
      throw new Broken(`${hub.name} and ${one.name} end differently in ${key}: ${text(state)} and ${text(other)}`);
    }
  }
  const sizes = [hub.data.registers.size, one.data.registers.size, hub.data.heads.size, one.data.heads.size];
  if (sizes[0] !== sizes[1] || sizes[2] !== sizes[3])
    throw new Broken(`${one.name} has other records: ${sizes.join(' ')}`);
  if (one.data.waiting.size > 0) throw new Broken(`${one.name} still has something waiting`);
}

/** A value may go only by a later write of somebody who had seen it; and what went does not come back. */
function expectEveryValueAccountedFor(world: World, hub: Installation): void {
  const accounts = new Map<string, { current: ReadonlySet<string>; overruled: ReadonlySet<string> }>();
  for (const [key, state] of hub.data.registers) {
    if (state.siblings.length === 0) throw new Broken(`${key} ends without a value`);
    const current = new Set(state.siblings.map(({ dot }) => dotKey(dot)));
    const overruled = overruledBelow(world.ledger, key, [...current]);
    for (const dot of current) {
      if (overruled.has(dot)) throw new Broken(`${key}: ${dot} was overruled and stands again`);
      if (!world.ledger.has(`${key} ${dot}`)) throw new Broken(`${key}: nobody ever wrote ${dot}`);
    }
    accounts.set(key, { current, overruled });
  }
  for (const { register, dot, value, by, isForgotten } of world.ledger.values()) {
    const account = accounts.get(register);
    const isKept = account?.current.has(dotKey(dot)) || account?.overruled.has(dotKey(dot));
    if (!isKept && !isForgotten) {
      const now = text(hub.data.registers.get(register) ?? null);
      throw new Broken(`${value}, written in ${register} by ${by} (${dotKey(dot)}), is lost in silence; ${now} stands`);
    }
  }
}

function expectOneRecordPerRow(world: World, hub: Installation): void {
  for (const id of hub.data.heads.keys()) {
    const isFromExcel = id.startsWith('note:') && !id.includes(':typed-') && !/:\d$/.test(id);
    if (isFromExcel && !world.rowRecords.has(id)) throw new Broken(`record ${id} is a second one for a row of Excel`);
  }
}

function text(state: RegisterState | null): string {
  return state?.siblings.map(({ dot, value }) => `${value} (${dotKey(dot)})`).join(' and ') ?? 'nothing';
}
