import type { Installation } from './installation';

/** The next "open" dialogs answer with these files: the system's own dialog is no part of the program. */
export async function answerOpenDialog({ app }: Installation, ...filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths });
  }, filePaths);
}

/** The next message boxes are answered with this button, from 0. Answers what they asked so far. */
export async function answerMessageBoxes({ app }: Installation, response: number): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, button) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(JSON.stringify(given.at(-1)));
      return Promise.resolve({ response: button, checkboxChecked: false });
    };
  }, response);
  // Set a few lines above, as a list of texts.
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
}

/** The next "save" dialogs answer with this file, or are cancelled when there is none. */
export async function answerSaveDialog({ app }: Installation, filePath?: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === undefined, filePath: path ?? '' });
  }, filePath);
}
