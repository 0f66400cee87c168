// npm run test:unit [-- filter]: the tests in plain Node, on the built program.
import { buildStale } from '../lib/build.mjs';
import { ensureProgramParts } from '../lib/program.mjs';
import { ensureTestPrograms } from '../lib/system-libraries.mjs';
import { runUnitTests } from '../lib/test-runs.mjs';

export default async function testUnit(args) {
  await ensureTestPrograms();
  const runtime = await ensureProgramParts();
  await buildStale();
  const { failed, code } = await runUnitTests(args, runtime);
  return failed > 0 ? 1 : code;
}
