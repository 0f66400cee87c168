import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { app as en } from '../../shared/text/en/app';
import type { Locale } from '../../shared/text/locale';
import { app as nl } from '../../shared/text/nl/app';

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
