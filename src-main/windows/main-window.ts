import { join } from 'node:path';
import { BrowserWindow, type NativeTheme, type Screen } from 'electron';
import { resourcesFolder } from '../system/paths';
import type { SettingsStore } from '../system/settings';
import { startPage } from './app-protocol';
import { boundsOnScreen } from './window-bounds';
import { windowOptions } from './window-options';

interface Surroundings {
  readonly settings: SettingsStore;
  readonly screen: Screen;
  readonly nativeTheme: NativeTheme;
  readonly preloadPath: string;
  readonly developmentServer: string | null;
  readonly hasPicture: boolean;
}

/** A page that never says it is ready (its script failed) is shown all the same, so that the program is not invisible. */
const patience = 5_000;

/** Creates the one window and begins to load its page. It is shown by `window.ready`, or at once when there is a picture. */
export function createMainWindow({
  settings,
  screen,
  nativeTheme,
  preloadPath,
  developmentServer,
  hasPicture,
}: Surroundings): BrowserWindow {
  const remembered = settings.current().window;
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = boundsOnScreen(remembered.bounds, workAreas);
  const window = new BrowserWindow(
    windowOptions({ bounds, isDark: nativeTheme.shouldUseDarkColors, preloadPath, hasPicture, ...icon() }),
  );
  if (bounds && remembered.isMaximized) {
    if (hasPicture) window.maximize();
    else window.once('show', () => window.maximize());
  }
  window.on('close', () => rememberWindow(window, settings));
  window.webContents.once('did-finish-load', () => {
    if (window.isVisible()) return;
    const timer = setTimeout(() => window.show(), patience);
    window.once('show', () => clearTimeout(timer));
    window.once('closed', () => clearTimeout(timer));
  });
  void window.loadURL(developmentServer ?? startPage);
  return window;
}

/** On Windows and macOS a window has the icon of the program. */
const icon = () => (process.platform === 'linux' ? { iconPath: join(resourcesFolder(), 'window-icon.png') } : {});

function rememberWindow(window: BrowserWindow, settings: SettingsStore): void {
  settings.change({ window: { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() } });
}
