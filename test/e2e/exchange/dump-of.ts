import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Installation } from '../installation';

const run = promisify(execFile);

/** Everything exchanged in the dossier of this installation, in canonical bytes, as the command line gives it. */
export async function dumpOf({ userDataFolder }: Installation): Promise<string> {
  const state = JSON.parse(await readFile(join(userDataFolder, 'settings.json'), 'utf8')) as {
    recent: { path: string }[];
  };
  const path = state.recent[0]?.path ?? '';
  const cli = join(__dirname, '..', '..', '..', 'out', 'main', 'cli.js');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const electron = process.env.REGIETAFEL_ELECTRON ?? '';
  const { stdout } = await run(electron, [cli, 'dump', path, '--user-data', userDataFolder], {
    env,
    maxBuffer: 2 ** 28,
  });
  return stdout;
}
