import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './clock';

/** The technical log: ids, counts and errors, never what is in a record. */
export interface Log {
  readonly folder: string;
  info(message: string, facts?: LogFacts): void;
  error(message: string, error: unknown, facts?: LogFacts): void;
}

export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

const MOST_BYTES = 2_000_000;

/** Appends to `regietafel.log`; beyond 2 MB the file becomes `regietafel.1.log`. */
export function openLog(folder: string, now: Clock): Log {
  const file = join(folder, 'regietafel.log');
  const append = (level: string, message: string, facts: LogFacts) => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
        renameSync(file, join(folder, 'regietafel.1.log'));
      appendFileSync(file, `${JSON.stringify({ at: now(), level, message, ...facts })}\n`);
    } catch {
      // A full or read-only disk must not turn every call into a second failure; the first one is told to the person.
    }
  };
  return {
    folder,
    info: (message, facts = {}) => append('info', message, facts),
    error: (message, error, facts = {}) => append('error', message, { ...facts, error: describe(error) }),
  };
}

export const silentLog: Log = { folder: '', info: () => undefined, error: () => undefined };

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
