import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shell } from 'electron';
import type { Handlers, ParsedInput } from '../../shared/ipc/contract';
import { saveFile } from '../print/save-file';
import { applyImport, closePlan } from '../services/exchange/apply-import';
import { errorListName, saveErrorList } from '../services/exchange/error-list';
import { type ExportTarget, makeExports } from '../services/exchange/make-exports';
import { copyOfOriginal } from '../services/exchange/original-file';
import { exchangeOverview } from '../services/exchange/overview';
import { listMapping, planList } from '../services/exchange/own-list';
import { planEffect } from '../services/exchange/plan-effect';
import { planConflicts, planTakeAnyway, planWaiting } from '../services/exchange/plan-other';
import { planViewOf } from '../services/exchange/plan-view';
import { previewExport } from '../services/exchange/preview-export';
import { cancelRead, readImport } from '../services/exchange/read-import';
import { previewUndo, revertImport, undoImport } from '../services/exchange/undo-import';
import { makeMail, previewMails, saveMails } from '../services/mail/make-mails';
import { practiceAnswer } from '../services/practice/practice-answer';
import type { AppContext } from './app-context';
import { askFolder, askSavePath, type DialogWords, dialogWords } from './dialogs';
import { openMail } from './open-mail';
import { readInWindow } from './read-in-window';

type ExchangeCalls = Extract<keyof Handlers, `exchange.${string}`>;

export function exchangeHandlers(app: AppContext): Pick<Handlers, ExchangeCalls> {
  const { session, files } = app;
  return {
    'exchange.overview': () => exchangeOverview(session()),
    'exchange.previewExport': (request) => previewExport(session(), request),
    'exchange.export': async (request) => {
      const target = await askTarget(app, request);
      if (target === null) return null;
      const made = await makeExports(session(), request, target, app.version);
      return { ...made, folder: basename(made.folder) };
    },
    'exchange.read': ({ fileToken, joins }) => {
      const path = files.path(fileToken);
      const file = { token: fileToken, name: files.name(fileToken), path, joins };
      return readImport(
        session(),
        file,
        (step, fraction) => app.emit('exchange.progress', { fileToken, step, fraction }),
        readInWindow,
      );
    },
    'exchange.cancelRead': ({ fileToken }) => cancelRead(session(), fileToken),
    'exchange.plan': ({ planId }) => planViewOf(session(), planId),
    'exchange.planEffect': (decision) => planEffect(session(), decision),
    'exchange.apply': (decision) => applyImport(session(), decision),
    'exchange.discard': ({ planId }) => closePlan(session(), planId),
    'exchange.planWaiting': () => planWaiting(session()),
    'exchange.planConflicts': () => planConflicts(session()),
    'exchange.previewUndo': ({ importId }) => previewUndo(session(), importId),
    'exchange.undoImport': ({ importId }) => undoImport(session(), importId),
    'exchange.revertImport': ({ importId }) => revertImport(session(), importId),
    'exchange.planTakeAnyway': ({ importId }) => planTakeAnyway(session(), importId, readInWindow),
    'exchange.saveErrorList': async ({ planId }) => {
      const words = dialogWords(app.locale());
      const question = { window: app.window(), title: words.saveErrorList, button: words.save };
      const path = await askSavePath(question, errorListName(session(), planId), excelFiles(words));
      if (path !== null) await saveErrorList(session(), planId, path);
      return path === null ? null : basename(path);
    },
    'exchange.listMapping': (query) => listMapping(session(), query),
    'exchange.planList': (choice) => planList(session(), choice),
    'exchange.practiceFile': async () => {
      const { fileName, bytes } = await practiceAnswer(session(), app.version);
      const path = join(app.folders.data, 'practice', fileName);
      await mkdir(dirname(path), { recursive: true });
      await saveFile(path, bytes);
      return files.add(path);
    },
    'exchange.savePractice': async () => {
      const words = dialogWords(app.locale());
      const { fileName, bytes } = await practiceAnswer(session(), app.version);
      const question = { window: app.window(), title: words.savePractice, button: words.save };
      const path = await askSavePath(question, fileName, excelFiles(words));
      if (path !== null) await saveFile(path, bytes);
      return path === null ? null : basename(path);
    },
    'exchange.previewMails': (request) => previewMails(session(), request),
    'exchange.openMail': async ({ exportId, replyBy }) => openMail(await makeMail(session(), exportId, replyBy)),
    'exchange.saveMails': async (request) => {
      const [only = '', ...others] = request.exportIds;
      if (others.length > 0) {
        const folder = await askMailFolder(app);
        if (folder === null) return null;
        return { files: await saveMails(session(), request, folder, saveFile), folder: basename(folder) };
      }
      const mail = await makeMail(session(), only, request.replyBy);
      const path = await askMailPath(app, mail.fileName);
      if (path === null) return null;
      await saveFile(path, mail.bytes);
      return { files: [basename(path)], folder: basename(dirname(path)) };
    },
    'exchange.openInExcel': async ({ planId }) => void (await shell.openPath(await copyOfOriginal(session(), planId))),
  };
}

/** One workbook is saved under a name, several go into a folder. */
async function askTarget(app: AppContext, request: ParsedInput<'exchange.export'>): Promise<ExportTarget | null> {
  const words = dialogWords(app.locale());
  const [only, ...others] = previewExport(app.session(), request).files;
  if (only && others.length === 0) {
    const question = { window: app.window(), title: words.saveWorkbook, button: words.save };
    const path = await askSavePath(question, only.fileName, excelFiles(words));
    return path === null ? null : { kind: 'file', path };
  }
  const path = await askFolder({ window: app.window(), title: words.saveFolder, button: words.choose });
  return path === null ? null : { kind: 'folder', path };
}

const excelFiles = ({ excelWorkbooks }: DialogWords) => [{ name: excelWorkbooks, extensions: ['xlsx'] }];

function askMailPath(app: AppContext, suggestion: string): Promise<string | null> {
  const words = dialogWords(app.locale());
  const question = { window: app.window(), title: words.saveMail, button: words.save };
  return askSavePath(question, suggestion, [{ name: words.mailFiles, extensions: ['eml'] }]);
}

function askMailFolder(app: AppContext): Promise<string | null> {
  const words = dialogWords(app.locale());
  return askFolder({ window: app.window(), title: words.saveMails, button: words.choose });
}
