// Where things are. Uses nothing outside Node, because it runs before node_modules exists.
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Path inside the project. */
export const inProject = (...parts) => join(projectFolder, ...parts);

export const isRoot = process.getuid?.() === 0;
export const isCi = Boolean(process.env.CI);

/**
 * Where downloads and compiled parts are kept between runs; it survives `npm ci`.
 * Root's own cache is closed to other users, but the window tests run as an ordinary user: hence /var/cache.
 */
export function cacheFolder() {
  if (process.env.REGIETAFEL_CACHE) return process.env.REGIETAFEL_CACHE;
  if (process.env.XDG_CACHE_HOME) return join(process.env.XDG_CACHE_HOME, 'regietafel');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'regietafel', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'regietafel');
  return isRoot ? '/var/cache/regietafel' : join(homedir(), '.cache', 'regietafel');
}

/** Path, size and time of every file under these folders, as one text: it changes when any file does. */
export function stampOf(...parts) {
  return parts.flatMap((part) => filesUnder(inProject(part))).join('\n');
}

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
