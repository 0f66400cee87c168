// npm run -s cli -- <arguments>: the built program without a window. Writes nothing of its own to stdout.
import { buildStale } from '../lib/build.mjs';
import { electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';
import { run } from '../lib/run-process.mjs';

export default async function cli(args) {
  const runtime = await ensureProgramParts();
  await buildStale(['main']);
  // Paths among the arguments are the caller's: npm starts us in the project folder and says where it was called.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return run(runtime.path, [inProject('out', 'main', 'cli.js'), ...args], {
    cwd,
    env: electronEnvironment({ asNode: true }),
  });
}
