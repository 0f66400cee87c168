import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { runCommand } from '../command-line';
import { answerOpenDialog } from '../file-dialogs';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';

type Start = (name?: string, args?: string[]) => Promise<Installation>;

/** A program whose dossier of the last time is this file. */
async function startedWith(start: Start, workFolder: string, name: string, dossier: string): Promise<Installation> {
  const userData = join(workFolder, `user-data-${name}`);
  await mkdir(userData, { recursive: true });
  const recent = {
    path: dossier,
    title: 'Limburg',
    partyName: 'Venlo',
    openedAt: '2026-11-01T12:00:00.000Z',
    isExample: false,
  };
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ lastOpened: dossier, recent: [recent] }));
  return start(name);
}

/** The first page of a dossier file: enough to be taken for one, not enough to be one. */
function dossierHeader(version: number): Buffer {
  const page = Buffer.alloc(4096);
  page.write('SQLite format 3\0', 0, 'latin1');
  page.writeUInt16BE(4096, 16);
  page.set([1, 1, 0, 64, 32, 32], 18);
  page.writeUInt32BE(1, 28);
  page.writeUInt32BE(version, 60);
  page.writeUInt32BE(0x52475446, 68);
  return page;
}

const files: readonly { situation: string; title: string; content: Buffer | string }[] = [
  {
    situation: 'not a dossier',
    title: 'Dit is geen dossier van Regietafel',
    content: 'Geachte collega, hierbij de cijfers.',
  },
  {
    situation: 'of a newer program',
    title: 'Dit dossier is van een nieuwere Regietafel',
    content: dossierHeader(9_999),
  },
  {
    situation: 'damaged',
    title: 'Dit dossier is beschadigd',
    content: Buffer.concat([dossierHeader(0), Buffer.alloc(4096, 7)]),
  },
];

for (const { situation, title, content } of files) {
  test(`a dossier that is ${situation}: what happened, what is safe, what now`, async ({
    installation,
    workFolder,
  }) => {
    const path = join(workFolder, 'limburg.regietafel');
    await writeFile(path, content);
    const { window } = await startedWith(installation, workFolder, 'first', path);
    await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(window.getByText('Wij hebben niets gewijzigd.', { exact: false })).toBeVisible();
    await expect(window.getByText('limburg.regietafel')).toBeVisible();
    for (const name of ['Opnieuw proberen', 'Ander dossier', 'Beginscherm']) {
      await expect(window.getByRole('button', { name })).toBeVisible();
    }
    await expectAccessible(window);
  });
}

test('a dossier that is gone: trying again helps once it is back', async ({ installation, workFolder }) => {
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  await first.close();
  const path = join(workFolder, 'user-data-first', 'dossiers', 'voorbeeld.regietafel');
  await rename(path, `${path}.weg`);
  const again = await installation('first');
  await expect(again.window.getByRole('heading', { level: 1, name: 'Wij vinden het dossier niet' })).toBeVisible();
  await takePictures(again, 'start-problem');
  await rename(`${path}.weg`, path);
  await again.window.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(again.window.getByRole('treegrid')).toBeVisible();
});

test('a dossier that another program has open is left alone', async ({ installation, workFolder }) => {
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  const path = join(workFolder, 'user-data-first', 'dossiers', 'voorbeeld.regietafel');
  const { window } = await startedWith(installation, workFolder, 'second', path);
  await expect(window.getByRole('heading', { level: 1, name: 'Dit dossier is al open' })).toBeVisible();
  // The one who has it open goes on undisturbed.
  await expect(first.window.getByRole('heading', { level: 1, name: 'Opgaven' })).toBeVisible();
});

test('a dossier, or a folder, in which nothing may be written: once it may, trying again helps', async ({
  installation,
  workFolder,
}) => {
  test.skip(process.getuid?.() === 0 || process.platform === 'win32', 'this user may write everywhere');
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  await first.close();
  const path = join(workFolder, 'user-data-first', 'dossiers', 'voorbeeld.regietafel');
  await chmod(path, 0o444);
  const { window } = await installation('first');
  const problem = window.getByRole('heading', { level: 1, name: 'U kunt in dit dossier niets bewaren' });
  const again = window.getByRole('button', { name: 'Opnieuw proberen' });
  await expect(problem).toBeVisible();
  await chmod(path, 0o644);
  await chmod(dirname(path), 0o555);
  await again.click();
  await expect(problem).toBeVisible();
  await chmod(dirname(path), 0o755);
  await again.click();
  await expect(window.getByRole('treegrid')).toBeVisible();
});

test('a dossier in a shared folder or on a network drive is brought to this computer before one works in it', async ({
  installation,
  workFolder,
}) => {
  const shared = join(workFolder, 'OneDrive - Gemeente Venlo', 'limburg.regietafel');
  const onNetwork = join(workFolder, 'gvfs', 'smb-share:server=team', 'limburg.regietafel');
  for (const path of [shared, onNetwork]) {
    await mkdir(dirname(path), { recursive: true });
    await runCommand('new', path, '--example', '--as', 'PV31', '--user-data', join(workFolder, 'data'));
  }
  const before = await readFile(shared);

  const first = await installation('first', [shared]);
  const { window } = first;
  await expect(window.getByRole('heading', { level: 1, name: 'Dit dossier staat in een gedeelde map' })).toBeVisible();
  await takePictures(first, 'start-problem-shared-folder');
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Haal hierheen' }).click();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await expect(window.getByText(/telt als invoer van/)).toBeVisible();
  expect(await readdir(dirname(shared))).toEqual(['limburg.regietafel']);
  expect(await readFile(shared)).toEqual(before);
  expect(await readdir(join(workFolder, 'user-data-first', 'dossiers'))).toContain('limburg.regietafel');

  const second = await startedWith(installation, workFolder, 'second', onNetwork);
  await expect(
    second.window.getByRole('heading', { level: 1, name: 'Dit dossier staat op een netwerkschijf' }),
  ).toBeVisible();
  await second.window.getByRole('button', { name: 'Haal hierheen' }).click();
  await expect(second.window.getByRole('treegrid')).toBeVisible();
});

test('from a problem one goes on with another dossier or with the first screen', async ({
  installation,
  workFolder,
}) => {
  const path = join(workFolder, 'brief.regietafel');
  await writeFile(path, 'Geachte collega');
  const program = await startedWith(installation, workFolder, 'first', path);
  await answerOpenDialog(program, path);
  await program.window.getByRole('button', { name: 'Ander dossier' }).click();
  await expect(program.window.getByRole('heading', { level: 1 })).toHaveText('Dit is geen dossier van Regietafel');
  await program.window.getByRole('button', { name: 'Beginscherm' }).click();
  await expect(program.window.getByRole('heading', { level: 1, name: 'Welkom bij Regietafel' })).toBeVisible();
});
