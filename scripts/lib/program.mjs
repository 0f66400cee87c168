// Making the program ready to run, and running it.
import { ensureNativeModule } from './native-module.mjs';
import { isCi, isRoot, projectFolder } from './project.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Everything the built program needs to run on this machine; gives the Electron to run it with. */
export async function ensureProgramParts() {
  const runtime = await ensureRuntime();
  await ensureNativeModule(runtime.versions);
  return runtime;
}

/** Chromium's own switches; what a machine needs, never what the program needs. */
export function chromiumSwitches() {
  return [
    // Chromium refuses to run as root with its sandbox on.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(isCi ? ['--disable-gpu', '--disable-dev-shm-usage'] : []),
  ];
}

/** Environment for Electron as a window; `asNode` for Electron as a plain Node. */
export function electronEnvironment({ asNode = false } = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  // Without a desktop session Chromium otherwise looks for one, and complains.
  if (!env.DBUS_SESSION_BUS_ADDRESS) env.DBUS_SESSION_BUS_ADDRESS = 'disabled:';
  return asNode ? { ...env, ELECTRON_RUN_AS_NODE: '1' } : env;
}

export const appFolder = projectFolder;
