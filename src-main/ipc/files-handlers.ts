import type { FileFilter } from 'electron';
import type { Handlers, Input } from '../../shared/ipc/contract';
import type { AppContext } from './app-context';
import { askFiles, type DialogWords, dialogWords } from './dialogs';

type Purpose = Input<'files.choose'>;

const questions: Record<Purpose, (words: DialogWords) => { title: string; filters: FileFilter[]; isMany: boolean }> = {
  workbooks: (words) => ({
    title: words.workbooks,
    filters: [{ name: words.excelFiles, extensions: ['xlsx', 'xls', 'ods', 'csv'] }],
    isMany: true,
  }),
  'municipalities-csv': (words) => ({
    title: words.municipalities,
    filters: [{ name: words.csvFiles, extensions: ['csv', 'txt'] }],
    isMany: false,
  }),
  attachments: (words) => ({
    title: words.attachments,
    filters: [
      { name: words.pdfFiles, extensions: ['pdf'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
    isMany: false,
  }),
};

export function filesHandlers(app: AppContext): Pick<Handlers, 'files.choose'> {
  return {
    'files.choose': async (purpose) => {
      const words = dialogWords(app.locale());
      const { title, filters, isMany } = questions[purpose](words);
      const paths = await askFiles({ window: app.window(), title, button: words.choose }, filters, isMany);
      return paths.map(app.files.add);
    },
  };
}
