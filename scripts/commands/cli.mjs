// npm run -s cli -- <arguments>: the built program without a window. Writes nothing of its own to stdout.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay, openDisplay } from '../lib/display.mjs';
import { appFolder, chromiumSwitches, electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';
import { run } from '../lib/run-process.mjs';

/** Commands that draw a page: Electron itself runs them, where there is no display on a virtual one. */
const withPages = ['print'];

export default async function cli(args) {
  const drawsPages = withPages.includes(args[0]);
  const electron = process.env.REGIETAFEL_ELECTRON ?? (await prepared(drawsPages));
  // Paths among the arguments are the caller's: npm starts us in the project folder and says where it was called.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  if (drawsPages) return runWithPages(electron, args, cwd);
  const env = electronEnvironment({ asNode: true });
  return run(electron, [inProject('out', 'main', 'cli.js'), ...args], { cwd, env });
}

/** Not done inside `npm test`, which has made all ready and says by REGIETAFEL_ELECTRON with what. */
async function prepared(drawsPages) {
  const runtime = await ensureProgramParts();
  await buildStale(drawsPages ? ['main', 'renderer'] : ['main']);
  return runtime.path;
}

async function runWithPages(electron, args, cwd) {
  await ensureDisplay();
  const env = { ...electronEnvironment(), ...(await openDisplay()) };
  // What Chromium says of a machine without graphics or a session bus is nothing to a person who asked for a PDF.
  const quiet = ['--disable-gpu', '--log-level=3'];
  // Chromium writes what it keeps after the program has said goodbye, so the program cannot clear it away.
  const profile = mkdtempSync(join(tmpdir(), 'regietafel-cli-'));
  const switches = [...chromiumSwitches(), ...quiet, `--user-data-dir=${profile}`];
  try {
    return await run(electron, [appFolder, ...switches, '--cli', ...args], { cwd, env });
  } finally {
    await clearAway(profile);
  }
}

/** Chromium's own processes end a moment after the program, and may write once more. */
async function clearAway(folder) {
  for (let turn = 0; turn < 20 && existsSync(folder); turn += 1) {
    rmSync(folder, { recursive: true, force: true });
    await setTimeout(50);
  }
}
