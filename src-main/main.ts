import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session } from 'electron';
import { statSync } from 'original-fs';
import { holdEarlyCalls } from './ipc/early-calls';
import { smokeIn } from './smoke/smoke-switch';
import { localDay, systemClock } from './system/clock';
import { userDataFolder } from './system/paths';
import { openSettings, type SettingsStore } from './system/settings';
import { schemePrivileges, serveApp } from './windows/app-protocol';
import { commandIn, filesIn } from './windows/command-line';
import { openFirstPicture, pictureFacts } from './windows/first-picture';
import { lockDebugging, lockNavigation, lockPermissions } from './windows/lock-down';
import { createMainWindow } from './windows/main-window';
import { ownPage } from './windows/own-page';
import { startMarkup } from './windows/start-markup';

// The order matters: folder, lock and scheme before Electron is ready; the window before everything that takes time.
const developmentServer = app.isPackaged ? null : (process.env.REGIETAFEL_DEV_SERVER ?? null);
const isOwnPage = ownPage(developmentServer);
const pages = join(__dirname, '..', 'renderer');

/** How long the script waits for a picture to be painted, in milliseconds. */
const patience = 1_000;

lockDebugging(app);

/** A command instead of the window: `--cli print …`. It opens its dossier and is gone, also while the program runs. */
const command = commandIn(process.argv);

const personsFolders = [userDataFolder(), userDataFolder({ ...process.env, REGIETAFEL_USER_DATA: '' })];
const asked = smokeIn(process.argv, personsFolders);
/** The program tries itself out in a folder to be thrown away, or (null) is there for a person. */
const smoke = typeof asked === 'string' ? refuse(asked) : asked;

const userData = smoke?.folder ?? (app.commandLine.getSwitchValue('user-data-dir') || userDataFolder());
// What Chromium keeps of a command stands apart from what it keeps of the window, which may be open at the same time.
app.setPath('userData', command ? join(userData, 'command-line') : userData);

if (command) {
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  lockNavigation(app, isOwnPage);
  import('./command-line-program')
    .then(({ runCommandLine }) => runCommandLine(command, { pages, developmentServer }))
    .catch((error: unknown) => {
      // Without a window nobody would see the dialog in which Electron says it.
      console.error(error);
      app.exit(1);
    });
} else if (app.requestSingleInstanceLock({ files: filesIn(process.argv, app.getAppPath()) })) {
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  lockNavigation(app, isOwnPage);
  void app.whenReady().then(start);
  app.on('window-all-closed', () => app.quit());
} else {
  // The running program comes forward and takes the files over.
  app.quit();
}

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const settings = openSettings(join(userData, 'settings.json'));
  const files = filesIn(process.argv, app.getAppPath());
  const picture = openFirstPicture(join(userData, 'first-picture.json'));
  // A file one starts with goes before the dossier of the last time.
  const seen = files.length > 0 || developmentServer ? null : picture.read(presentFacts(settings));
  nativeTheme.themeSource = settings.current().preferences.theme;
  Menu.setApplicationMenu(null);
  lockPermissions(session.defaultSession);
  const drawn = Promise.withResolvers<void>();
  const scriptSent = Promise.withResolvers<void>();
  serveApp(protocol, {
    folder: pages,
    page: pageOnce(settings, seen),
    scriptsAfter: seen === null ? Promise.resolve() : drawn.promise,
    onScript: scriptSent.resolve,
  });
  const calls = holdEarlyCalls(ipcMain);
  const window = createMainWindow({
    settings,
    screen,
    nativeTheme,
    preloadPath: join(__dirname, 'preload.js'),
    developmentServer,
    hasPicture: seen !== null,
  });
  if (smoke)
    void import('./smoke/run-smoke').then(({ runSmoke }) =>
      runSmoke(smoke, { app, window, dialog, hasPicture: seen !== null }),
    );
  ipcMain.once('page.drawn', () => drawn.resolve());
  // A window that is covered is not painted.
  setTimeout(drawn.resolve, patience);
  // Serving the page is work of this process too, so loading what is behind it comes after. From there on both are busy:
  // the page compiles its script, this process opens the last dossier.
  if (!developmentServer) await scriptSent.promise;
  const { startApplication } = await import('./ipc/start-application');
  startApplication({
    app,
    ipcMain,
    calls,
    window,
    settings,
    isOwnPage,
    files,
    keepPicture: (markup) => picture.keep(presentFacts(settings), markup),
  });
}

/** The picture is of this start: a page that is loaded again has its script to say how things are by then. */
function pageOnce(settings: SettingsStore, picture: string | null): (html: string) => string {
  let unseen = picture;
  return (html) => {
    const page = startMarkup(html, settings.current().preferences, unseen);
    unseen = null;
    return page;
  };
}

/** What a picture of the first screen is made of as things are now. */
function presentFacts(settings: SettingsStore): string | null {
  const { lastOpened, preferences } = settings.current();
  // Of a file in an archive Electron invents the time, another one at each start: of a package the archive itself is looked at.
  const { size, mtimeMs } = statSync(app.isPackaged ? app.getAppPath() : join(pages, 'index.html'));
  const build = `${app.getVersion()} ${size} ${mtimeMs}`;
  return pictureFacts({ dossier: lastOpened, build, preferences, day: localDay(systemClock()) });
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
