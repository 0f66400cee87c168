// What is handed out: the folder of the program as an archive, and the hashes of everything.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run-process.mjs';
import { Refusal } from '../say.mjs';

/** By tar itself: electron-builder would fetch a 7-Zip for it, and take minutes. */
export async function makeTarball(programFolder, output, name) {
  const path = join(output, `${name}.tar.gz`);
  const root = ['--owner=0', '--group=0', '--sort=name', `--transform=s,^\\.,${name},`];
  const code = await run('tar', ['--create', '--gzip', '--file', path, ...root, '--directory', programFolder, '.']);
  if (code !== 0) throw new Refusal('tar failed; its own message is above.');
  return path;
}

/** Writes SHA256SUMS beside the files, so that who gets one can check it (`sha256sum -c SHA256SUMS`). */
export function writeHashes(output) {
  const files = readdirSync(output, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'SHA256SUMS',
  );
  const lines = files.map(({ name }) => `${hashOf(join(output, name))}  ${name}`);
  writeFileSync(join(output, 'SHA256SUMS'), `${lines.join('\n')}\n`);
}

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
