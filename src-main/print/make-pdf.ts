import type { PrintedAgreement } from '../../shared/print/printed-agreement';
import { type PrintPage, withPrintPage } from './print-window';

/** The PDF of a document: A4, tagged, with its headings as outline. Head, foot and margins are part of its sheets. */
export function makePdf(page: PrintPage, document: PrintedAgreement): Promise<Uint8Array> {
  return withPrintPage(page, document, ({ webContents }) =>
    webContents.printToPDF({
      pageSize: 'A4',
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}
