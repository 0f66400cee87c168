import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { isPermissionAllowed, lockPermissions } from '../../../src-main/windows/lock-down';
import { ownPage } from '../../../src-main/windows/own-page';

test.each(['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'fullscreen', 'something-new'])(
  'the page is refused: %s',
  (permission) => expect(isPermissionAllowed(permission)).toBe(false),
);

test('the page may put on the clipboard what a person copies', () => {
  expect(isPermissionAllowed('clipboard-sanitized-write')).toBe(true);
});

test('only pages of the program count as its own', () => {
  const isOwnPage = ownPage(null);
  expect(isOwnPage('app://regietafel/index.html#/quotas')).toBe(true);
  for (const url of [
    'https://example.org/app://regietafel/',
    'app://regietafel.example.org/index.html',
    'app://elders/index.html',
    'app://iemand@regietafel/index.html',
    'file:///index.html',
    'about:blank',
    'geen adres',
    'http://127.0.0.1:5173/',
  ]) {
    expect(isOwnPage(url), url).toBe(false);
  }
});

test('while developing, pages of the development server count as well', () => {
  const isOwnPage = ownPage('http://127.0.0.1:5173/');
  expect(isOwnPage('http://127.0.0.1:5173/#/quotas')).toBe(true);
  expect(isOwnPage('http://127.0.0.1:5174/')).toBe(false);
});

test('no device is given to the page, whatever the window tests can plug in', () => {
  const answers: unknown[] = [];
  const session = {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: (isAllowed: () => boolean) => answers.push(isAllowed()),
    on: () => undefined,
  };
  // As much of a session as is used.
  lockPermissions(session as unknown as Session);
  expect(answers).toEqual([false]);
});

test('no code of the program hands an address to a browser or a mail program', () => {
  const source = join(__dirname, '..', '..', '..', 'src-main');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  const opening = files.filter((file) => readFileSync(join(source, file), 'utf8').includes('openExternal('));
  expect(opening).toEqual([]);
});
