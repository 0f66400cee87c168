// Packed as default_app.asar beside the registry's Electron: loads the app whose folder is in the arguments, the way
// Electron's own default app does (`electron -r module folder --switches`).
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');

const { folder, modules } = readArguments(process.argv.slice(1));
process.defaultApp = true;
if (modules.length > 0) Module._preloadModules(modules);

const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
app.setPath('userData', join(app.getPath('appData'), app.getName()));
Module._load(join(folder, about.main), Module, true);

function readArguments(args) {
  const modules = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') modules.push(args[++i]);
    else if (!args[i].startsWith('-')) return { folder: resolve(args[i]), modules };
  }
  throw new Error('No app folder among the arguments');
}
