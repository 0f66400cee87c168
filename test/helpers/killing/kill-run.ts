import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Deed, Line, WriterTask } from './protocol';

export interface Killed {
  /** Deeds whose caller was told that they were done, in order. */
  readonly done: readonly Deed[];
  /** The deed that was begun and of which nobody heard the end. */
  readonly underWay: Deed | null;
}

/** When to kill: so many milliseconds after so many lines of this kind. Lines and not time alone: a busy machine is slow. */
export interface Moment {
  readonly line: Line['is'];
  readonly count: number;
  readonly milliseconds: number;
}

/** Starts a writer, lets it work until this moment, and kills it. With `dieAt` it kills itself. */
export async function killWhileWriting(script: string, task: WriterTask, moment: Moment): Promise<Killed> {
  // What a planted mistake makes it say is nothing to look into.
  const complaints = task.fault === null ? 'inherit' : 'ignore';
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', complaints] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  const done: Deed[] = [];
  let underWay: Deed | null = null;
  let left = moment.count;
  const read = createInterface({ input: child.stdout });
  const closed = new Promise<void>((resolve) => read.on('close', resolve));
  const reached = new Promise<void>((resolve) => {
    read.on('line', (text) => {
      // Written by writer.ts, a line at a time.
      const line = JSON.parse(text) as Line;
      if (line.is === 'begin') underWay = line.deed;
      if (line.is === 'done') {
        done.push(line.deed);
        underWay = null;
      }
      if (line.is === moment.line) left -= 1;
      if (left <= 0) resolve();
    });
  });
  child.stdin.end(JSON.stringify(task));
  if (task.dieAt === null) {
    await Promise.race([reached, ended]);
    await Promise.race([setTimeout(moment.milliseconds), ended]);
    child.kill('SIGKILL');
  }
  const signal = await ended;
  await closed;
  if (signal !== 'SIGKILL') throw new Error('the writer ended by itself');
  return { done, underWay };
}
