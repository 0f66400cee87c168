import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type App, type BrowserWindow, type IpcMain, Menu } from 'electron';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { menuTemplate } from '../menu/application-menu';
import { systemClock } from '../system/clock';
import { openLog } from '../system/log';
import { dossiersFolder } from '../system/paths';
import { openRememberedViews } from '../system/remembered';
import type { SettingsStore } from '../system/settings';
import type { AppContext } from './app-context';
import { createDailyBackup } from './daily-backup';
import { askCopyIn, dialogWords } from './dialogs';
import { createDossierDesk } from './dossier-desk';
import { createFileTokens } from './file-tokens';
import { allHandlers } from './handlers';
import { receiveFiles, takeFiles } from './incoming-files';
import { leaveWithPicture } from './leave-window';
import { registerHandlers } from './register';
import { followWindow } from './window-handlers';

interface Program {
  readonly app: App;
  readonly ipcMain: IpcMain;
  /** Where handlers go: calls that came before them are waiting there. */
  readonly calls: Pick<IpcMain, 'handle'>;
  readonly window: BrowserWindow;
  readonly settings: SettingsStore;
  readonly isOwnPage: (url: string) => boolean;
  /** Files the program was started with. */
  readonly files: readonly string[];
  /** Keeps what the next start shows first. */
  readonly keepPicture: (markup: string | null) => void;
}

/** After opening or a change, in milliseconds: the screen is there by then. */
const backupPause = 3_000;

const newReference = () => randomUUID().slice(0, 8);

/** Everything behind the window: dossiers, handlers, events. Loaded while the page loads. */
export function startApplication({
  app,
  ipcMain,
  calls,
  window,
  settings,
  isOwnPage,
  files,
  keepPicture,
}: Program): void {
  const context = createContext(app, window, settings);
  const { dossiers, log } = context;
  const { handlers: leaving } = leaveWithPicture(context, window, keepPicture);
  registerHandlers(
    calls,
    { ...allHandlers(context), ...leaving },
    { isOwnPage, log, newReference, checksAnswers: !app.isPackaged },
  );
  receiveFiles(app, ipcMain, context, isOwnPage);
  followWindow(context, window);
  // A file one starts with goes before the dossier of the last time.
  if (!files.some((file) => file.endsWith('.regietafel'))) dossiers.openLast();
  window.once('show', () => {
    showMenu(context);
    takeFiles(context, files);
  });
  app.on('will-quit', dossiers.end);
}

function createContext(app: App, window: BrowserWindow, settings: SettingsStore): AppContext {
  const userData = app.getPath('userData');
  const logs = join(userData, 'logs');
  const log = openLog(logs, systemClock);
  const locale = () => settings.current().preferences.language;
  const emit: AppContext['emit'] = (event, ...payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, ...payload);
  };
  const context: AppContext = {
    session: () => {
      const session = context.dossiers.session();
      if (!session) throw new ExpectedFailure('no-dossier');
      return session;
    },
    dossiers: createDossierDesk({
      userData,
      folder: dossiersFolder(userData),
      settings,
      log,
      now: systemClock,
      locale,
      newReference,
      mayCopyIn: (path) => askCopyIn(context.window(), dialogWords(locale()), path),
      onSwitch: () => {
        emit('app.changed');
        showMenu(context);
        context.dailyBackup.soon();
      },
      onChange: (revision) => {
        emit('dossier.changed', { revision });
        context.dailyBackup.soon();
      },
    }),
    dailyBackup: createDailyBackup({
      session: () => context.dossiers.session(),
      now: systemClock,
      log,
      onDone: (failure) => emit('backups.changed', { failure }),
      pause: backupPause,
    }),
    window: () => (window.isDestroyed() ? null : window),
    files: createFileTokens(randomUUID),
    settings,
    views: openRememberedViews(join(userData, 'views.json')),
    log,
    locale,
    folders: { data: userData, dossiers: dossiersFolder(userData), logs },
    version: app.getVersion(),
    emit,
    preferencesChanged: () => {
      context.dossiers.session()?.setLocale(locale());
      emit('app.changed');
      showMenu(context);
    },
  };
  return context;
}

/** Built only once there is a window to see: it costs time and is not drawn in it. */
function showMenu(context: AppContext): void {
  if (!context.window()?.isVisible()) return;
  const situation = {
    dossier: context.dossiers.state().dossier,
    preferences: context.settings.current().preferences,
    // Whether there is something to undo, the page knows when the command arrives.
    canUndo: true,
    canRedo: true,
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(situation, (id) => context.emit('command', { id }))));
}
