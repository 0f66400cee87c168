import { BrowserWindow } from 'electron';
import { printChannels } from '../../shared/print/print-job';
import type { PrintedAgreement } from '../../shared/print/printed-agreement';
import { pagePreferences } from '../system/page-preferences';

/** Where the page that prints and its preload are. */
export interface PrintPage {
  readonly url: string;
  readonly preloadPath: string;
}

/** A page that is not drawn by then has failed; the longest agreement takes a few hundred milliseconds. */
const patience = 30_000;

/**
 * Draws a document in a page that nobody sees, and does something with that page. It is as locked as the window, and can
 * ask for this one document and nothing else. It is gone when the work is done, however it ends.
 */
export async function withPrintPage<T>(
  page: PrintPage,
  document: PrintedAgreement,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences(page.preloadPath) });
  try {
    window.webContents.ipc.handle(printChannels.document, () => document);
    await drawn(window, page.url);
    return await work(window);
  } finally {
    window.destroy();
  }
}

async function drawn(window: BrowserWindow, url: string): Promise<void> {
  const { webContents } = window;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('The page that prints was not drawn in time')), patience);
  webContents.ipc.once(printChannels.drawn, () => resolve());
  webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(`The page that prints: ${reason}`)));
  try {
    await Promise.all([window.loadURL(url), promise]);
  } finally {
    clearTimeout(timer);
  }
}
