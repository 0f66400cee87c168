// npm test: everything that must hold. Goes on after a failure, so that one run tells all.
import { rmSync } from 'node:fs';
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay } from '../lib/display.mjs';
import { packProgram } from '../lib/package/pack.mjs';
import { ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';
import { packageBin, run } from '../lib/run-process.mjs';
import { Refusal, say, sayTimes, timed } from '../lib/say.mjs';
import { ensureTestPrograms } from '../lib/system-libraries.mjs';
import { sumOf } from '../lib/test-results.mjs';
import { runPackageTests, runUnitTests, runWindowTests } from '../lib/test-runs.mjs';

export default async function test() {
  await timed('programs for the tests', ensureTestPrograms);
  await timed('virtual display', ensureDisplay);
  const runtime = await timed('Electron and SQLite', ensureProgramParts);
  const checks = [
    await check('format and lint', packageBin('biome'), [
      'ci',
      '--colors=off',
      '--diagnostic-level=error',
      '--max-diagnostics=50',
      '.',
    ]),
    await check('types', packageBin('tsc'), ['-b']),
    await buildCheck(),
  ];
  const unit = await timed('tests in Node', () => runUnitTests([], runtime));
  const windows = await timed('tests in the window', () => runWindowTests([], runtime));
  const packed = await timed('package', () => packageTests(runtime));
  const { passed, failed, skipped } = sumOf([...checks, unit, windows, packed]);
  sayTimes();
  for (const name of [windows, packed].flatMap(({ atSecondTry = [] }) => atSecondTry))
    say(`Passed only at the second try, to be mended: ${name}`);
  for (const name of [windows, packed].flatMap(({ leftOut = [] }) => leftOut))
    say(`Skipped, because this machine cannot run it: ${name}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && [unit, windows, packed].every(({ code }) => code === 0) ? 0 : 1;
}

async function check(name, command, args) {
  const code = await timed(name, () => run(command, args, { stdio: ['ignore', process.stderr.fd, 'inherit'] }));
  if (code !== 0) say(`Failed: ${name}.`);
  return resultOf(code === 0);
}

async function buildCheck() {
  try {
    await timed('build', () => buildStale());
    return resultOf(true);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    say(`Failed: build.\n${error instanceof Error ? error.stack : error}`);
    return resultOf(false);
  }
}

/** The package itself, not its archives: in seconds it says whether what users get is whole and runs. */
async function packageTests(runtime) {
  if (process.platform !== 'linux') {
    say('The package is tested on Linux only: see docs/release.md for this system.');
    return { ...resultOf(true), code: 0 };
  }
  const output = inProject('out', 'package');
  try {
    return await runPackageTests([], runtime, await packProgram(runtime, output));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`Failed: package.\n${error.message}`);
    return { ...resultOf(false), code: 1 };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** A check is not a test: only its failure counts in the closing line. */
const resultOf = (isGood) => ({ passed: 0, failed: isGood ? 0 : 1, skipped: 0 });
