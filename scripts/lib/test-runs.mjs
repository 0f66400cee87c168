// Running the two kinds of test: in Node (vitest) and in the real window (Playwright).
import { mkdirSync, rmSync } from 'node:fs';
import { openDisplay } from './display.mjs';
import { ordinaryUser } from './ordinary-user.mjs';
import { electronEnvironment } from './program.mjs';
import { cacheFolder, inProject } from './project.mjs';
import { packageBin, run } from './run-process.mjs';
import { unitResults, windowResults } from './test-results.mjs';

const resultsFolder = inProject('test', 'results');

/** Tests in plain Node. Gives what passed and failed, and whether the runner itself was content. */
export async function runUnitTests(args, runtime) {
  const report = freshReport('unit.json');
  const all = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
  const code = await run(packageBin('vitest'), all, {
    env: { ...process.env, ...testEnvironment(runtime) },
    stdio: toStderr,
  });
  return { ...unitResults(report), code };
}

/** Tests in the real window. */
export const runWindowTests = (args, runtime) => runByOrdinaryUser('e2e', args, runtime, {});

/** Tests of a package that was made, in its folder. */
export const runPackageTests = (args, runtime, folder) =>
  runByOrdinaryUser('package', args, runtime, { REGIETAFEL_PACKAGE: folder });

/** By an ordinary user, with the sandbox on, where that is possible. */
async function runByOrdinaryUser(name, args, runtime, more) {
  const report = freshReport(`${name}.json`);
  const user = ordinaryUser({
    reads: [runtime.path, inProject('package.json'), packageBin('playwright')],
    writes: [resultsFolder],
  });
  const [command, all, env] = user.start(
    process.execPath,
    [
      inProject('node_modules', 'playwright', 'cli.js'),
      'test',
      '--config',
      inProject('test', name, 'playwright.config.ts'),
      ...args,
    ],
    {
      ...electronEnvironment(),
      ...testEnvironment(runtime),
      ...more,
      ...(await openDisplay()),
      REGIETAFEL_NO_SANDBOX: user.hasSandbox ? '' : '1',
    },
  );
  const code = await run(command, all, { env, stdio: toStderr });
  return { ...windowResults(report), code };
}

/** stdout is kept for the one closing line. */
const toStderr = ['ignore', process.stderr.fd, 'inherit'];

function freshReport(name) {
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(`${resultsFolder}/${name}`, { force: true });
  return `${resultsFolder}/${name}`;
}

/** Everything is ready: a test that starts the command line must not look for changes or fetch anything. */
const testEnvironment = (runtime) => ({ REGIETAFEL_ELECTRON: runtime.path, REGIETAFEL_CACHE: cacheFolder() });
