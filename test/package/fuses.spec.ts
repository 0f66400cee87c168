import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from 'playwright/test';
import { packageFolder, startPackage, test } from './packaged-program';

/** As electron-builder.yml sets them; a fuse that a later Electron adds shows up here as one that nobody thought about. */
const wanted: Readonly<Record<string, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Of Electron 37 and later: how WebAssembly finds that it reads outside its memory. No WebAssembly here; left as it comes.
  WasmTrapHandlers: true,
};

// A command that needs no dossier and no window: it ends by itself, whatever else the program was made to do.
const shortCommand = ['--cli', '--help'];

test('the fuses in the binary are set as they should be', async () => {
  const wire = await getCurrentFuseWire(join(packageFolder, 'regietafel'));
  const states = Object.entries(wire).flatMap(([number, state]) =>
    number in FuseV1Options && state !== FuseState.REMOVED
      ? [[FuseV1Options[Number(number)] ?? number, state === FuseState.ENABLE] as const]
      : [],
  );
  expect(states.length).toBeGreaterThanOrEqual(8);
  expect(states).toEqual(states.map(([name]) => [name, wanted[name]]));
});

test('the program cannot be run as plain Node', async ({ workFolder }) => {
  const args = ['-e', 'console.log("ran as " + "node")', '--', `--user-data-dir=${workFolder}`, ...shortCommand];
  const { out } = await startPackage(args, { env: { ELECTRON_RUN_AS_NODE: '1' } });
  expect(out).not.toContain('ran as node');
  expect(out).toContain('position <dossier>');
});

test('NODE_OPTIONS of the surroundings are not even looked at', async ({ workFolder }) => {
  const script = join(workFolder, 'loaded.cjs');
  await writeFile(script, 'console.log("loaded from outside")');
  const env = { NODE_OPTIONS: `--require=${script}` };
  const { out, complaints } = await startPackage([`--user-data-dir=${workFolder}`, ...shortCommand], { env });
  expect(out).not.toContain('loaded from outside');
  // With the fuse on, Electron reads them and says which of them it does not follow.
  expect(complaints).not.toContain('NODE_OPTION');
  expect(out).toContain('position <dossier>');
});

test('no debugger can be opened on it', async ({ workFolder }) => {
  const args = ['--inspect=0', '--inspect-brk=0', `--user-data-dir=${workFolder}`, ...shortCommand];
  const { out, complaints } = await startPackage(args);
  expect(complaints).not.toContain('Debugger listening');
  expect(out).toContain('position <dossier>');
});

test('the program is taken from its archive, never from a folder beside it or in its place', async ({ workFolder }) => {
  const folder = join(workFolder, 'copy');
  await cp(packageFolder, folder, { recursive: true });
  const intruder = join(folder, 'resources', 'app');
  await mkdir(intruder);
  await writeFile(
    join(intruder, 'package.json'),
    JSON.stringify({ name: 'intruder', version: '1.0.0', main: 'main.js' }),
  );
  await writeFile(join(intruder, 'main.js'), 'console.log("from a folder"); process.exit(0);');
  const args = [`--user-data-dir=${workFolder}/data`, ...shortCommand];
  const beside = await startPackage(args, { folder });
  expect(beside.out).not.toContain('from a folder');
  expect(beside.out).toContain('position <dossier>');
  await rm(join(folder, 'resources', 'app.asar'));
  const instead = await startPackage(args, { folder });
  expect(instead).toMatchObject({ code: 1, out: '' });
});
