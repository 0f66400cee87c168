import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-file';

/** Enough for every screen of every dossier of one computer; the ones longest not written go first. */
const most = 200;

const views = z.record(z.string(), z.string());

export interface RememberedViews {
  readonly all: () => Readonly<Record<string, string>>;
  readonly set: (key: string, text: string) => void;
}

/**
 * How somebody left the screens: columns, period, the active cell. No data: a lost file costs nothing. It is a file of
 * main and not the page's own storage, because the page would wait for that one before it can draw anything.
 */
export function openRememberedViews(path: string): RememberedViews {
  let current = readViews(path);
  return {
    all: () => current,
    set: (key, text) => {
      const { [key]: _, ...others } = current;
      current = Object.fromEntries([...Object.entries(others), [key, text]].slice(-most));
      mkdirSync(dirname(path), { recursive: true });
      writeFileAtomically(path, JSON.stringify(current));
    },
  };
}

function readViews(path: string): Record<string, string> {
  try {
    return views.catch({}).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // No file yet, or one that cannot be read: every screen begins as new.
    return {};
  }
}
