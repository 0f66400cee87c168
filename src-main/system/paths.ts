import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The local, non-roaming folder of the program: on Windows below `AppData\Local`, never `AppData\Roaming`.
 * `REGIETAFEL_USER_DATA` names another one.
 */
export function userDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment.REGIETAFEL_USER_DATA;
  if (given !== undefined && given !== '') return given;
  const home = homedir();
  if (process.platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Regietafel');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Regietafel');
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'regietafel');
}

export const DOSSIER_EXTENSION = '.regietafel';

/** Where the window keeps its dossiers. */
export function dossiersFolder(userData: string): string {
  return join(userData, 'dossiers');
}

/** The file behind links, so that one dossier has one path; also of a file that is gone. */
export function realPathOf(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const folder = dirname(absolute);
  return existsSync(folder) ? join(realpathSync(folder), basename(absolute)) : absolute;
}

/** The `resources` folder: above the source when run from source, above the built file when built or packaged. */
export function resourcesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(join(folder, 'resources', 'reference'))) return join(folder, 'resources');
    const above = dirname(folder);
    if (above === folder) throw new Error('the folder resources/reference is missing');
    folder = above;
  }
}
