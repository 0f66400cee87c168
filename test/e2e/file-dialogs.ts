import type { Installation } from './installation';

/** The next "open" dialogs answer with these files: the system's own dialog is no part of the program. */
export async function answerOpenDialog({ app }: Installation, ...filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths });
  }, filePaths);
}

/** The next "save" dialogs answer with this file, or are cancelled when there is none. */
export async function answerSaveDialog({ app }: Installation, filePath?: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === undefined, filePath: path ?? '' });
  }, filePath);
}
