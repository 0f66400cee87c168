import { join } from 'node:path';
import type { PrintPage } from '../print/print-window';
import { appOrigin } from './app-protocol';

/** Where the hidden page that prints is: beside the page of the window. */
export function printPage(developmentServer: string | null): PrintPage {
  const url = new URL('/print.html', developmentServer ?? appOrigin).href;
  return { url, preloadPath: join(__dirname, 'print-preload.js') };
}
