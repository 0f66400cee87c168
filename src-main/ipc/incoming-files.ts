import type { App, IpcMain } from 'electron';
import { z } from 'zod';
import { DOSSIER_EXTENSION } from '../system/paths';
import type { AppContext } from './app-context';
import { isTrusted } from './register';

const paths = z.array(z.string().min(1)).max(100);

/** What a second start hands over; see the lock in main.ts. */
const handedOver = z.object({ files: paths }).catch({ files: [] });

/** Files that come by themselves: dropped on the window, or the reason why the program was started (again). */
export function receiveFiles(
  app: App,
  ipcMain: IpcMain,
  context: AppContext,
  isOwnPage: (url: string) => boolean,
): void {
  // The only message that is not in the contract, because the page cannot make it: the preload reads paths from dropped files.
  ipcMain.on('files.drop', (event, input) => {
    if (!isTrusted(event.senderFrame, event.sender.mainFrame, isOwnPage)) return;
    const parsed = paths.safeParse(input);
    if (parsed.success) takeFiles(context, parsed.data);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    comeForward(context);
    takeFiles(context, handedOver.parse(data).files);
  });
}

/** A dossier is opened; other files are offered to the page, which reads them or starts a dossier from them. */
export function takeFiles(context: AppContext, files: readonly string[]): void {
  const isDossier = (path: string) => path.toLowerCase().endsWith(DOSSIER_EXTENSION);
  const dossier = files.find(isDossier);
  if (dossier !== undefined) {
    context.dossiers.openFrom(dossier).catch((error: unknown) => context.log.error('dossier not opened', error));
  }
  const others = files.filter((path) => !isDossier(path));
  if (others.length > 0) context.emit('files.dropped', { files: others.map(context.files.add) });
}

function comeForward(context: AppContext): void {
  const window = context.window();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}
