import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomically } from '../system/atomic-file';

const picture = z.object({ facts: z.string(), markup: z.string() });

export interface FirstPicture {
  /** The markup kept for exactly these facts, or null. */
  readonly read: (facts: string | null) => string | null;
  readonly keep: (facts: string | null, markup: string | null) => void;
}

/**
 * What the next start shows while its script is still being read: the first screen as the last session would have drawn
 * it again, kept when that one closed. It is used only while everything it was made of is the same (see `pictureFacts`);
 * otherwise the window waits for the script. Only ever one, of the dossier that opens by itself.
 */
export function openFirstPicture(path: string): FirstPicture {
  return {
    read: (facts) => {
      const kept = facts === null ? null : readPicture(path);
      return kept?.facts === facts ? kept.markup : null;
    },
    keep: (facts, markup) => {
      if (facts === null || markup === null) rmSync(path, { force: true });
      else writeFileAtomically(path, JSON.stringify({ facts, markup }));
    },
  };
}

interface Surroundings {
  readonly dossier: string | null;
  /** Of this build: another one draws differently. */
  readonly build: string;
  /** Language, colours, density. */
  readonly preferences: unknown;
  /** Local day: what is due depends on it. */
  readonly day: string;
}

/**
 * All that the first screen is made of, in one text: the dossier to the byte (time and size of a file that is closed and
 * whole, so nothing beside it), the program, the preferences and the day. Null when there is no such dossier.
 */
export function pictureFacts({ dossier, build, preferences, day }: Surroundings): string | null {
  if (dossier === null || existsSync(`${dossier}-wal`)) return null;
  const file = statSync(dossier, { throwIfNoEntry: false });
  if (file === undefined) return null;
  return JSON.stringify([dossier, file.size, file.mtimeMs, build, preferences, day]);
}

function readPicture(path: string): z.output<typeof picture> | null {
  try {
    return picture.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // None yet, or not readable: the window waits for its script, as at a first start.
    return null;
  }
}
