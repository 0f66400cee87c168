import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nativeTheme, shell } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import { resourcesFolder } from '../system/paths';
import type { AppContext } from './app-context';

type AppCalls = Extract<keyof Handlers, `app.${string}`>;

export function appHandlers(app: AppContext): Pick<Handlers, AppCalls> {
  const state = () => ({
    version: app.version,
    platform: process.platform,
    preferences: app.settings.current().preferences,
    ...app.dossiers.state(),
  });
  return {
    'app.start': () => ({ state: state(), views: app.views.all() }),
    'app.state': state,
    'app.remember': ({ key, text }) => app.views.set(key, text),
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
