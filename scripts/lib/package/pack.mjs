// The folder of a packaged program, made by electron-builder with the Electron of this machine.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '../project.mjs';
import { run } from '../run-process.mjs';
import { Refusal } from '../say.mjs';

/** @typedef {{ path: string, versions: Record<string, string> }} Runtime */

/**
 * Packs the built program as electron-builder.yml says, for the system it is run on.
 *
 * @param {Runtime} runtime
 * @param {string} output folder for what is made; emptied first
 * @returns {Promise<string>} the folder of the program
 */
export function packProgram(runtime, output) {
  return pack(runtime, output, inProject(), {
    extends: inProject('electron-builder.yml'),
    // An Electron that is too old for the ready-made SQLite has one compiled for it (lib/native-module.mjs).
    files: Number(runtime.versions.napi) >= 10 ? [] : ['!node_modules/better-sqlite3/prebuilds/**'],
  });
}

/** Packs another app in the same way: the empty window that the start is measured against. */
export const packApp = (runtime, output, folder) =>
  pack(runtime, output, folder, {
    appId: 'nl.regietafel.empty',
    asar: true,
    npmRebuild: false,
    executableName: 'empty',
  });

async function pack(runtime, output, projectFolder, config) {
  if (process.platform !== 'linux') {
    throw new Refusal('npm run package makes the packages of Linux. Those of Windows and macOS: docs/release.md.');
  }
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const file = join(output, 'electron-builder.json');
  const electron = { electronDist: dirname(runtime.path), electronVersion: runtime.versions.electron };
  writeFileSync(file, JSON.stringify({ ...config, ...electron, directories: { output } }));
  const builder = inProject('node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--linux', 'dir', '--publish', 'never', '--projectDir', projectFolder, '--config', file];
  // stdout belongs to the closing line of `npm test`.
  const code = await run(process.execPath, args, { stdio: ['ignore', process.stderr.fd, 'inherit'] });
  if (code !== 0) throw new Refusal('electron-builder failed; its own message is above.');
  for (const name of ['electron-builder.json', 'builder-debug.yml', 'builder-effective-config.yaml'])
    rmSync(join(output, name), { force: true });
  return join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
}

export const programVersion = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version;
