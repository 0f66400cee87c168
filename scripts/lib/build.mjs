// Builds the program into out/: main (with preload, command line and reader process) and the pages of the window.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inProject, stampOf } from './project.mjs';

const settings = ['package-lock.json', 'scripts/vite-config.mjs'];
const sides = {
  main: { sources: ['shared', 'src-main', ...settings], make: makeMain },
  renderer: { sources: ['shared', 'src-renderer', ...settings], make: makeRenderer },
};

/** Builds those of these sides whose sources changed since their last build. Silent unless something is wrong. */
export async function buildStale(names = ['main', 'renderer']) {
  for (const name of names) {
    const stamp = stampOf(...sides[name].sources);
    if (stamp !== lastStamp(name)) await buildSide(name, stamp);
  }
}

const stampFile = (name) => inProject('out', `.${name}-stamp`);
const lastStamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : undefined);

/** Builds beside the present result and then changes places, so that a program starting meanwhile finds whole files. */
async function buildSide(name, stamp) {
  mkdirSync(inProject('out'), { recursive: true });
  const fresh = mkdtempSync(inProject('out', `.${name}-`));
  try {
    await sides[name].make(fresh);
    replaceFiles(fresh, inProject('out', name));
    writeFileSync(stampFile(name), stamp);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function makeMain(folder) {
  const { build } = await import('vite');
  const { mainConfig, mainParts } = await import('../vite-config.mjs');
  for (const part of mainParts()) await build({ ...mainConfig(part, folder), logLevel: 'warn' });
}

async function makeRenderer(folder) {
  if (!existsSync(inProject('src-renderer', 'main.tsx'))) return;
  const { build } = await import('vite');
  const { pages, rendererConfig } = await import('../vite-config.mjs');
  for (const page of pages) await build({ ...rendererConfig(folder, page), logLevel: 'warn' });
}

function replaceFiles(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const target = join(to, name);
    // A folder cannot be renamed onto one that holds files.
    if (!name.includes('.')) rmSync(target, { recursive: true, force: true });
    renameSync(join(from, name), target);
  }
}
