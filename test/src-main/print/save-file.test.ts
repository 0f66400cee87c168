import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveFile } from '../../../src-main/print/save-file';
import { temporaryFolder } from '../../helpers/temporary-folder';

const bytes = new TextEncoder().encode('%PDF');

test('a file is there whole, and nothing else is left beside it', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'afspraak.pdf'), 'an older one');
  await saveFile(join(folder, 'afspraak.pdf'), bytes);
  expect(readFileSync(join(folder, 'afspraak.pdf'), 'utf8')).toBe('%PDF');
  expect(readdirSync(folder)).toEqual(['afspraak.pdf']);
});

test('a folder that is not there is said', async () => {
  const path = join(temporaryFolder(), 'gone', 'afspraak.pdf');
  await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'folder-missing' });
});

test('what cannot be replaced stays as it was, and nothing is left beside it', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'afspraak.pdf'));
  await expect(saveFile(join(folder, 'afspraak.pdf'), bytes)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['afspraak.pdf']);
});
