import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { catalogues } from '../../shared/text/catalogue';
import type { Locale } from '../../shared/text/locale';

export type DialogWords = (typeof catalogues)['nl']['app']['dialogs'];

export const dialogWords = (locale: Locale): DialogWords => catalogues[locale].app.dialogs;

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
