// The Debian package, by dpkg-deb: electron-builder makes it with fpm, which not every machine reaches (docs/decisions/0081).
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '../project.mjs';
import { outputOf, run } from '../run-process.mjs';
import { Refusal } from '../say.mjs';

const mimeType = 'application/x-regietafel';

/** Makes the package from the folder of the program; gives its path. */
export async function makeDeb(programFolder, output, { version, arch, about }) {
  const root = join(output, 'deb');
  rmSync(root, { recursive: true, force: true });
  cpSync(programFolder, join(root, 'opt', 'Regietafel'), { recursive: true });
  // Where the kernel lets no ordinary user make a namespace, Chromium's sandbox needs this one helper with root's rights.
  chmodSync(join(root, 'opt', 'Regietafel', 'chrome-sandbox'), 0o4755);
  mkdirSync(join(root, 'usr', 'bin'), { recursive: true });
  symlinkSync('/opt/Regietafel/regietafel', join(root, 'usr', 'bin', 'regietafel'));
  addIcons(join(root, 'usr', 'share', 'icons', 'hicolor'));
  write(root, 'usr/share/applications/regietafel.desktop', desktopFile(about));
  write(root, 'usr/share/mime/packages/regietafel.xml', mimeFile);
  write(root, 'usr/share/doc/regietafel/copyright', readFileSync(inProject('LICENSE'), 'utf8'));
  const kibibytes = (outputOf('du', ['-sk', root]) ?? '0').split('\t')[0];
  write(root, 'DEBIAN/control', controlFile({ version, arch, about, kibibytes }));
  const path = join(output, `regietafel_${version}_${arch}.deb`);
  const code = await run('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', root, path], { stdio: 'ignore' });
  if (code !== 0) throw new Refusal('dpkg-deb failed.');
  rmSync(root, { recursive: true, force: true });
  return path;
}

function addIcons(folder) {
  for (const file of readdirSync(inProject('resources', 'icons', 'linux'))) {
    const [size] = file.split('.');
    write(folder, `${size}/apps/regietafel.png`, readFileSync(inProject('resources', 'icons', 'linux', file)));
  }
  const dossier = `256x256/mimetypes/${mimeType.replace('/', '-')}.png`;
  write(folder, dossier, readFileSync(inProject('resources', 'icons', 'dossier.png')));
}

function write(root, name, content) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const desktopFile = (about) => `[Desktop Entry]
Type=Application
Name=Regietafel
Comment=${about}
Exec=/opt/Regietafel/regietafel %F
Icon=regietafel
Terminal=false
Categories=Office;
MimeType=${mimeType};
StartupWMClass=regietafel
`;

// A dossier is an SQLite file: its name decides, not its first bytes.
const mimeFile = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mimeType}">
    <comment>Regietafel dossier</comment>
    <comment xml:lang="nl">Regietafel-dossier</comment>
    <glob pattern="*.regietafel" weight="80"/>
  </mime-type>
</mime-info>
`;

/** Names of Debian 12 and of the distributions that renamed them for 64-bit time. */
const libraries = [
  ...['libnss3', 'libgbm1', 'libxss1', 'libdrm2', 'libgtk-3-0 | libgtk-3-0t64', 'libasound2 | libasound2t64'],
  ...['libatk-bridge2.0-0 | libatk-bridge2.0-0t64', 'libcups2 | libcups2t64'],
];

const controlFile = ({ version, arch, about, kibibytes }) => `Package: regietafel
Version: ${version}
Architecture: ${arch}
Maintainer: Regietafel <regietafel@example.org>
Installed-Size: ${kibibytes}
Depends: ${libraries.join(', ')}
Recommends: fonts-liberation
Section: misc
Priority: optional
Description: ${about}
`;
