// Writes resources/licences.txt: the licences of every package that ends up in the built program.
// Run after a build, when dependencies changed: node scripts/list-licences.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './lib/project.mjs';

/** Copied beside the program instead of built into it. */
const beside = ['better-sqlite3', 'electron'];
const folders = ['out/main', 'out/renderer/assets'].map((folder) => inProject(folder));
/** Built in without their sources being named in a map. */
const assets = ['@fontsource-variable/source-sans-3'];

const names = new Set([...beside, ...assets, ...folders.flatMap(packagesIn)]);
const parts = [...names].sort().map(licenceOf);
writeFileSync(inProject('resources', 'licences.txt'), `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);

function packagesIn(folder) {
  const maps = readdirSync(folder).filter((name) => name.endsWith('.map'));
  return maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  });
}

function licenceOf(name) {
  const manifest = packageFile(name);
  const { version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = readdirSync(dirname(manifest)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file
    ? readFileSync(join(dirname(manifest), file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim()
    : '';
  return [`${name} ${version} (${license})`, text].filter(Boolean).join('\n\n');
}

function packageFile(name) {
  const file = inProject('node_modules', name, 'package.json');
  if (!existsSync(file)) throw new Error(`${name} is built in, but not in node_modules at the top`);
  return file;
}
