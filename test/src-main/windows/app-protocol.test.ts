import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, fileFor } from '../../../src-main/windows/app-protocol';

const folder = resolve('out', 'renderer');

describe('which file an address stands for', () => {
  test('a file of the program', () => {
    expect(fileFor('app://regietafel/index.html', folder)).toBe(join(folder, 'index.html'));
    expect(fileFor('app://regietafel/assets/index.js?v=1#top', folder)).toBe(join(folder, 'assets', 'index.js'));
  });

  test.each([
    'app://regietafel/../../etc/passwd',
    'app://regietafel/..%2f..%2fetc/passwd',
    'app://regietafel/%2e%2e/%2e%2e/package.json',
    'app://regietafel/assets/..%5c..%5cpackage.json',
    'app://regietafel/index.html%00.png',
    'app://regietafel/%',
    'app://regietafel/',
    'app://elders/index.html',
  ])('nothing outside the program: %s', (url) => {
    const path = fileFor(url, folder);
    // A browser resolves dots before it asks; what is left then stays inside the folder and does not exist.
    expect(path === null || path.startsWith(`${folder}/`)).toBe(true);
    expect(path).not.toBe(resolve('package.json'));
  });
});

test('the page may load nothing but files of the program', () => {
  expect(contentSecurityPolicy.split('; ')[0]).toBe("default-src 'none'");
  expect(contentSecurityPolicy).toContain("script-src 'self';");
  expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*unsafe/);
});
