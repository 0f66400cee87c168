// Installs the Debian package on this machine, starts it once as a person would, and takes it away again.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from '../project.mjs';
import { outputOf, run } from '../run-process.mjs';
import { Refusal, say } from '../say.mjs';

/** Gives a sentence about what was seen. */
export async function tryDeb(path, { switches, env }) {
  if (!isRoot) return 'not installed: that takes root';
  if (outputOf('dpkg-query', ['-W', 'regietafel'], { stdio: 'pipe' }) !== undefined)
    return 'not installed: there is a regietafel on this machine already';
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-deb-'));
  say(`Installing ${path} with dpkg, to start it once; it is taken away afterwards.`);
  try {
    await must('dpkg', ['-i', path]);
    for (const step of ['journey', 'reopen'])
      await must(
        '/usr/bin/regietafel',
        [...switches, '--log-level=3', `--smoke-test=${folder}`, `--smoke-step=${step}`],
        { env },
      );
    return `installed with dpkg -i, smoke journey run, ${knownType()}, taken away with dpkg --purge`;
  } finally {
    await run('dpkg', ['--purge', 'regietafel'], { stdio: toStderr });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The system's own list of kinds of files is brought up to date by dpkg itself, where there is one. */
function knownType() {
  if (!existsSync('/usr/share/mime/mime.cache')) return 'no list of kinds of files on this machine';
  const isKnown = existsSync('/usr/share/mime/application/x-regietafel.xml');
  return isKnown ? 'kind of file known to the system' : 'kind of file NOT known to the system';
}

const toStderr = ['ignore', process.stderr.fd, 'inherit'];

async function must(command, args, options = {}) {
  const code = await run(command, args, { stdio: toStderr, ...options });
  if (code !== 0) throw new Refusal(`${command} ended with ${code}.`);
}
