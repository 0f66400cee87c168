import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', 'src-renderer');

test('the page asks the program which day it is, and never looks at a clock itself', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const looking = files.filter((name) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(folder, name), 'utf8')));
  expect(files.length).toBeGreaterThan(300);
  expect(looking).toEqual([]);
});
