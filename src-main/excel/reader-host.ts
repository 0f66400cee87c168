import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ReaderReply, ReaderRequest } from './reader-messages';

/** A started reader process. */
export interface Reader {
  readonly pid: number | undefined;
  send(request: ReaderRequest): void;
  onReply(listener: (reply: ReaderReply) => void): void;
  /** Also after a crash. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts a reader from its built file. */
export type ReaderHost = (path: string) => Reader;

/** For the command line and tests: plain Node, or Electron as Node. */
export const forkedReader: ReaderHost = (path) => {
  const child = fork(path, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    env: {
      ELECTRON_RUN_AS_NODE: '1',
      TZ: process.env.TZ,
      SystemRoot: process.env.SystemRoot,
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
    },
  });
  return {
    pid: child.pid,
    send: (request) => child.send(request),
    // Only our own entry answers on this channel.
    onReply: (listener) => child.on('message', (reply) => listener(reply as ReaderReply)),
    onExit: (listener) => {
      child.on('exit', listener);
      child.on('error', listener);
    },
    kill: () => child.kill('SIGKILL'),
  };
};

/** What is used of Electron's `utilityProcess.fork`; given in, because this folder also runs without Electron. */
export type UtilityFork = (
  path: string,
  args: string[],
  options: { serviceName: string; stdio: 'ignore' },
) => UtilityChild;

interface UtilityChild {
  readonly pid: number | undefined;
  postMessage(message: ReaderRequest): void;
  on(event: 'message', listener: (reply: ReaderReply) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
}

/** For the window: a utility process, since a packaged Electron cannot be run as Node. */
export function utilityReader(forkUtility: UtilityFork): ReaderHost {
  return (path) => {
    const child = forkUtility(path, [], { serviceName: 'regietafel-reader', stdio: 'ignore' });
    return {
      get pid() {
        return child.pid;
      },
      send: (request) => child.postMessage(request),
      onReply: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill(),
    };
  };
}

const PAGE = 4096;

/** Resident memory of a process in bytes; null where the system does not say. */
export function residentBytes(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return Number.isNaN(pages) ? null : pages * PAGE;
  } catch (error) {
    // The process has just ended.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
