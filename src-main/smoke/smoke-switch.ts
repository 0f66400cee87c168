import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

const steps = ['journey', 'reopen', 'start'] as const;

/** What the program tries out on itself: see `run-smoke.ts`. */
export type SmokeStep = (typeof steps)[number];

export interface Smoke {
  /** All that it writes is in here, also what Chromium keeps. */
  readonly folder: string;
  readonly step: SmokeStep;
}

/** In a folder that a smoke test made; only such a folder is used again. */
export const smokeMark = 'smoke-test.txt';

/**
 * The smoke test that the arguments ask for (`--smoke-test=<folder> --smoke-step=<step>`), null when a person starts the
 * program, or a sentence when it is refused: its folder must be empty or of an earlier smoke test, and neither in nor
 * around a folder in which a person's dossiers may be (docs/decisions/0082).
 */
export function smokeIn(argv: readonly string[], personsFolders: readonly string[]): Smoke | string | null {
  const folder = settingOf(argv, '--smoke-test');
  if (folder === undefined) return null;
  const step = steps.find((each) => each === (settingOf(argv, '--smoke-step') ?? 'journey'));
  if (step === undefined) return `--smoke-step is one of: ${steps.join(', ')}`;
  const reason = whyNotThrownAway(folder, personsFolders);
  return reason === null ? { folder: realpathSync(folder), step } : `--smoke-test: ${reason}`;
}

function whyNotThrownAway(folder: string, personsFolders: readonly string[]): string | null {
  if (!isAbsolute(folder)) return 'name the folder in full';
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 'there is no such folder';
  const real = realpathSync(folder);
  if (personsFolders.some((persons) => isWithin(real, persons) || isWithin(persons, real)))
    return 'this is where a person has dossiers';
  const isOurs = existsSync(join(real, smokeMark)) || readdirSync(real).length === 0;
  return isOurs ? null : 'the folder is not empty';
}

/** Is the first folder the second, or somewhere in it? */
function isWithin(inner: string, outer: string): boolean {
  const way = relative(existsSync(outer) ? realpathSync(outer) : resolve(outer), inner);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

function settingOf(argv: readonly string[], name: string): string | undefined {
  return argv.find((argument) => argument.startsWith(`${name}=`))?.slice(name.length + 1);
}
