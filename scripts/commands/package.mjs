// npm run package: the packages that can be made on this machine, looked into, tried out and measured. Exit 1 when one of
// these is not as it should be. `-- --quick` packs and looks only. Windows and macOS: docs/release.md.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay, openDisplay } from '../lib/display.mjs';
import { makeTarball, writeHashes } from '../lib/package/archives.mjs';
import { headerHashOf } from '../lib/package/asar-archive.mjs';
import { makeDeb } from '../lib/package/deb.mjs';
import { fusesOf } from '../lib/package/fuses.mjs';
import { packProgram, programVersion } from '../lib/package/pack.mjs';
import { measureStart } from '../lib/package/start-time.mjs';
import { tryDeb } from '../lib/package/try-deb.mjs';
import { chromiumSwitches, electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';
import { isOnPath, outputOf } from '../lib/run-process.mjs';
import { say, sayTimes, timed } from '../lib/say.mjs';
import { runPackageTests } from '../lib/test-runs.mjs';

const output = inProject('dist');

export default async function makePackages(args) {
  await timed('virtual display', ensureDisplay);
  const runtime = await timed('Electron and SQLite', ensureProgramParts);
  await timed('build', () => buildStale());
  const folder = await timed('packing', () => packProgram(runtime, output));
  const program = join(folder, 'regietafel');
  const tests = await timed('tests of the package', () => runPackageTests([], runtime, folder));
  const surroundings = { switches: chromiumSwitches(), env: { ...electronEnvironment(), ...(await openDisplay()) } };
  const made = args.includes('--quick') ? [] : await archives(folder, surroundings);
  const isFast = args.includes('--quick') || (await timed('start', () => startIsFast(program, runtime, surroundings)));
  sayTimes();
  await report(folder, program, runtime, made);
  console.log(`${tests.passed} tests of the package passed, ${tests.failed} failed`);
  return tests.failed === 0 && tests.code === 0 && isFast ? 0 : 1;
}

async function archives(folder, surroundings) {
  const version = programVersion();
  const about = 'De boeken van de asielopgave van een regio';
  const tarball = await timed('tar.gz', () =>
    makeTarball(folder, output, `Regietafel-${version}-linux-${process.arch}`),
  );
  if (!isOnPath('dpkg-deb')) {
    say('No dpkg-deb here: no Debian package.');
    writeHashes(output);
    return [{ path: tarball, remark: '' }];
  }
  const arch = outputOf('dpkg', ['--print-architecture']) ?? 'amd64';
  const deb = await timed('deb', () => makeDeb(folder, output, { version, arch, about }));
  writeHashes(output);
  const remark = await timed('deb, installed and started', () => tryDeb(deb, surroundings));
  return [
    { path: tarball, remark: '' },
    { path: deb, remark },
  ];
}

async function startIsFast(program, runtime, surroundings) {
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-package-'));
  try {
    return (await measureStart({ program, runtime, folder, ...surroundings })).isWithinLimits;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function report(folder, program, runtime, made) {
  const size = (path) => `${(sizeOf(path) / 1e6).toFixed(1).padStart(6)} MB`;
  console.log(`\nMade in dist/, with Electron ${runtime.versions.electron} (Chromium ${runtime.versions.chrome})`);
  console.log(
    `  ${size(folder)}  ${basename(folder)}/  (app.asar ${size(join(folder, 'resources', 'app.asar')).trim()})`,
  );
  for (const { path, remark } of made) console.log(`  ${size(path)}  ${basename(path)}  ${remark}`);
  console.log('\nFuses, read back from the binary');
  for (const { name, isOn } of await fusesOf(program)) console.log(`  ${isOn ? 'on ' : 'off'}  ${name}`);
  console.log(`\nHash of the header of app.asar: ${headerHashOf(join(folder, 'resources', 'app.asar'))}`);
  console.log(
    '  Every file in it was compared with the hash that the header has of it. Electron itself does so on Windows and',
  );
  console.log('  macOS at every start; on Linux it does not.\n');
}

function sizeOf(path) {
  if (statSync(path).isFile()) return statSync(path).size;
  return Number((outputOf('du', ['-sb', path]) ?? '0').split('\t')[0]);
}
