import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';
import { canMakeSmallDisk, fillDisk, makeRoom, smallDisk } from './small-disk';

/** What the Rijk indicates for asylum seekers: the first column of figures. */
const indicative = 1;

test('a disk that is really full: an edit that cannot be stored is said, and the cell shows what is stored', async ({
  workFolder,
}) => {
  test.skip(!canMakeSmallDisk(), 'this user cannot make a disk of its own');
  const program = await (await smallDisk(workFolder)).start({});
  await new FirstRunPage(program).startExampleAsSupport();
  const quotas = new QuotasPage(program);
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('59');
  await fillDisk(program);
  await quotas.cell('Beesel', indicative).click();
  await quotas.type('61');
  await quotas.press('Enter');
  await expect(program.window.getByText('De schijf is vol.', { exact: false }).first()).toBeVisible();
  await takePictures(program, 'disk-full-typing');
  await quotas.press('Escape');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('59');
  await makeRoom(program);
  await quotas.cell('Beesel', indicative).click();
  await quotas.type('62');
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('62');
  await program.close();
});

test('a disk that is really full at the start: the dossier is not called damaged, and opens once there is room', async ({
  installation,
  workFolder,
}) => {
  test.skip(!canMakeSmallDisk(), 'this user cannot make a disk of its own');
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  await first.close();
  const seed = join(workFolder, 'seed');
  await cp(join(workFolder, 'user-data-first', 'dossiers'), join(seed, 'dossiers'), { recursive: true });
  const settings = await readFile(join(workFolder, 'user-data-first', 'settings.json'), 'utf8');
  await writeFile(join(seed, 'settings.json'), settings.replaceAll('user-data-first', 'small-disk/data'));
  const program = await (await smallDisk(workFolder)).start({ seed, isFull: true });
  const { window } = program;
  await expect(window.getByRole('heading', { level: 1, name: 'De schijf van deze computer is vol' })).toBeVisible();
  await takePictures(program, 'start-problem-disk-full');
  await makeRoom(program);
  await window.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await program.close();
});
