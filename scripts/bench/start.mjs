// From starting the process to a filled window: the program with the example dossier as it was last opened, against an
// empty window of the same Electron. Both unpackaged, both with a folder of their own that earlier rounds have filled.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronEnvironment } from '../lib/program.mjs';
import { inProject, projectFolder } from '../lib/project.mjs';
import { toldBy } from '../lib/run-process.mjs';
import { measure } from './measure.mjs';

const here = (...parts) => inProject('scripts', 'bench', 'start', ...parts);

/** Chromium keeps compiled scripts from the second start on, and uses them from the third. */
const startsBefore = 3;
const patience = 60_000;

export default async function benchStart(context) {
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-bench-'));
  try {
    const empty = startOf(context, { app: here('empty-window'), userData: join(folder, 'empty'), filled: 'h1' });
    const userData = await withExample(context, join(folder, 'program'));
    // Numbers of the matrix, not only its frame.
    const figures = '[role="gridcell"]:not(:empty) + [role="gridcell"]:not(:empty)';
    const program = startOf(context, { app: projectFolder, userData, filled: figures });
    const operable = startOf(context, { app: projectFolder, userData, filled: `#root:not([inert]) ${figures}` });
    for (let i = 0; i < startsBefore; i++) {
      await empty();
      await program();
    }
    return await measure({
      title: 'Start, to the second frame of a filled window',
      rounds: 15,
      limits: { 'Regietafel, example dossier': 1.25 },
      candidates: [
        { name: 'empty window, one h1', run: empty },
        { name: 'Regietafel, example dossier', run: program },
        // The first picture cannot be operated yet (docs/decisions/0047): what follows it is measured too.
        { name: 'the same, until it can be operated', run: operable },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A user's folder in which the example was the last dossier. */
async function withExample({ electron }, userData) {
  const dossier = join(userData, 'dossiers', 'example.regietafel');
  mkdirSync(join(userData, 'dossiers'), { recursive: true });
  const env = { ...electronEnvironment({ asNode: true }), REGIETAFEL_USER_DATA: userData };
  const command = [inProject('out', 'main', 'cli.js'), 'new', dossier, '--example', '--as', 'PV31'];
  await toldBy(electron, command, { env, timeout: patience });
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ lastOpened: dossier }));
  return userData;
}

/** Starts once, waits until the window is filled, and gives how long that took in milliseconds. */
function startOf({ electron, switches, windowEnvironment }, { app, userData, filled }) {
  const args = [...switches, '-r', here('when-filled.cjs'), app, `--user-data-dir=${userData}`];
  const env = { ...windowEnvironment, REGIETAFEL_USER_DATA: userData, REGIETAFEL_BENCH_FILLED: filled };
  return async () => {
    const started = Date.now();
    const text = await toldBy(electron, args, { env, timeout: patience });
    const filledAt = /^filled at (\S+)$/m.exec(text)?.[1];
    if (!filledAt) throw new Error(`bench: ${app} never showed ${filled}`);
    return Number(filledAt) - started;
  };
}
