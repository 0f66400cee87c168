import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import type { AppContext } from './app-context';

/** A page that does not answer (its script failed) keeps nobody from closing the window. */
const patience = 1_500;

export interface Leaving {
  readonly handlers: Pick<Handlers, 'window.leave'>;
}

/**
 * Closing takes two steps: the window is hidden at once, and the page may still hand over what it had not kept, with the
 * first screen as the next start would draw it. That picture is kept when the dossier is closed and whole.
 */
export function leaveWithPicture(
  app: AppContext,
  window: BrowserWindow,
  keepPicture: (markup: string | null) => void,
): Leaving {
  const answered = Promise.withResolvers<string | null | undefined>();
  let isLeaving = false;
  window.on('close', (event) => {
    if (isLeaving || window.webContents.isCrashed()) return;
    isLeaving = true;
    event.preventDefault();
    window.webContents.setBackgroundThrottling(false);
    window.hide();
    app.emit('window.closing');
    const timer = setTimeout(() => answered.resolve(undefined), patience);
    void answered.promise.then((markup) => {
      clearTimeout(timer);
      app.dossiers.end();
      try {
        // Without an answer the picture of before stays: it knows itself whether it still holds.
        if (markup !== undefined) keepPicture(markup);
      } catch (error) {
        // Without it the next start shows its window a moment later.
        app.log.error('first picture not kept', error);
      }
      window.destroy();
    });
  });
  return { handlers: { 'window.leave': ({ picture }) => answered.resolve(picture) } };
}
