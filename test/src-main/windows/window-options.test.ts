import { describe, expect, test } from 'vitest';
import { windowOptions } from '../../../src-main/windows/window-options';

const options = windowOptions({ bounds: null, isDark: false, preloadPath: 'preload.js', hasPicture: false });

describe('how the window is made', () => {
  test('the page has no Node, runs in the sandbox and is kept apart from the preload', () => {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      webviewTag: false,
      // Only the unpackaged program has them.
      devTools: false,
    });
  });

  test('it opens hidden, without a title bar of the system, at 1366 by 768', () => {
    expect(options).toMatchObject({
      show: false,
      frame: false,
      width: 1366,
      height: 768,
      minWidth: 1180,
      minHeight: 640,
    });
  });

  test('its background is that of the chosen colours, so that nothing flashes', () => {
    const dark = windowOptions({ bounds: null, isDark: true, preloadPath: 'preload.js', hasPicture: false });
    expect([options.backgroundColor, dark.backgroundColor]).toEqual(['#f1f3ef', '#101412']);
  });

  test('with a first picture it is shown at once', () => {
    const seen = windowOptions({ bounds: null, isDark: false, preloadPath: 'preload.js', hasPicture: true });
    expect(seen.show).toBe(true);
  });

  test('it opens where it was closed', () => {
    const bounds = { x: 20, y: 30, width: 1400, height: 800 };
    expect(windowOptions({ bounds, isDark: false, preloadPath: 'preload.js', hasPicture: false })).toMatchObject(
      bounds,
    );
  });
});
