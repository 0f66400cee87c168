import { isConflict } from '../../../../shared/merge/counting-value';
import { refKey } from '../../../../shared/merge/ref-key';
import { undoImport } from '../../../../shared/merge/undo-import';
import { type OwnWrite, writeValues } from '../../../../shared/merge/write-value';
import type { Action } from './actions';
import { applyEffects, applyUndo } from './apply-effects';
import { markForgotten } from './ledger';
import { decideWaiting, readFile } from './read-file';
import { editInExcel, exportWorkbook } from './workbook-file';
import {
  authorAt,
  Broken,
  type Installation,
  installation,
  mint,
  NUMBER,
  SOURCE,
  STARTING_REFS,
  saved,
  type World,
} from './world';

/** Does one action; what is impossible at this moment is left out. Tells what happened in a sentence. */
export function perform(world: World, action: Action): void {
  world.tick += 1;
  if (action.kind === 'excel') {
    excel(world, action);
    return;
  }
  const one = world.installations[action.at % world.installations.length];
  if (one === undefined) return;
  if (action.kind === 'type') type(world, one, action.register, `${action.value}`);
  if (action.kind === 'note') newNote(world, one, `${action.value}`);
  if (action.kind === 'revert') revert(world, one, action.register);
  if (action.kind === 'export') exportFile(world, one, action);
  if (action.kind === 'read') read(world, one, action);
  if (action.kind === 'waiting') decideWaiting(world, one, action.choices);
  if (action.kind === 'decide') decide(world, one, action.nth, action.value);
  if (action.kind === 'undo') undo(world, one, action.nth);
  if (action.kind === 'backup') backup(world, one);
  if (action.kind === 'restore') restore(world, one);
  if (action.kind === 'clone') clone(world, one);
}

function type(world: World, one: Installation, register: number, value: string): void {
  const ref = STARTING_REFS[register % STARTING_REFS.length];
  const head = ref === undefined ? null : one.head(ref.recordId);
  if (ref === undefined || head === null) return;
  world.story.push(`${one.name} writes ${value} in ${refKey(ref)}`);
  write(world, one, [{ head, register: ref.register, value, origin: 'typed' }]);
}

function newNote(world: World, one: Installation, value: string): void {
  const head = { id: `note:${one.party}:typed-${world.tick}`, entity: 'note', key: null };
  world.story.push(`${one.name} makes record ${head.id} with ${value}`);
  write(world, one, [
    { head, register: NUMBER, value, origin: 'typed' },
    { head, register: SOURCE, value: '"eigen telling"', origin: 'typed' },
  ]);
}

function revert(world: World, one: Installation, register: number): void {
  const ref = STARTING_REFS[register % STARTING_REFS.length];
  const head = ref === undefined ? null : one.head(ref.recordId);
  if (ref === undefined || head === null) return;
  world.story.push(`${one.name} reverts ${refKey(ref)} to 0`);
  write(world, one, [{ head, register: ref.register, value: '0', origin: 'revert' }]);
}

function write(world: World, one: Installation, writes: readonly OwnWrite[]): void {
  applyEffects(world, one, writeValues(one, writes, authorAt(world, one), world.rules));
}

function exportFile(world: World, one: Installation, action: Extract<Action, { kind: 'export' }>): void {
  const file = exportWorkbook(world, one, action.to, action.scope);
  world.files.push(file);
  world.story.push(
    `${one.name} exports ${file.name} (${action.scope}, ${file.exported.length} records) for ${file.addressee}`,
  );
}

function excel(world: World, action: Extract<Action, { kind: 'excel' }>): void {
  const file = world.files[action.file % Math.max(1, world.files.length)];
  if (file === undefined) return;
  const values = action.row === null ? null : [`${action.row}`, '"uit Excel"'];
  const id = action.losesIds ? null : (file.spareIds[(action.row ?? 0) % 2] ?? null);
  const copy = editInExcel(world, file, action.isCorrection, action.cells, values === null ? null : { id, values });
  world.files.push(copy);
  const cells = copy.edits.map(({ ref, value }) => `${refKey(ref)} = ${value}`);
  const rows = copy.rows.map((row) => `${row.id === null ? 'a row without id' : row.id} = ${row.values[0]}`);
  world.story.push(
    `in Excel ${file.name} becomes ${copy.name}: ${[...cells, ...rows].join(', ') || 'nothing changed'}`,
  );
}

