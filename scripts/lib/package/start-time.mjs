// From starting the process to a filled window: the package with the example dossier of last time, against an empty window
// packaged with the same Electron and the same fuses. Both with a folder of their own that earlier starts have filled.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../../bench/measure.mjs';
import { inProject } from '../project.mjs';
import { toldBy } from '../run-process.mjs';
import { fusesOf, setFuses } from './fuses.mjs';
import { packApp } from './pack.mjs';

/** Chromium keeps compiled scripts from the second start on, and uses them from the third. */
const startsBefore = 3;
const patience = 180_000;

export async function measureStart({ program, runtime, folder, switches, env }) {
  const emptyFolder = await packApp(
    runtime,
    join(folder, 'packed'),
    inProject('scripts', 'bench', 'package', 'empty-window'),
  );
  const emptyProgram = join(emptyFolder, 'empty');
  await setFuses(emptyProgram, await fusesOf(program));
  const data = join(folder, 'data');
  mkdirSync(data);
  const start = (command, args, moment) => async () => {
    const started = Date.now();
    const text = await toldBy(command, [...switches, ...args], { env, timeout: patience });
    const at = new RegExp(`^${moment} at (\\d+)`, 'm').exec(text)?.[1];
    if (!at) throw new Error(`${command} never said "${moment} at":\n${text}`);
    return Number(at) - started;
  };
  const smoke = (step) => [`--smoke-test=${data}`, `--smoke-step=${step}`];
  await toldBy(program, [...switches, ...smoke('journey')], { env, timeout: patience });
  const empty = start(emptyProgram, [`--user-data-dir=${join(folder, 'empty')}`], 'picture');
  const picture = start(program, smoke('start'), 'picture');
  const operable = start(program, smoke('start'), 'operable');
  // Some 400 MB were just packed: until they are on the disk, a start waits for it.
  spawnSync('sync');
  for (let i = 0; i < startsBefore; i++) {
    await empty();
    await picture();
  }
  return measure({
    title: 'Start of the package, to the second frame of a filled window',
    rounds: 15,
    limits: { 'Regietafel, first screen with its figures': 1.3 },
    candidates: [
      { name: 'empty window, one h1, packaged alike', run: empty },
      { name: 'Regietafel, first screen with its figures', run: picture },
      // The first picture cannot be operated yet (docs/decisions/0047): what follows it is measured too.
      { name: 'the same, until it can be operated', run: operable },
    ],
  });
}
