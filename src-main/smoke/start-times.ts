import type { BrowserWindow } from 'electron';

/** Numbers in the matrix or the table of the first screen, not only its frame. */
const figures = '[role="gridcell"]:not(:empty) + [role="gridcell"]:not(:empty)';

/**
 * When the window showed figures, and when one could operate it: the moment of the second frame with them, as milliseconds
 * since the epoch. A window that is filled but not shown does not count. The empty window that is measured beside it does
 * the same (scripts/bench/package/empty-window).
 */
export async function startTimes(window: BrowserWindow): Promise<{ picture: number; operable: number }> {
  const shown = new Promise<number>((resolve) => {
    if (window.isVisible()) resolve(Date.now());
    else window.once('show', () => resolve(Date.now()));
  });
  await new Promise((resolve) => window.webContents.once('did-navigate', resolve));
  const moments = [figures, `#root:not([inert]) ${figures}`].map(async (selector) => {
    // By the frame: the page itself takes no script before all of it is loaded.
    const drawn: unknown = await window.webContents.mainFrame.executeJavaScript(secondFrame(selector));
    return Math.max(await shown, Number(drawn));
  });
  const [picture = 0, operable = 0] = await Promise.all(moments);
  return { picture, operable };
}

/** Runs in the page. */
const secondFrame = (selector: string) => `new Promise((resolve) => {
  const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
  const isThere = () => document.querySelector(${JSON.stringify(selector)}) !== null;
  if (isThere()) return frames();
  new MutationObserver((_, observer) => {
    if (!isThere()) return;
    observer.disconnect();
    frames();
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
})`;
