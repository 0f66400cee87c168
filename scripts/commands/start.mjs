// npm start: builds what changed and opens the window. Arguments after -- go to the program.
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay, openDisplay } from '../lib/display.mjs';
import { appFolder, chromiumSwitches, electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { isRoot } from '../lib/project.mjs';
import { run } from '../lib/run-process.mjs';
import { say } from '../lib/say.mjs';
import { hasDisplay } from '../lib/system-libraries.mjs';

export default async function start(args) {
  const runtime = await ensureProgramParts();
  await ensureDisplay();
  await buildStale();
  if (!hasDisplay()) say('There is no display: the window opens on a virtual one (xvfb), unseen.');
  if (isRoot) say('Running as root: Chromium then works only without its sandbox.');
  const env = { ...electronEnvironment(), ...(await openDisplay()) };
  return run(runtime.path, [appFolder, ...chromiumSwitches(), ...args], { env });
}
