// Loaded into the started program before its own code (`electron -r`): tells when its window is filled, then ends it.
// The program itself knows nothing of being measured.
const { app } = require('electron');

const filled = JSON.stringify(process.env.REGIETAFEL_BENCH_FILLED);

/** Runs in the page: the moment of the second frame that is drawn after the element is there. */
const secondFrame = `new Promise((resolve) => {
  const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
  if (document.querySelector(${filled})) return frames();
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${filled})) return;
    observer.disconnect();
    frames();
  }).observe(document, { childList: true, subtree: true, characterData: true });
})`;

app.once('browser-window-created', (_event, window) => {
  // A window that is filled but not yet shown does not count.
  const shown = new Promise((resolve) => {
    if (window.isVisible()) resolve(Date.now());
    else window.once('show', () => resolve(Date.now()));
  });
  window.webContents.once('did-navigate', async () => {
    const moments = await Promise.all([shown, window.webContents.mainFrame.executeJavaScript(secondFrame)]);
    process.stdout.write(`filled at ${Math.max(...moments)}\n`, () => app.quit());
  });
});
