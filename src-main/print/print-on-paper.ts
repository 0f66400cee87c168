import { ExpectedFailure } from '../../shared/ipc/reply';
import type { PrintedAgreement } from '../../shared/print/printed-agreement';
import { type PrintPage, withPrintPage } from './print-window';

/** What Chromium says when a person closed the dialog: `Print job canceled`, and in older versions `cancelled`. */
const cancelled = /cancell?ed/i;

/**
 * Hands a document to the system's own dialog for printing. False: the person changed their mind.
 *
 * @throws ExpectedFailure `no-printer`, `print-failed`
 */
export function printOnPaper(page: PrintPage, document: PrintedAgreement): Promise<boolean> {
  return withPrintPage(page, document, async ({ webContents }) => {
    const printers = await webContents.getPrintersAsync();
    if (printers.length === 0) throw new ExpectedFailure('no-printer');
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    webContents.print({ printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } }, (isDone, reason) => {
      if (isDone) resolve(true);
      else if (cancelled.test(reason)) resolve(false);
      else reject(new ExpectedFailure('print-failed', {}, { cause: new Error(reason) }));
    });
    return promise;
  });
}
