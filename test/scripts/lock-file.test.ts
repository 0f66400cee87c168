import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockFile = join(__dirname, '..', '..', 'package-lock.json');
// What npm writes; the fields read here are checked by the expectations below.
const packages = JSON.parse(readFileSync(lockFile, 'utf8')).packages as Record<string, Locked>;

it('the lock file names the parts for every system, so that npm ci accepts it everywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

it('the lock file names no registry, so that each machine uses its own', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});
