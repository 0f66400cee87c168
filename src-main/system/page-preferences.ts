import type { WebPreferences } from 'electron';

/** What every page of the program may do, the window's and the hidden one's: nothing. Equal to Electron's defaults but for the last two, and written out so that a reader sees them. */
export function pagePreferences(preloadPath: string): WebPreferences {
  return {
    preload: preloadPath,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Words of municipalities and officials are not in a dictionary, and dictionaries would be fetched from the internet.
    spellcheck: false,
    // Only before it is packaged, for who builds the program.
    devTools: process.defaultApp === true,
  };
}
