import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from 'xlsx';
import { runCommand } from '../command-line';
import { answerOpenDialog, answerSaveDialog } from '../file-dialogs';
import { expect, type Installation, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { asNewerVersion, basisOf } from './newer-version';
import { asylum, fillIn } from './workbook-cells';

test('a workbook of a newer major version is refused; of a newer minor version what is unknown is kept and passed on', async ({
  program,
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const { window } = program;
  const sent = file('voor-venlo.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
  await exchange.readFiles(await asNewerVersion(sent, file('versie-2.xlsx'), '2.0'));
  const refusal = exchange.refusal().filter({ hasText: 'versie-2.xlsx' });
  await expect(refusal).toContainText('gemaakt met een nieuwere versie van Regietafel (2)');
  await refusal.getByRole('button', { name: 'Sluiten' }).click();

  const edited = await fillIn(sent, file('anders.xlsx'), [{ sheet: 'Realisaties', words: asylum, value: 275 }]);
  await exchange.readFiles(await asNewerVersion(edited, file('versie-1-2.xlsx'), '1.2'));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await expect(window.getByText(/Onbekend \(nieuwere versie\)/).first()).toBeVisible();
  await expect(exchange.line(/asielzoekers, gerealiseerd, onbekend/i).first()).toContainText('hotel');
  await expect(exchange.line(/asielzoekers, gerealiseerd\b(?!,)/i).filter({ hasText: '275' })).toHaveCount(1);
  for (const button of await window.getByRole('button', { name: 'Alles overnemen' }).all()) await button.click();
  await exchange.apply();
  await expect(exchange.journalLine('versie-1-2.xlsx')).toContainText('overgenomen');

  await exchange.makeWorkbook('De hele regio', 'Venlo', file('verder.xlsx'));
  const passedOn = basisOf(read(await readFile(file('verder.xlsx'))));
  expect(passedOn).toContain('"locationType"');
  expect(passedOn).toContain('"\\"hotel\\""');
});

/** The program in English, with an example dossier of the support team. */
async function inEnglish(start: (name: string, args: string[]) => Promise<Installation>, workFolder: string) {
  const dossier = join(workFolder, 'example.regietafel');
  await runCommand('new', dossier, '--example', '--as', 'PV31', '--user-data', join(workFolder, 'data'));
  const userData = join(workFolder, 'user-data-english');
  await mkdir(userData, { recursive: true });
  const preferences = { language: 'en', theme: 'light', density: 'compact' };
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ preferences }));
  return start('english', [dossier]);
}

test('every kind of workbook is made and read back in English, and a Dutch colleague reads it too', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(240_000);
  const file = (name: string) => join(workFolder, name);
  const english = await inEnglish(installation, workFolder);
  const { window } = english;
  const dialog = window.getByRole('dialog');
  const open = () =>
    window
      .getByRole('navigation')
      .getByRole('link', { name: /^Exchange/ })
      .click();
  const make = async (what: string, forWhom: string | null) => {
    await open();
    await window.getByRole('button', { name: 'Make a workbook' }).first().click();
    await dialog.getByRole('radio', { name: what }).check({ force: true });
    if (forWhom !== null) {
      await dialog.getByRole('combobox', { name: 'For whom?' }).fill(forWhom);
      await window.getByRole('option', { name: forWhom, exact: true }).click();
    }
    await expect(dialog.getByRole('table')).toBeVisible();
  };
  const readBack = async (path: string) => {
    await open();
    await answerOpenDialog(english, path);
    await window.getByRole('button', { name: 'Read a file' }).first().click();
  };
  const nothingNew = async (path: string) => {
    await readBack(path);
    await expect(window.getByRole('heading', { name: 'This file is equal to your data' })).toBeVisible();
    await window.getByRole('button', { name: 'Back to Exchange' }).click();
  };

  await answerSaveDialog(english, file('venlo.xlsx'));
  await make('One municipality', 'Venlo');
  await dialog.getByRole('button', { name: 'Save workbook' }).click();
  await expect(dialog).toBeHidden();
  await answerSaveDialog(english, file('region.xlsx'));
  await make('The whole region', 'Venlo');
  await dialog.getByRole('button', { name: 'Save workbook' }).click();
  await expect(dialog).toBeHidden();
  const folder = file('each');
  await mkdir(folder);
  await answerOpenDialog(english, folder);
  await make('Each municipality apart', null);
  await dialog.getByRole('button', { name: /Save 31 workbooks/ }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  const each = await readdir(folder);
  expect(each).toHaveLength(31);
  expect(each.every((name) => name.startsWith('Example'))).toBe(true);
  await answerSaveDialog(english, file('bare.xlsx'));
  await make('The whole region', 'Venlo');
  await dialog.getByText('Bare copy, for press, COA or council').click();
  await expect(dialog.getByRole('checkbox', { name: /Bare copy/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Save workbook' }).click();
  await expect(dialog).toBeHidden();

  expect(read(await readFile(file('region.xlsx'))).SheetNames).toEqual(
    expect.arrayContaining(['Quotas', 'Realisations']),
  );
  const bare = read(await readFile(file('bare.xlsx')));
  expect(bare.SheetNames).not.toEqual(expect.arrayContaining(['_basis']));
  expect(bare.SheetNames).not.toEqual(expect.arrayContaining(['_manifest']));
  await nothingNew(file('venlo.xlsx'));
  await nothingNew(file('region.xlsx'));
  await nothingNew(join(folder, each.find((name) => name.includes('Venray')) ?? ''));

  // Filled in, and read in English and in Dutch.
  const words = ['Venlo', 'Asylum seekers', 'realised', '1-11-2026', 'municipality'];
  await fillIn(file('venlo.xlsx'), file('back.xlsx'), [{ sheet: 'Realisations', words, header: 'Number', value: 275 }]);
  await readBack(file('back.xlsx'));
  await expect(window.getByRole('heading', { level: 1, name: /Venlo/ })).toBeVisible();
  await expect(window.getByRole('row', { name: /asylum seekers, realised/i })).toContainText('275');
  const dutch = await installation('dutch');
  await new FirstRunPage(dutch).startFromWorkbook(file('venlo.xlsx'), 'Venlo');
  const exchange = new ExchangePage(dutch);
  await exchange.readFiles(file('back.xlsx'));
  await expect(exchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('275');
});
