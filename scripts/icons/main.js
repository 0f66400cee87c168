// Run by scripts/make-icons.mjs in Electron, which draws SVG as the program's own window does: every drawing of REGIETAFEL_DRAWINGS
// in its sizes, as PNG, into the file REGIETAFEL_DRAWN.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');

const draw = async (svg, size) => {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${btoa(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
};

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<title>icons</title>');
  const drawn = {};
  for (const { name, file, sizes } of JSON.parse(process.env.REGIETAFEL_DRAWINGS)) {
    drawn[name] = {};
    for (const size of sizes) {
      const call = `(${draw})(${JSON.stringify(readFileSync(file, 'utf8'))}, ${size})`;
      drawn[name][size] = await window.webContents.executeJavaScript(call);
    }
  }
  writeFileSync(process.env.REGIETAFEL_DRAWN, JSON.stringify(drawn));
  app.quit();
});
