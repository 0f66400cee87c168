import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOlderProgramLeftIt } from '../../helpers/older-program';
import { expectAccessible } from '../accessibility/axe';
import { asylum, fillIn } from '../exchange/workbook-cells';
import { expect, type Installation, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';

/** The first column of figures: what the Rijk indicates for asylum seekers. It is the region's to write. */
const indicative = 1;

async function writeFigure(installation: Installation, total: string): Promise<void> {
  const quotas = new QuotasPage(installation);
  await quotas.open();
  await quotas.cell('Beesel', indicative).click();
  await quotas.type(total);
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toContain(total);
}

async function expectFigure(installation: Installation, total: string): Promise<void> {
  const quotas = new QuotasPage(installation);
  await quotas.open();
  await expect.poll(() => quotas.figure('Beesel', indicative)).toContain(total);
}

async function openSettings({ window }: Installation): Promise<void> {
  await window
    .getByRole('navigation')
    .getByRole('link', { name: /^Instellingen/ })
    .click();
  await expect(window.getByRole('heading', { level: 2, name: 'Reservekopieën' })).toBeVisible();
}

test('a backup is made, put back, and the putting back is undone', async ({ program }) => {
  test.setTimeout(120_000);
  const { window } = program;
  await new FirstRunPage(program).startExampleAsSupport();
  await writeFigure(program, '401');
  await openSettings(program);
  await window.getByRole('button', { name: 'Reservekopie maken' }).click();
  await expect(window.getByText('De reservekopie is gemaakt en nagelezen.')).toBeVisible();
  const mine = window
    .getByRole('table', { name: 'Reservekopieën, de nieuwste eerst' })
    .getByRole('row')
    .filter({ hasText: 'zelf gemaakt' });
  await expect(mine).toContainText('nagelezen');

  await writeFigure(program, '402');
  await openSettings(program);
  await mine.getByRole('button', { name: /^Terugzetten/ }).click();
  const dialog = window.getByRole('alertdialog', { name: /^Terugzetten/ });
  await expect(dialog).toContainText('Wij maken eerst een reservekopie van nu.');
  await takePictures(program, 'backup-put-back');
  await expectAccessible(window);
  await dialog.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(window.getByText(/^Het dossier is weer zoals op/)).toBeVisible();
  await expectFigure(program, '401');
  await new ExchangePage(program).open();
  await expect(window.getByRole('row').filter({ hasText: 'Reservekopie van' })).toContainText('teruggezet');

  await openSettings(program);
  const undo = window.getByRole('button', { name: 'Terugzetten ongedaan maken' });
  await undo.scrollIntoViewIfNeeded();
  await takePictures(program, 'backups');
  await expectAccessible(window);
  await undo.click();
  await dialog.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(dialog).toBeHidden();
  await expectFigure(program, '402');
});

test('a damaged dossier is put back from the screen that says it is damaged', async ({ installation, workFolder }) => {
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  await writeFigure(first, '401');
  await openSettings(first);
  await first.window.getByRole('button', { name: 'Reservekopie maken' }).click();
  await expect(first.window.getByText('De reservekopie is gemaakt en nagelezen.')).toBeVisible();
  await first.close();
  await truncate(join(workFolder, 'user-data-first', 'dossiers', 'voorbeeld.regietafel'), 100_000);

  const again = await installation('first');
  await expect(again.window.getByRole('heading', { level: 1, name: 'Dit dossier is beschadigd' })).toBeVisible();
  await expect(again.window.getByText(/^Terugzetten naar /).first()).toBeVisible();
  await takePictures(again, 'damaged-with-backups');
  await expectAccessible(again.window);
  await again.window
    .getByRole('button', { name: /^Terugzetten: / })
    .first()
    .click();
  await expectFigure(again, '401');
});

test('without a backup no file is taken over and no dossier is raised, unless the person chooses so', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(120_000);
  const first = await installation('first');
  const { window } = first;
  await new FirstRunPage(first).startExampleAsSupport();
  const exchange = new ExchangePage(first);
  const sent = join(workFolder, 'voor-venlo.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
  const change = { sheet: 'Realisaties', words: asylum, value: 275 };
  const back = await fillIn(sent, join(workFolder, 'van-venlo.xlsx'), [change]);
  const backups = join(workFolder, 'user-data-first', 'backups');
  await rm(backups, { recursive: true, force: true });
  await writeFile(backups, 'in de weg');

  await exchange.readFiles(back);
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await exchange.apply();
  const question = window.getByRole('alertdialog', { name: 'Geen reservekopie' });
  await expect(question).toContainText('Er is nog niets overgenomen.');
  await takePictures(first, 'no-backup-before-import');
  await expectAccessible(window);
  await question.getByRole('button', { name: 'Niet overnemen' }).click();
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await exchange.apply();
  await question.getByRole('button', { name: 'Overnemen zonder reservekopie' }).click();
  await expect(exchange.journalLine('van-venlo.xlsx')).toContainText('1 overgenomen');
  await first.close();

  asOlderProgramLeftIt(join(workFolder, 'user-data-first', 'dossiers', 'voorbeeld.regietafel'));
  const again = await installation('first');
  await expect(
    again.window.getByRole('heading', { level: 1, name: 'Wij kunnen geen reservekopie maken' }),
  ).toBeVisible();
  await takePictures(again, 'start-problem-no-backup');
  await expectAccessible(again.window);
  await again.window.getByRole('button', { name: 'Toch openen' }).click();
  await expect(again.window.getByRole('treegrid')).toBeVisible();
});
