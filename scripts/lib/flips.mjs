// Copies of the built or packaged program in which one lock is open.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { setFuses } from './package/fuses.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './say.mjs';

const place = (...parts) => inProject('out', 'flipped', ...parts);

/** The built program with a lock open; gives the folder to start it from. */
export function flipInBuild(lock) {
  const folder = sameBuild();
  replaceIn(join(folder, 'out', 'main'), lock);
  return folder;
}

/** A copy as it is. */
export function sameBuild() {
  rmSync(place(), { recursive: true, force: true });
  mkdirSync(place('out'), { recursive: true });
  cpSync(inProject('package.json'), place('package.json'));
  cpSync(inProject('out', 'main'), place('out', 'main'), { recursive: true });
  symlinkSync(inProject('out', 'renderer'), place('out', 'renderer'));
  for (const name of ['node_modules', 'resources']) symlinkSync(inProject(name), place(name));
  return place();
}

/** A packaged program with a lock open in its archive. */
export async function flipInArchive(lock, packed) {
  const folder = samePackage(packed);
  const archive = join(folder, 'resources', 'app.asar');
  extractAll(archive, place('archive'));
  replaceIn(place('archive', 'out', 'main'), lock);
  rmSync(archive);
  await createPackageWithOptions(place('archive'), archive, { unpack: '**/*.node' });
  return folder;
}

/** A packaged program with one fuse the other way. */
export async function flipFuse({ name, isOn }, packed) {
  const folder = samePackage(packed);
  await setFuses(join(folder, 'regietafel'), [{ name, isOn: !isOn }]);
  return folder;
}

function samePackage(packed) {
  rmSync(place(), { recursive: true, force: true });
  cpSync(packed, place('package'), { recursive: true });
  return place('package');
}

/** Everywhere it is written; a text that is not there any more is a lock that this list does not know. */
function replaceIn(folder, { name, from, to }) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'cli.js');
  const having = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(from));
  if (having.length === 0) throw new Refusal(`"${name}": the built program does not have: ${from}`);
  for (const file of having) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
}
