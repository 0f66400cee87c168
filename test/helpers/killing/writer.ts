// Runs in a process of its own until it is killed: a person who never rests, through the real services on a real file.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFile } from '../../../src-main/excel/parse-file';
import { backUp } from '../../../src-main/services/backups/back-up';
import { restoreBackup } from '../../../src-main/services/backups/restore-backup';
import { lastRestore } from '../../../src-main/services/backups/restore-journal';
import { acceptFile } from '../../../src-main/services/exchange/accept-file';
import { makeExports } from '../../../src-main/services/exchange/make-exports';
import { recordAction } from '../../../src-main/services/history/record-action';
import { openSession, type Session, type SessionOptions } from '../../../src-main/services/session';
import { figureWrite, quotaHead } from '../builders';
import type { Deed, Line, WriterTask } from './protocol';
import { randomFrom } from './random';

const areas = ['GM0983', 'GM0984', 'GM0889', 'GM0893', 'GM0907', 'GM0944', 'GM0946', 'GM1507'];

async function main(): Promise<void> {
  // Given by the test, see kill-run.ts.
  const task = JSON.parse(readFileSync(0, 'utf8')) as WriterTask;
  const options: SessionOptions = { userData: task.userData };
  say({ is: 'opening' });
  const world: World = { task, options, random: randomFrom(task.seed), session: openSession(task.path, options) };
  say({ is: 'ready' });
  for (let turn = 0; ; turn += 1) await deeds[task.dieAt === null ? next(world) : 'restore'](world, turn);
}

interface World {
  readonly task: WriterTask;
  readonly options: SessionOptions;
  readonly random: () => number;
  session: Session;
  typed?: number;
  made?: string[];
}

/** Written to the pipe before the call returns: what was said stays said. */
function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const kinds = ['edit', 'edit', 'edit', 'edit', 'import', 'export', 'backup', 'restore', 'restore'] as const;
const next = ({ random }: World): Deed['what'] => kinds[Math.floor(random() * kinds.length)] ?? 'edit';
const oneOf = <T>(choices: readonly T[], random: () => number) => choices[Math.floor(random() * choices.length)];

const deeds: Record<Deed['what'], (world: World, turn: number) => void | Promise<void>> = {
  edit: (world) => {
    const first = world.typed ?? world.task.next;
    const count = 1 + Math.floor(world.random() * 5);
    world.typed = first + count;
    const start = Math.floor(world.random() * areas.length);
    const writes = Array.from({ length: count }, (_, at): [string, number] => [
      areas[(start + at) % areas.length] ?? '',
      first + at,
    ]);
    const deed: Deed = { what: 'edit', writes };
    const { fault } = world.task;
    say({ is: 'begin', deed });
    if (fault === 'confirm-before-commit') say({ is: 'done', deed });
    const parts = fault === 'two-transactions' ? [writes.slice(0, 1), writes.slice(1)] : [writes];
    for (const part of fault === 'twice' ? [...parts, ...parts] : parts) type(world.session, part);
    if (fault !== 'confirm-before-commit') say({ is: 'done', deed });
  },
  import: async ({ session, task, random }) => {
    const path = oneOf(task.workbooks, random);
    if (path === undefined) return;
    const deed: Deed = { what: 'import', hash: hashOf(readFileSync(path)) };
    say({ is: 'begin', deed });
    await acceptFile(session, { token: path, name: basename(path), path }, 'all', readHere);
    say({ is: 'done', deed });
  },
  export: async ({ session, task }, turn) => {
    const path = join(task.outbox, `${task.seed}-${turn}.xlsx`);
    const deed: Deed = { what: 'export', file: path };
    say({ is: 'begin', deed });
    const request = { scope: 'municipality', addressee: 'GM0983', isBare: false } as const;
    await makeExports(session, request, { kind: 'file', path }, '1.0.0');
    say({ is: 'done', deed });
  },
  backup: (world) => {
    say({ is: 'begin', deed: { what: 'backup', name: null } });
    const name = backUp(world.session, 'request');
    world.made = [...(world.made ?? []), ...(name === null ? [] : [name])];
    say({ is: 'done', deed: { what: 'backup', name } });
  },
  restore: (world) => {
    const { task, random, options } = world;
    const name = oneOf([...task.backups, ...(world.made ?? [])], random);
    if (name === undefined) return;
    say({ is: 'begin', deed: { what: 'restore', name, setAside: null } });
    if (task.fault === 'restore-in-place') copyFileSync(join(world.session.backups ?? '', name), task.path);
    try {
      world.session = restoreBackup(world.session, name, options, { between: (step) => dieAt(step, task) });
    } catch (error) {
      // Taken away meanwhile by the scheme: no deed at all.
      if (error instanceof Error && error.message === 'backup-gone') return;
      throw error;
    }
    const setAside = lastRestore(world.session)?.setAside ?? null;
    say({ is: 'done', deed: { what: 'restore', name, setAside } });
  },
};

function type(session: Session, writes: readonly (readonly [string, number])[]): void {
  const own = writes.map(([area, total]) => figureWrite(quotaHead({ area, kind: 'indicative' }), total));
  recordAction(session, { what: 'cells', count: own.length }, own);
}

function dieAt(step: string, { dieAt }: WriterTask): void {
  if (step === dieAt) process.kill(process.pid, 'SIGKILL');
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** In this process: the guard and the parser are the real ones, and the kill hits the one that writes. */
const readHere: Parameters<typeof acceptFile>[3] = async (source) => {
  const bytes = typeof source === 'string' ? readFileSync(source) : Buffer.from(source);
  const name = typeof source === 'string' ? basename(source) : '';
  return { workbook: await parseFile(bytes, name), bytes, sha256: hashOf(bytes) };
};

void main();
