// What the system must have: installed by apt when we are root on Debian, otherwise named with the exact command.
import { existsSync } from 'node:fs';
import { isRoot } from './project.mjs';
import { isOnPath, outputOf, run } from './run-process.mjs';
import { Refusal, say } from './say.mjs';

const windowPackages = [
  ...['libnss3', 'libgtk-3-0', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0', 'libcups2', 'libdrm2'],
  ...['fonts-liberation', 'fonts-noto-core'],
];

const isLinux = process.platform === 'linux';
export const hasDisplay = () => !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The libraries that Electron itself links to. Asking the loader works on every distribution and costs 30 ms. */
export async function ensureWindowLibraries(electron) {
  if (!isLinux) return;
  const missing = missingLibraries(electron);
  if (missing.length > 0) await install(windowPackages, `Electron needs ${missing.join(', ')}`);
}

function missingLibraries(electron) {
  const lines = (outputOf('ldd', [electron]) ?? '').split('\n');
  return lines.filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0] ?? '');
}

/** For compiling SQLite where the ready-made binary does not fit. */
export async function ensureCompiler() {
  if (['g++', 'make', 'python3'].every(isOnPath)) return;
  await install(['g++', 'make', 'python3'], 'SQLite must be compiled for this Electron');
}

/** The tests open workbooks in LibreOffice and read PDF files back. */
export async function ensureTestPrograms() {
  if (!isLinux) return say('The tests expect LibreOffice (soffice), python3 with uno, and pdftotext on the path.');
  const wanted = [
    ...(isOnPath('soffice') ? [] : ['libreoffice-calc']),
    ...(hasUno() ? [] : ['python3-uno']),
    ...(isOnPath('pdftotext') ? [] : ['poppler-utils']),
    ...(hasFont('Liberation Sans') ? [] : ['fonts-liberation']),
    ...(hasFont('Noto Sans') ? [] : ['fonts-noto-core']),
  ];
  if (wanted.length > 0) await install(wanted, 'the tests open workbooks in LibreOffice and read PDF files');
}

/** Debian's own Python has it; another python3 earlier on the path does not. */
const hasUno = () => outputOf('/usr/bin/python3', ['-c', 'import uno'], { stdio: 'pipe' }) !== undefined;

const hasFont = (family) => (outputOf('fc-list', [family], { stdio: 'pipe' }) ?? '') !== '';

/** Installs Debian packages, or says how. Public because the window tests need programs of their own. */
export async function install(packages, why) {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Refusal(`Missing: ${why}. Run this and try again:\n  sudo sh -c '${command}'`);
  }
  say(`Installing with apt: ${packages.join(' ')} (${why}).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const script = command.replaceAll('apt-get', 'apt-get -qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0');
  const code = await run('sh', ['-c', script], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0)
    throw new Refusal(`apt could not install these; its own message is above. The command was:\n  ${command}`);
}
