// npm run dev: pages from Vite with hot reload; main is built and started again at every change.
import { watch } from 'node:fs';
import { createServer } from 'vite';
import { buildStale } from '../lib/build.mjs';
import { ensureDisplay, openDisplay } from '../lib/display.mjs';
import { appFolder, chromiumSwitches, electronEnvironment, ensureProgramParts } from '../lib/program.mjs';
import { inProject } from '../lib/project.mjs';
import { startProcess } from '../lib/run-process.mjs';
import { say } from '../lib/say.mjs';
import { rendererConfig } from '../vite-config.mjs';

/** One save is several events, and an editor saves several files at once. */
const quiet = 150;

export default async function dev(args) {
  const runtime = await ensureProgramParts();
  await ensureDisplay();
  const server = await createServer(rendererConfig(inProject('out', 'renderer')));
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  say(`Pages come from ${url}; a change in src-main or shared starts the program again.`);
  const all = [appFolder, ...chromiumSwitches(), ...args];
  const env = { ...electronEnvironment(), ...(await openDisplay()), REGIETAFEL_DEV_SERVER: url };
  const code = await restartedOnChange(() => startProcess(runtime.path, all, { env }));
  await server.close();
  return code;
}

/** Runs the program until the person closes it, and gives its exit code. */
function restartedOnChange(start) {
  return new Promise((resolve) => {
    let program;
    let timer;
    const restart = async () => {
      if (!(await isBuilt())) return;
      const previous = program;
      program = undefined;
      previous?.kill();
      const current = start();
      program = current;
      current.on('exit', (code) => {
        if (program !== current) return;
        for (const watcher of watchers) watcher.close();
        resolve(code ?? 0);
      });
    };
    const watchers = ['src-main', 'shared'].map((folder) =>
      watch(inProject(folder), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(restart, quiet);
      }),
    );
    void restart();
  });
}

/** A typing error in the middle of an edit must not end the session. */
async function isBuilt() {
  try {
    await buildStale(['main']);
    return true;
  } catch (error) {
    say(`Not built: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
