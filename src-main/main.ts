import { join } from 'node:path';
import { app, ipcMain, Menu, nativeTheme, protocol, screen, session } from 'electron';
import { holdEarlyCalls } from './ipc/early-calls';
import { userDataFolder } from './system/paths';
import { openSettings } from './system/settings';
import { schemePrivileges, serveApp } from './windows/app-protocol';
import { filesIn } from './windows/command-line';
import { lockNavigation, lockPermissions } from './windows/lock-down';
import { createMainWindow } from './windows/main-window';
import { ownPage } from './windows/own-page';

// The order matters: folder, lock and scheme before Electron is ready; the window before everything that takes time.
const developmentServer = app.isPackaged ? null : (process.env.REGIETAFEL_DEV_SERVER ?? null);
const isOwnPage = ownPage(developmentServer);

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir') || userDataFolder());

if (app.requestSingleInstanceLock({ files: filesIn(process.argv, app.getAppPath()) })) {
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  lockNavigation(app, isOwnPage);
  void app.whenReady().then(start);
} else {
  // The running program comes forward and takes the files over.
  app.quit();
}

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const settings = openSettings(join(userData, 'settings.json'));
  nativeTheme.themeSource = settings.current().preferences.theme;
  Menu.setApplicationMenu(null);
  lockPermissions(session.defaultSession);
  const pageHasScript = new Promise<void>((resolve) => serveApp(protocol, join(__dirname, '..', 'renderer'), resolve));
  const calls = holdEarlyCalls(ipcMain);
  const window = createMainWindow({
    settings,
    screen,
    nativeTheme,
    preloadPath: join(__dirname, 'preload.js'),
    developmentServer,
  });
  // Serving the page is work of this process too, so loading what is behind it comes after. From there on both are busy:
  // the page compiles its script, this process opens the last dossier.
  if (!developmentServer) await pageHasScript;
  const { startApplication } = await import('./ipc/start-application');
  startApplication({
    app,
    ipcMain,
    calls,
    window,
    settings,
    isOwnPage,
    files: filesIn(process.argv, app.getAppPath()),
  });
}

app.on('window-all-closed', () => app.quit());
