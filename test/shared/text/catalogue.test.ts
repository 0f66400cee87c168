import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../shared/text/catalogue';

const project = join(import.meta.dirname, '..', '..', '..');

describe('the texts of the window', () => {
  test('every text stands in both languages', () => {
    expect(keysOf(catalogues.en)).toEqual(keysOf(catalogues.nl));
  });

  test('a sentence asks for the same values in both languages', () => {
    const asked = (text: string) => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();
    const english = new Map(textsOf(catalogues.en));
    for (const [key, text] of textsOf(catalogues.nl)) expect(asked(english.get(key) ?? ''), key).toEqual(asked(text));
  });

  test('no exclamation marks, no "succesvol", no "helaas"', () => {
    for (const [key, text] of textsOf(catalogues.nl)) expect(text, key).not.toMatch(/!(?!=)|succesvol|helaas/i);
  });

  test('quotation marks are those of print, in both languages', () => {
    for (const [key, text] of [...textsOf(catalogues.nl), ...textsOf(catalogues.en)])
      expect(text, key).not.toMatch(/"/);
  });

  test('every failure the program can meet has its sentence', () => {
    const codes = filesIn('src-main', 'shared').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/new ExpectedFailure\(\s*'([\w-]+)'/g)].map((found) => found[1] ?? ''),
    );
    const missing = [...new Set(codes)].filter((code) => !(code in catalogues.nl.failures)).sort();
    expect(missing).toEqual([]);
  });
});

function textsOf(part: object, above = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : textsOf(value, `${above}${key}.`),
  );
}

const keysOf = (catalogue: object) =>
  textsOf(catalogue)
    .map(([key]) => key)
    .sort();

const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(project, folder, name)),
  );