function read(world: World, one: Installation, action: Extract<Action, { kind: 'read' }>): void {
  const file = world.files[action.file % Math.max(1, world.files.length)];
  if (file !== undefined) readFile(world, one, file, action.choices, action.answer);
}

function decide(world: World, one: Installation, nth: number, value: number): void {
  const conflicts = [...one.data.registers].filter(([, state]) => isConflict(state));
  const found = conflicts[nth % Math.max(1, conflicts.length)];
  if (found === undefined) return;
  const [key, state] = found;
  const [recordId = '', register = ''] = key.split('/');
  const values = state.siblings.map((sibling) => sibling.value);
  const chosen = value % 3 === 0 ? `${value}` : (values[value % values.length] ?? `${value}`);
  world.story.push(`${one.name} decides ${key}: ${chosen} (of ${values.join(' and ')})`);
  const head = one.head(recordId);
  if (head === null) throw new Broken(`${one.name} has no record ${recordId}`);
  const write = { head, register, value: chosen, origin: 'decision' as const, detail: 'zo besloten' };
  applyEffects(world, one, writeValues(one, [write], authorAt(world, one), world.rules));
}

function undo(world: World, one: Installation, nth: number): void {
  const imports = one.data.imports.filter(({ effects }) => effects.registers.length + effects.waitingAdded.length > 0);
  const done = imports[imports.length - 1 - (nth % Math.max(1, imports.length))];
  if (done === undefined) return;
  const exportedSince = (ref: { recordId: string; register: string }) =>
    (one.data.exportedAt.get(refKey(ref)) ?? 0) > done.at;
  const result = undoImport(one, done.effects, exportedSince, world.rules);
  const counts = `${result.restored.length} registers back, ${result.notRestorable.length} not`;
  world.story.push(`${one.name} undoes reading ${done.file.name}: ${counts}`);
  applyUndo(world, one, result, done.effects);
  if (result.needsNewSite) writeOnAs(one, world.rules.siteAfterUndo(one.own.site, freshSite(world, one)));
  one.data = { ...one.data, imports: one.data.imports.filter((other) => other !== done) };
  one.data.copiesRead.delete(done.file.exportId);
}

function backup(world: World, one: Installation): void {
  world.story.push(`${one.name} makes a backup`);
  one.backup = saved(one, world.tick);
}

function restore(world: World, one: Installation): void {
  const { backup: kept } = one;
  if (kept === null) return;
  for (const [key, state] of one.data.registers) {
    for (const { dot } of state.siblings) if (dot.site === one.own.site) markForgotten(world.ledger, key, dot);
  }
  forgetOwnWritesSince(world, one, kept.registers);
  one.data = { ...kept, ...saved({ ...one, data: kept, highestCounter: kept.highest }, kept.at) };
  one.highestCounter = kept.highest;
  const fresh = world.rules.siteAfterRestore(one.own.site, freshSite(world, one));
  writeOnAs(one, fresh, kept.highest);
  world.story.push(`${one.name} restores the backup and writes on as ${fresh}`);
}

function writeOnAs(one: Installation, site: string, last = one.own.counter): void {
  one.own = { site, counter: site === one.own.site ? last : 0 };
}

/** What this laptop wrote and never sent, and is not in the backup, is gone: the person was told so. */
function forgetOwnWritesSince(world: World, one: Installation, kept: ReadonlyMap<string, unknown>): void {
  for (const written of world.ledger.values()) {
    if (written.by === one.name && kept.get(written.register) !== one.data.registers.get(written.register)) {
      markForgotten(world.ledger, written.register, written.dot);
    }
  }
}

function clone(world: World, one: Installation): void {
  if (world.installations.length >= 6) return;
  const name = `copy ${world.installations.length} of ${one.name}`;
  const twin = installation(name, one.party, freshSite(world, one), saved(one, world.tick));
  world.installations.push(twin);
  world.story.push(`${name} is made by copying the disk of ${one.name}; it writes as ${twin.own.site}`);
}

function freshSite(world: World, one: Installation): string {
  return `${one.party}-f${mint(world)}`;
}
