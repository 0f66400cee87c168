// npm test: everything that must hold. Goes on after a failure, so that one run tells all.
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay } from '../lib/display.mjs';
import { ensureProgramParts } from '../lib/program.mjs';
import { packageBin, run } from '../lib/run-process.mjs';
import { Refusal, say, sayTimes, timed } from '../lib/say.mjs';
import { ensureTestPrograms } from '../lib/system-libraries.mjs';
import { sumOf } from '../lib/test-results.mjs';
import { runUnitTests, runWindowTests } from '../lib/test-runs.mjs';

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
  const { passed, failed, skipped } = sumOf([...checks, unit, windows]);
  sayTimes();
  for (const name of windows.atSecondTry ?? []) say(`Passed only at the second try, to be mended: ${name}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && unit.code === 0 && windows.code === 0 ? 0 : 1;
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

/** A check is not a test: only its failure counts in the closing line. */
const resultOf = (isGood) => ({ passed: 0, failed: isGood ? 0 : 1, skipped: 0 });
