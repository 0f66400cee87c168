// npm run bench [-- name ...]: every file of scripts/bench, or those named. Each exports a function that gets the Electron
// to use and the environment for a window, and gives what `measure` gives (or several of those). Exit 1 beyond a limit.
import { readdirSync } from 'node:fs';
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay, openDisplay } from '../lib/display.mjs';
import { chromiumSwitches, electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';

export default async function bench(names) {
  const { path: electron } = await ensureProgramParts();
  await ensureDisplay();
  await buildStale();
  const context = {
    electron,
    switches: chromiumSwitches(),
    windowEnvironment: { ...electronEnvironment(), ...(await openDisplay()) },
  };
  const results = [];
  for (const file of benches(names)) {
    const { default: run } = await import(inProject('scripts', 'bench', file));
    results.push(await run(context));
  }
  return results.flat().every((result) => result.isWithinLimits) ? 0 : 1;
}

/** `measure.mjs` is the stopwatch, no bench; nor is what only serves one (in folders). */
function benches(names) {
  const all = readdirSync(inProject('scripts', 'bench')).filter(
    (file) => file.endsWith('.mjs') && file !== 'measure.mjs',
  );
  return names.length === 0 ? all : all.filter((file) => names.includes(file.replace('.mjs', '')));
}
