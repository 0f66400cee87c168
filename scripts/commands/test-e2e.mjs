// npm run test:e2e [-- filter]: the tests in the real window, on the built program.
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay } from '../lib/display.mjs';
import { ensureProgramParts } from '../lib/program.mjs';
import { ensureTestPrograms } from '../lib/system-libraries.mjs';
import { runWindowTests } from '../lib/test-runs.mjs';

export default async function testE2e(args) {
  await ensureTestPrograms();
  await ensureDisplay();
  const runtime = await ensureProgramParts();
  await buildStale();
  const { failed, code } = await runWindowTests(args, runtime);
  return failed > 0 ? 1 : code;
}
