import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { App, BrowserWindow, IpcMain } from 'electron';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { systemClock } from '../system/clock';
import { openLog } from '../system/log';
import { dossiersFolder } from '../system/paths';
import type { SettingsStore } from '../system/settings';
import type { AppContext } from './app-context';
import { appHandlers } from './app-handlers';
import { createFileTokens } from './file-tokens';
import { registerHandlers } from './register';
import { followWindow, windowHandlers } from './window-handlers';

interface Program {
  readonly app: App;
  readonly ipcMain: IpcMain;
  readonly window: BrowserWindow;
  readonly settings: SettingsStore;
  readonly isOwnPage: (url: string) => boolean;
  readonly files: readonly string[];
}

/** Everything behind the window: dossiers, handlers, events. Loaded while the page loads. */
export function startApplication({ app, ipcMain, window, settings, isOwnPage }: Program): void {
  const userData = app.getPath('userData');
  const log = openLog(join(userData, 'logs'), systemClock);
  const context: AppContext = {
    session: () => {
      const session = context.dossiers.session();
      if (!session) throw new ExpectedFailure('no-dossier');
      return session;
    },
    dossiers: { session: () => null, state: () => ({ dossier: null, problem: null, recent: [] }) },
    window: () => (window.isDestroyed() ? null : window),
    files: createFileTokens(randomUUID),
    settings,
    log,
    locale: () => settings.current().preferences.language,
    folders: { data: userData, dossiers: dossiersFolder(userData), logs: join(userData, 'logs') },
    version: app.getVersion(),
    emit: (event, ...payload) => {
      if (!window.isDestroyed()) window.webContents.send(event, ...payload);
    },
  };
  const handlers = { ...appHandlers(context), ...windowHandlers(context) };
  registerHandlers(ipcMain, handlers as never, {
    isOwnPage,
    log,
    newReference: () => randomUUID().slice(0, 8),
    checksAnswers: !app.isPackaged,
  });
  followWindow(context, window);
}
