// Makes the icons of systems from the two drawings in resources/icons: node scripts/make-icons.mjs, after changing one. The results are
// committed, since making a package must not need a window.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDisplay, openDisplay } from './lib/display.mjs';
import { icnsOf, icoOf } from './lib/icon-files.mjs';
import { chromiumSwitches, electronEnvironment } from './lib/program.mjs';
import { inProject } from './lib/project.mjs';
import { run } from './lib/run-process.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const icons = (...parts) => inProject('resources', 'icons', ...parts);
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const drawings = ['icon', 'dossier'];

const drawn = await drawAll();
for (const name of drawings) {
  writeFileSync(icons(`${name}.ico`), icoOf(drawn[name]));
  writeFileSync(icons(`${name}.icns`), icnsOf(drawn[name]));
}
mkdirSync(icons('linux'), { recursive: true });
for (const size of linuxSizes) writeFileSync(icons('linux', `${size}x${size}.png`), drawn.icon[size]);
writeFileSync(icons('dossier.png'), drawn.dossier[256]);
// The window's own, on Linux; elsewhere it has that of the program.
writeFileSync(inProject('resources', 'window-icon.png'), drawn.icon[128]);

/** Every drawing in every size, as PNG: `drawn.icon[32]`. */
async function drawAll() {
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-icons-'));
  try {
    await ensureDisplay();
    const { path } = await ensureRuntime();
    const result = join(folder, 'drawn.json');
    const wanted = drawings.map((name) => ({ name, file: icons(`${name}.svg`), sizes }));
    const env = {
      ...electronEnvironment(),
      ...(await openDisplay()),
      REGIETAFEL_DRAWINGS: JSON.stringify(wanted),
      REGIETAFEL_DRAWN: result,
    };
    const args = [...chromiumSwitches(), inProject('scripts', 'icons'), `--user-data-dir=${folder}`];
    if ((await run(path, args, { env })) !== 0) throw new Error('The icons were not drawn.');
    return JSON.parse(readFileSync(result, 'utf8'), (_key, value) =>
      typeof value === 'string' ? Buffer.from(value, 'base64') : value,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
