import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFirstPicture, pictureFacts } from '../../../src-main/windows/first-picture';
import { startMarkup } from '../../../src-main/windows/start-markup';
import { temporaryFolder } from '../../helpers/temporary-folder';

const preferences = { language: 'nl', theme: 'dark', density: 'compact' } as const;

function dossierIn(folder: string) {
  const dossier = join(folder, 'limburg.regietafel');
  writeFileSync(dossier, 'as it was closed');
  return { dossier, build: '1.0.0', preferences, day: '2026-11-25' };
}

describe('the picture a start begins with', () => {
  test('is the one that was kept for exactly this dossier, program, preferences and day', () => {
    const folder = temporaryFolder();
    const around = dossierIn(folder);
    const path = join(folder, 'first-picture.json');
    openFirstPicture(path).keep(pictureFacts(around), '<p>1.310</p>');
    const next = openFirstPicture(path);
    expect(next.read(pictureFacts(around))).toBe('<p>1.310</p>');
    expect(next.read(pictureFacts({ ...around, day: '2026-11-26' }))).toBeNull();
    expect(next.read(pictureFacts({ ...around, build: '1.0.1' }))).toBeNull();
    expect(next.read(pictureFacts({ ...around, preferences: { ...preferences, language: 'en' } }))).toBeNull();
  });

  test('is not used when the dossier changed after it was closed, or was not closed well', () => {
    const folder = temporaryFolder();
    const around = dossierIn(folder);
    const picture = openFirstPicture(join(folder, 'first-picture.json'));
    picture.keep(pictureFacts(around), '<p>1.310</p>');
    appendFileSync(around.dossier, ' and one byte more');
    expect(picture.read(pictureFacts(around))).toBeNull();
    writeFileSync(`${around.dossier}-wal`, '');
    expect(pictureFacts(around)).toBeNull();
  });

  test('is taken away when there is no dossier to open', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'first-picture.json');
    const picture = openFirstPicture(path);
    picture.keep(pictureFacts(dossierIn(folder)), '<p>1.310</p>');
    picture.keep(pictureFacts({ ...dossierIn(folder), dossier: null }), '<p>1.310</p>');
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, 'half a fi');
    expect(picture.read(pictureFacts(dossierIn(folder)))).toBeNull();
  });
});

describe('the page as it goes out', () => {
  const html = '<!doctype html><html lang="nl"><head></head><body><div id="root"></div></body></html>';

  test('is in the chosen language and colours, without a picture empty', () => {
    expect(startMarkup(html, preferences, null)).toBe(
      html.replace('<html lang="nl">', '<html lang="nl" data-theme="dark" data-density="compact">'),
    );
  });

  test('shows the picture as it was, and nobody can operate it', () => {
    expect(startMarkup(html, preferences, '<p>10 $& meer</p>')).toContain(
      '<div id="root" inert aria-busy="true"><p>10 $& meer</p></div>',
    );
  });
});
