import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extractFile, getRawHeader } from '@electron/asar';
import { expect } from 'playwright/test';
import { archive, packageFolder, test } from './packaged-program';

/** What may be in the archive of the program: what runs, what it shows, and the licence of what it brings along. */
const inArchive = [
  /^package\.json$/,
  /^out\/main\/(main|preload|print-preload|reader-process)\.js$/,
  // main is split at its imports.
  /^out\/main\/main-[a-z-]+\.js$/,
  /^out\/renderer\/(index|print)\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2)$/,
  /^resources\/licences\.txt$/,
  /^resources\/window-icon\.png$/,
  /^resources\/reference\/[a-z-]+\.json$/,
  /^resources\/reference\/(example|limburg)\/[\w.-]+\.(csv|json|geojson|md)$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json)$/,
  /^node_modules\/better-sqlite3\/lib\/(methods\/)?[a-z0-9-]+\.js$/,
];

/** SQLite, once: the ready-made one, or the one compiled for an Electron that is too old for it. */
const nativeModule =
  /^node_modules\/better-sqlite3\/(prebuilds\/linux-(x64|arm64)|build\/Release\/better_sqlite3)\.node$/;

/** What lies beside the archive: Electron itself, as it is handed out, and the licences. */
const besideArchive = [
  /^regietafel$/,
  /^chrome-sandbox$/,
  /^chrome_crashpad_handler$/,
  /^(LICENSE\.electron\.txt|LICENSES\.chromium\.html|LICENCE\.Regietafel\.txt|LICENCES\.parts\.txt)$/,
  /^(chrome_100_percent|chrome_200_percent|resources)\.pak$/,
  /^icudtl\.dat$/,
  /^(snapshot_blob|v8_context_snapshot)\.bin$/,
  /^lib(EGL|GLESv2|ffmpeg|vk_swiftshader)\.so$/,
  /^libvulkan\.so\.1$/,
  /^vk_swiftshader_icd\.json$/,
  /^locales\/(nl|en-US)\.pak$/,
  /^resources\/app\.asar$/,
];

interface Entry {
  readonly files?: Record<string, Entry>;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

test('the archive holds what runs and nothing else', () => {
  const files = filesInArchive().map(({ path }) => path);
  expect(files.filter((path) => !nativeModule.test(path) && !inArchive.some((allowed) => allowed.test(path)))).toEqual(
    [],
  );
  for (const allowed of inArchive)
    expect(
      files.some((path) => allowed.test(path)),
      String(allowed),
    ).toBe(true);
});

test('of SQLite there is one binary, beside the archive so that it can be loaded', () => {
  const native = filesInArchive().filter(({ path }) => path.endsWith('.node'));
  expect(native.map(({ path }) => path)).toEqual([expect.stringMatching(nativeModule)]);
  expect(filesInArchive().filter(({ entry }) => entry.unpacked)).toEqual(native);
});

test('beside the archive lie Electron, two languages and the licences, and nothing else', () => {
  const files = filesUnder(packageFolder);
  const native = `resources/app.asar.unpacked/${filesInArchive().find(({ path }) => path.endsWith('.node'))?.path}`;
  expect(files.filter((path) => path !== native && !besideArchive.some((allowed) => allowed.test(path)))).toEqual([]);
  expect(files).toContain(native);
  for (const name of ['LICENCE.Regietafel.txt', 'LICENCES.parts.txt'])
    expect(statSync(join(packageFolder, name)).size).toBeGreaterThan(500);
});

test('every part that was built in has its licence in the package', () => {
  const licences = extractFile(archive, 'resources/licences.txt').toString('utf8');
  for (const name of ['better-sqlite3', 'electron', 'react', 'react-aria-components', 'xlsx', 'hucre', 'kysely', 'zod'])
    expect(licences).toMatch(new RegExp(`^(.*/)?${name} \\d`, 'm'));
  expect(readFileSync(join(packageFolder, 'LICENCES.parts.txt'), 'utf8')).toBe(licences);
});

test('every file is what the header of the archive says of it', () => {
  const wrong = filesInArchive().filter(({ path, entry }) => !isAsTold(bytesOf(path, entry), entry));
  expect(wrong).toEqual([]);
});

test('one changed byte in a file is noticed', () => {
  const { path, entry } = filesInArchive().find(({ path: each }) => each === 'out/main/main.js') ?? {
    path: '',
    entry: {},
  };
  const bytes = bytesOf(path, entry);
  expect(isAsTold(bytes, entry)).toBe(true);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  expect(isAsTold(bytes, entry)).toBe(false);
});

test('names and version are those of the program', () => {
  const packed = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  const ours = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
  expect([packed.name, packed.version, packed.main]).toEqual([ours.name, ours.version, ours.main]);
  // What only builds the program is no business of who uses it.
  expect([packed.devDependencies, packed.scripts]).toEqual([undefined, undefined]);
});

function filesInArchive(): { path: string; entry: Entry }[] {
  // The header is what Electron itself reads; its form is described at github.com/electron/asar.
  const { files = {} } = JSON.parse(getRawHeader(archive).headerString) as Entry;
  return entriesOf(files, '');
}

function entriesOf(files: Record<string, Entry>, above: string): { path: string; entry: Entry }[] {
  return Object.entries(files).flatMap(([name, entry]) => {
    const path = `${above}${name}`;
    return entry.files ? entriesOf(entry.files, `${path}/`) : [{ path, entry }];
  });
}

function bytesOf(path: string, { unpacked }: Entry): Buffer {
  return unpacked ? readFileSync(join(`${archive}.unpacked`, path)) : extractFile(archive, path);
}

const isAsTold = (bytes: Buffer, { integrity }: Entry) =>
  integrity?.algorithm === 'SHA256' && createHash('sha256').update(bytes).digest('hex') === integrity.hash;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
