import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRememberedViews } from '../../../src-main/system/remembered';
import { temporaryFolder } from '../../helpers/temporary-folder';

test('how a screen was left is there again after a restart', () => {
  const path = join(temporaryFolder(), 'new', 'views.json');
  openRememberedViews(path).set('quotas d1', '{"columns":{}}');
  expect(openRememberedViews(path).all()).toEqual({ 'quotas d1': '{"columns":{}}' });
});

test('what cannot be read is forgotten', () => {
  const path = join(temporaryFolder(), 'views.json');
  writeFileSync(path, '{"quotas d1": 3}');
  expect(openRememberedViews(path).all()).toEqual({});
});

test('of very many the ones longest not written go first', () => {
  const views = openRememberedViews(join(temporaryFolder(), 'views.json'));
  for (let i = 0; i <= 200; i++) views.set(`screen ${i}`, '');
  expect([Object.keys(views.all()).length, 'screen 0' in views.all(), 'screen 200' in views.all()]).toEqual([
    200,
    false,
    true,
  ]);
});
