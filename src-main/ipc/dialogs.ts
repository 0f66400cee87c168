import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { app as en } from '../../shared/text/en/app';
import { fill } from '../../shared/text/fill';
import type { Locale } from '../../shared/text/locale';
import { app as nl } from '../../shared/text/nl/app';
import { folderKindOf } from '../system/folder-kind';

export type DialogWords = (typeof nl)['dialogs'];

export const dialogWords = (locale: Locale): DialogWords => (locale === 'en' ? en : nl).dialogs;

interface Question {
  readonly window: BrowserWindow | null;
  readonly title: string;
  readonly button: string;
}

/** Paths a person chose; none when the dialog was cancelled. */
export async function askFiles(
  { window, title, button }: Question,
  filters: FileFilter[],
  isMany = false,
): Promise<string[]> {
  const properties: Electron.OpenDialogOptions['properties'] = isMany ? ['openFile', 'multiSelections'] : ['openFile'];
  const options = { title, buttonLabel: button, filters, properties };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? [] : answer.filePaths;
}

/** Whether a dossier from elsewhere may be copied in, with what to know about the place where it is. */
export async function askCopyIn(window: BrowserWindow | null, words: DialogWords, path: string): Promise<boolean> {
  const kind = folderKindOf(path);
  const warning = kind === 'local' ? [] : [kind === 'network' ? words.copyInNetwork : words.copyInCloud];
  const options: Electron.MessageBoxOptions = {
    type: kind === 'local' ? 'question' : 'warning',
    title: words.copyInTitle,
    message: fill(words.copyInMessage, { file: basename(path) }),
    detail: [words.copyInDetail, ...warning].join('\n\n'),
    buttons: [words.copyIn, words.cancel],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  };
  const answer = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return answer.response === 0;
}

export async function askFolder({ window, title, button }: Question): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory'],
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

export async function askSavePath(
  { window, title, button }: Question,
  suggestion: string,
  filters: FileFilter[],
): Promise<string | null> {
  const options = { title, buttonLabel: button, defaultPath: suggestion, filters };
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
