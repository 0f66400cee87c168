import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smokeIn, smokeMark } from '../../../src-main/smoke/smoke-switch';
import { temporaryFolder } from '../../helpers/temporary-folder';

const argv = (...more: string[]) => ['/opt/regietafel', ...more];

function folder(...parts: string[]): string {
  const path = join(temporaryFolder(), ...parts);
  mkdirSync(path, { recursive: true });
  return path;
}

test('without the switch the program is for a person', () => {
  expect(smokeIn(argv('a.regietafel', '--no-sandbox'), [])).toBeNull();
});

test('an empty folder is used, and so is one of an earlier smoke test', () => {
  const empty = folder('leeg');
  expect(smokeIn(argv(`--smoke-test=${empty}`), [])).toEqual({ folder: empty, step: 'journey' });
  writeFileSync(join(empty, smokeMark), '');
  writeFileSync(join(empty, 'settings.json'), '{}');
  expect(smokeIn(argv(`--smoke-test=${empty}`, '--smoke-step=reopen'), [])).toEqual({ folder: empty, step: 'reopen' });
});

test('a folder with anything of anybody in it is refused', () => {
  const full = folder('vol');
  writeFileSync(join(full, 'limburg.regietafel'), '');
  expect(smokeIn(argv(`--smoke-test=${full}`), [])).toContain('the folder is not empty');
});

test('a folder in, around or at a person’s data is refused, also by another name and with the mark in it', () => {
  const persons = folder('gegevens', 'regietafel');
  const inside = join(persons, 'nieuw');
  mkdirSync(inside);
  const byLink = join(temporaryFolder(), 'koppeling');
  symlinkSync(persons, byLink);
  writeFileSync(join(persons, smokeMark), '');
  for (const path of [persons, inside, join(persons, '..'), byLink])
    expect(smokeIn(argv(`--smoke-test=${path}`), [persons]), path).toContain('a person has dossiers');
  expect(smokeIn(argv(`--smoke-test=${folder('elders')}`), [persons])).toMatchObject({ step: 'journey' });
});

test('a folder that is not there or not named in full, and a step that is none, are refused', () => {
  expect(smokeIn(argv('--smoke-test=/nergens/hier'), [])).toContain('no such folder');
  expect(smokeIn(argv('--smoke-test=tmp'), [])).toContain('in full');
  expect(smokeIn(argv('--smoke-test='), [])).toContain('in full');
  expect(smokeIn(argv(`--smoke-test=${folder('stap')}`, '--smoke-step=alles'), [])).toContain('is one of');
});
