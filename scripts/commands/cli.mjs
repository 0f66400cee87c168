// npm run -s cli -- <arguments>: the built program without a window. Writes nothing of its own to stdout.
import { buildStale } from '../lib/build.mjs';
import { electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';
import { run } from '../lib/run-process.mjs';

export default async function cli(args) {
  const electron = process.env.REGIETAFEL_ELECTRON ?? (await prepared());
  // Paths among the arguments are the caller's: npm starts us in the project folder and says where it was called.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const env = electronEnvironment({ asNode: true });
  return run(electron, [inProject('out', 'main', 'cli.js'), ...args], { cwd, env });
}

/** Not done inside `npm test`, which has made all ready and says by REGIETAFEL_ELECTRON with what. */
async function prepared() {
  const runtime = await ensureProgramParts();
  await buildStale(['main']);
  return runtime.path;
}
