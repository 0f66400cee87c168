import { basename } from 'node:path';
import { app as electronApp } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import { printFileName } from '../../shared/print/print-file-name';
import { makePdf } from '../print/make-pdf';
import { printOnPaper } from '../print/print-on-paper';
import { saveFile } from '../print/save-file';
import { printChoices } from '../services/agreements/print-choices';
import { printedAgreement } from '../services/agreements/printed-agreement';
import { printPage } from '../windows/print-page';
import type { AppContext } from './app-context';
import { askSavePath, dialogWords } from './dialogs';

export function printHandlers(app: AppContext): Pick<Handlers, Extract<keyof Handlers, `print.${string}`>> {
  const page = printPage(electronApp.isPackaged ? null : (process.env.REGIETAFEL_DEV_SERVER ?? null));
  return {
    'print.versions': ({ id }) => printChoices(app.session(), id),
    'print.agreement': ({ id, fingerprint }) => printedAgreement(app.session(), id, fingerprint),
    'print.saveAgreement': async ({ id, fingerprint }) => {
      const document = printedAgreement(app.session(), id, fingerprint);
      const words = dialogWords(app.locale());
      const question = { window: app.window(), title: words.savePdf, button: words.save };
      const filters = [{ name: words.pdfFiles, extensions: ['pdf'] }];
      const path = await askSavePath(question, printFileName(document), filters);
      if (path === null) return null;
      await saveFile(path, await makePdf(page, document));
      return basename(path);
    },
    'print.printAgreement': ({ id, fingerprint }) =>
      printOnPaper(page, printedAgreement(app.session(), id, fingerprint)),
  };
}
