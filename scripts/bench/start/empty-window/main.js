// The least that a window of Electron can be: what every program on it has to wait for.
const { app, BrowserWindow } = require('electron');

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  window.loadFile('index.html');
});

app.on('window-all-closed', () => app.quit());
