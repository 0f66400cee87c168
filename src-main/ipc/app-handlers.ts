import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nativeTheme, shell } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import { resourcesFolder } from '../system/paths';
import type { AppContext } from './app-context';

type AppCalls = 'app.state' | 'app.setPreferences' | 'app.openLogFolder' | 'app.openDataFolder' | 'app.licences';

export function appHandlers(app: AppContext): Pick<Handlers, AppCalls> {
  return {
    'app.state': () => ({
      version: app.version,
      platform: process.platform,
      preferences: app.settings.current().preferences,
      ...app.dossiers.state(),
    }),
    'app.setPreferences': (change) => {
      const preferences = { ...app.settings.current().preferences, ...change };
      app.settings.change({ preferences });
      nativeTheme.themeSource = preferences.theme;
      app.preferencesChanged();
    },
    'app.openLogFolder': () => void shell.openPath(app.folders.logs),
    'app.openDataFolder': () => void shell.openPath(app.folders.dossiers),
    'app.licences': () => readFile(join(resourcesFolder(), 'licences.txt'), 'utf8'),
  };
}
