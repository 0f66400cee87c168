// The least that a packaged window of Electron can be. It says itself when it is filled, as the program does with
// --smoke-step=start (src-main/smoke/start-times.ts): a package takes no script from outside.
const { app, BrowserWindow } = require('electron');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));

const secondFrame = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now()))))`;

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  window.webContents.once('did-navigate', async () => {
    const filled = await window.webContents.mainFrame.executeJavaScript(secondFrame);
    process.stdout.write(`picture at ${filled}\n`, () => app.quit());
  });
  // A page of a package cannot be read as file://: that is what the fuse for the privileges of files is for.
  const page = readFileSync(join(__dirname, 'index.html'), 'utf8');
  window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
});

app.on('window-all-closed', () => app.quit());
