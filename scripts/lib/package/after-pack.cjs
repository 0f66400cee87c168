// Called by electron-builder when the folder of the program is filled.
const { copyFile, rm } = require('node:fs/promises');
const { join } = require('node:path');

/** Beside the program, for somebody who does not start it. `extraFiles` would take them out of the program itself. */
const licences = { LICENSE: 'LICENCE.Regietafel.txt', 'resources/licences.txt': 'LICENCES.parts.txt' };

module.exports = async ({ appOutDir, packager, electronPlatformName }) => {
  const isMac = electronPlatformName === 'darwin';
  const contents = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents');
  const resources = isMac ? join(contents, 'Resources') : join(appOutDir, 'resources');
  for (const [from, to] of Object.entries(licences))
    await copyFile(join(packager.projectDir, from), join(isMac ? resources : appOutDir, to));
  // Where Electron comes from a folder (electronDist), that folder is copied as it is.
  const leftovers = [join(resources, 'default_app.asar'), join(appOutDir, '.complete'), join(appOutDir, 'version')];
  for (const path of leftovers) await rm(path, { force: true });
};
