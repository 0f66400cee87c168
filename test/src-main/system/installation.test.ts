import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInstallation } from '../../../src-main/system/installation';
import { userDataFolder } from '../../../src-main/system/paths';
import { temporaryFolder } from '../../helpers/temporary-folder';

const entry = { site: 'GM0983-7f3a', dossierId: 'd1', party: 'GM0983', label: 'Venlo', counter: 12, path: '/a' };

test('an installation remembers its own sites, per dossier', () => {
  const folder = temporaryFolder();
  openInstallation(folder, 'm').remember(entry);
  openInstallation(folder, 'm').remember({ ...entry, site: 'GM0983-b', dossierId: 'd2' });
  const again = openInstallation(folder, 'm');
  expect(again.remembered('GM0983-7f3a')).toEqual({ ...entry, machine: 'm' });
  expect(again.sites('d1').map(({ site }) => site)).toEqual(['GM0983-7f3a']);
  expect(again.remembered('GM0983-other')).toBeNull();
});

test('a counter never goes back', () => {
  const installation = openInstallation(temporaryFolder(), 'm');
  installation.remember(entry);
  installation.remember({ ...entry, counter: 3 });
  expect(installation.remembered(entry.site)?.counter).toBe(12);
});

test('a damaged memory is no memory, so that a new site id follows', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sites'));
  writeFileSync(join(folder, 'sites', 'GM0983-7f3a.json'), '{"site":"GM0983-7f3a","coun');
  expect(openInstallation(folder, 'm').remembered(entry.site)).toBeNull();
});

test('nothing half-written stays behind', () => {
  const folder = temporaryFolder();
  openInstallation(folder, 'm').remember(entry);
  expect(readdirSync(join(folder, 'sites'))).toEqual(['GM0983-7f3a.json']);
  expect(JSON.parse(readFileSync(join(folder, 'sites', 'GM0983-7f3a.json'), 'utf8'))).toMatchObject({ counter: 12 });
});

test('the data folder is local, and can be another one', () => {
  expect(userDataFolder({ REGIETAFEL_USER_DATA: '/elsewhere' })).toBe('/elsewhere');
  expect(userDataFolder({})).not.toContain('Roaming');
});
