import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const projectFolder = join(__dirname, '..', '..');
const run = promisify(execFile);

/** Runs the program without its window, as `npm run -s cli --` does. Fails when the command is refused. */
export async function runCommand(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(projectFolder, 'scripts', 'run.mjs'), 'cli', ...args]);
  return stdout;
}
