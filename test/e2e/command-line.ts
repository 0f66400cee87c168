import { execFile } from 'node:child_process';
import { join } from 'node:path';

const projectFolder = join(__dirname, '..', '..');

/** Done, and done with conflicts or something left to decide. */
const doneCodes = [0, 3];

/** Runs the program without its window, as `npm run -s cli --` does. Fails when the command is refused. */
export function runCommand(...args: string[]): Promise<string> {
  const command = [join(projectFolder, 'scripts', 'run.mjs'), 'cli', ...args];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, command, (error, stdout, stderr) => {
      if (error !== null && !doneCodes.includes(child.exitCode ?? 1)) reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}
