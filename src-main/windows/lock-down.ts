import type { App, Session, WebContents } from 'electron';

/** What the page could ask of the computer, and why each is refused. */
const refusals: Record<string, string> = {
  'clipboard-read': 'Pasting is done with Ctrl+V, an act of the person; the page never reads the clipboard by itself.',
  'display-capture': 'There is nothing to record.',
  fileSystem: 'The main process opens files, after a dialog.',
  fullscreen: 'Full screen is a command of the program, not of the page.',
  geolocation: 'Municipalities do not move.',
  hid: 'No devices.',
  idleDetection: 'Whether somebody is at work is none of our business.',
  media: 'No camera, no microphone.',
  midi: 'No devices.',
  notifications: 'There is nothing to be told when the program is closed.',
  openExternal: 'There are no links to the outside.',
  pointerLock: 'No games.',
  serial: 'No devices.',
  usb: 'No devices.',
};

// Writing to the clipboard after Ctrl+C is what a person expects; it reveals nothing.
const allowed = new Set(['clipboard-sanitized-write']);

/** All permissions denied by the table above; one that is not in it is denied because nobody thought about it. */
export function isPermissionAllowed(permission: string): boolean {
  return allowed.has(permission) && !(permission in refusals);
}

export function lockPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isPermissionAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  // Nothing is downloaded: files are saved by the main process, after a dialog.
  session.on('will-download', (event) => event.preventDefault());
}

/** No page may go anywhere, open anything or embed anything; `isOwnPage` allows a reload of the page itself. */
export function lockNavigation(app: App, isOwnPage: (url: string) => boolean): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents, isOwnPage));
}

function lockContents(contents: WebContents, isOwnPage: (url: string) => boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Before 'will-navigate', and for frames too.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Chromium's own ways to open a debugger on its pages; those of Node are closed by a fuse. */
const debuggers = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-io-pipes',
];

/** No debugger on what a person works with. The window tests, which need one, drive the program before it is packaged. */
export function lockDebugging(app: App): void {
  if (app.isPackaged) for (const name of debuggers) app.commandLine.removeSwitch(name);
}
