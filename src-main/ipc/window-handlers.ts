import type { BrowserWindow } from 'electron';
import type { Handlers, Input, ParsedInput } from '../../shared/ipc/contract';
import type { AppContext } from './app-context';

const zoomStep = 0.5;
const zoomLimit = 4;

const zoom = (window: BrowserWindow, step: number) => {
  const level = window.webContents.getZoomLevel() + step;
  window.webContents.setZoomLevel(Math.max(-zoomLimit, Math.min(zoomLimit, level)));
};

const actions: Record<Input<'window.control'>, (window: BrowserWindow) => void> = {
  minimize: (window) => window.minimize(),
  maximize: (window) => (window.isMaximized() ? window.unmaximize() : window.maximize()),
  close: (window) => window.close(),
  'zoom-in': (window) => zoom(window, zoomStep),
  'zoom-out': (window) => zoom(window, -zoomStep),
  'zoom-reset': (window) => window.webContents.setZoomLevel(0),
  'full-screen': (window) => window.setFullScreen(!window.isFullScreen()),
  cut: (window) => window.webContents.cut(),
  copy: (window) => window.webContents.copy(),
  paste: (window) => window.webContents.paste(),
};

const stateOf = (window: BrowserWindow | null) => ({
  isMaximized: window?.isMaximized() ?? false,
  isFullScreen: window?.isFullScreen() ?? false,
});

type WindowCalls = 'window.control' | 'window.picture' | 'window.ready' | 'window.state';

export function windowHandlers(app: AppContext): Pick<Handlers, WindowCalls> {
  return {
    'window.control': (action) => {
      const window = app.window();
      if (window) actions[action](window);
    },
    'window.picture': async (place) => {
      const window = app.window();
      return window ? pictureOf(window, place) : '';
    },
    'window.ready': () => app.window()?.show(),
    'window.state': () => stateOf(app.window()),
  };
}

/** The page measures in its own px, the window in those of the screen: zoom lies between. */
async function pictureOf(window: BrowserWindow, place: ParsedInput<'window.picture'>): Promise<string> {
  const zoomed = window.webContents.getZoomFactor();
  const { x, y, width, height } = place;
  const onWindow = { x: x * zoomed, y: y * zoomed, width: width * zoomed, height: height * zoomed };
  const [left, top] = [Math.floor(onWindow.x), Math.floor(onWindow.y)];
  const picture = await window.webContents.capturePage({
    x: left,
    y: top,
    width: Math.ceil(onWindow.x + onWindow.width) - left,
    height: Math.ceil(onWindow.y + onWindow.height) - top,
  });
  return picture.toPNG().toString('base64');
}

/** Tells the page when its window is maximised or fills the screen, for the sign on the button. */
export function followWindow(app: AppContext, window: BrowserWindow): void {
  const tell = () => app.emit('window.changed', stateOf(window));
  window.on('maximize', tell);
  window.on('unmaximize', tell);
  window.on('enter-full-screen', tell);
  window.on('leave-full-screen', tell);
}
