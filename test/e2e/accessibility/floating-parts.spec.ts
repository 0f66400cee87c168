import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from '../file-dialogs';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';
import { expectAccessible, whileListIsOpen } from './axe';

test('every menu has no finding of axe, and Esc closes it', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const { window } = program;
  for (const name of ['Bestand', 'Bewerken', 'Beeld', 'Ga naar', 'Help']) {
    await window.getByRole('button', { name, exact: true }).click();
    await expect(window.getByRole('menu', { name })).toBeVisible();
    await expectAccessible(window, whileListIsOpen);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('menu')).toHaveCount(0);
  }
});

test('the choices above Opgaven have no finding of axe, and Esc gives the focus back', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const { window } = program;
  for (const [name, part] of [
    [/^Soorten/, 'dialog'],
    [/^Filter/, 'dialog'],
    [/Ronde/, 'listbox'],
    [/Realisatie op/, 'listbox'],
  ] as const) {
    const button = window.getByRole('button', { name }).first();
    await button.click();
    await expect(window.getByRole(part)).toBeVisible();
    await expectAccessible(program.window, whileListIsOpen);
    await window.keyboard.press('Escape');
    await expect(window.getByRole(part)).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('what one is asked in Opgaven has no finding of axe', { tag: '@clipboard' }, async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const quotas = new QuotasPage(program);
  const { window } = program;

  await quotas.cell('Gennep', 1).click();
  await quotas.type('abc');
  await quotas.press('Enter');
  await expect(quotas.bar.getByRole('alert')).toBeVisible();
  await expectAccessible(window);
  await quotas.press('Escape');

  await quotas.cell('Mook en Middelaar', 5).click();
  await expect(window.getByRole('button', { name: 'Getal aanpassen' })).toBeVisible();
  await expectAccessible(program.window);
  await takePictures(program, 'opgaven-bevinding');

  await quotas.cell('Beesel', 6).click();
  await quotas.type('41');
  await quotas.press('Enter');
  await expect(quotas.dialog.getByText('Beesel, Asielzoekers, gerealiseerd: 41')).toBeVisible();
  await expectAccessible(program.window);
  await quotas.press('Escape');
  await expect(quotas.dialog).toHaveCount(0);

  await quotas.copyElsewhere('60\tabc\r\n-1\t12,5\r\n');
  await quotas.cell('Bergen', 1).click();
  await quotas.press('Control+v');
  await expect(quotas.dialog.getByText('Een getal onder 0 kan niet. Schrijf 0 of meer.')).toBeVisible();
  await expectAccessible(program.window);
  await takePictures(program, 'opgaven-plakken');
});

test('the dialogs of Uitwisselen and the search have no finding of axe', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const { window } = program;
  await new ExchangePage(program).open();
  await takePictures(program, 'uitwisselen-leeg');
  await expectAccessible(window);

  await window.keyboard.press('Control+e');
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Een gemeente' }).check({ force: true });
  await expect(dialog.getByText('Kies eerst een gemeente.')).toBeVisible();
  await expect(dialog.getByRole('table')).toHaveCount(0);
  await expectAccessible(window);
  await dialog.getByRole('radio', { name: 'De hele regio' }).check({ force: true });
  await expect(dialog.getByRole('table')).toBeVisible();
  await expectAccessible(program.window);
  await takePictures(program, 'uitwisselen-werkmap-maken');
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+k');
  await window.getByRole('searchbox').fill('bestaatniet');
  await expect(window.getByText('Niets gevonden.')).toBeVisible();
  await expectAccessible(program.window);
});

test('a list of municipalities with an error says the line; Esc still closes the dialog', async ({
  program,
  workFolder,
}) => {
  const list = join(workFolder, 'lijst.csv');
  await writeFile(list, 'code;naam\nGM0758;Breda\nXX12;Tilburg\n');
  await answerOpenDialog(program, list);
  const { window } = program;
  await window.getByRole('button', { name: /voor een andere regio/ }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Provincie' }).fill('Brab');
  await window.getByRole('option', { name: 'Noord-Brabant' }).click();
  await dialog.getByRole('button', { name: 'Dossier maken' }).click();
  await expect(dialog.getByText('Regel 3: “XX12” is geen gemeentecode.')).toBeVisible();
  await expectAccessible(program.window);
  await takePictures(program, 'first-start-region');
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('beginning without a municipality brings the focus to that question', async ({ program: { window } }) => {
  await window.getByRole('button', { name: /Eerst rondkijken in een voorbeeld/ }).click();
  await expect(window.getByRole('combobox')).toBeFocused();
  await expect(window.getByText('Kies eerst uw gemeente.')).toBeVisible();
});

test('joining, and the received sums of a part, have no finding of axe', async ({ installation, workFolder }) => {
  const support = await installation('support');
  await new FirstRunPage(support).startExampleAsSupport();
  const workbook = join(workFolder, 'venlo.xlsx');
  await new ExchangePage(support).makeWorkbook('Een gemeente', 'Venlo', workbook);

  const venlo = await installation('venlo');
  await answerOpenDialog(venlo, workbook);
  await venlo.window.getByRole('button', { name: /Met een Excelbestand dat u per e-mail kreeg/ }).click();
  await expect(venlo.window.getByRole('dialog')).toBeVisible();
  await expectAccessible(venlo.window);
  await takePictures(venlo, 'first-start-join');
  await venlo.window.getByRole('button', { name: 'Dossier beginnen' }).click();

  const quotas = new QuotasPage(venlo);
  await quotas.open();
  await quotas.cell('Noord-Limburg', 1).click();
  await expect(quotas.panel.getByText(/^Dit getal is ontvangen: de stand van \d+ \w+ \d{4}\./)).toBeVisible();
  await expect(quotas.bar.getByText(/Ontvangen stand van/)).toBeVisible();
  await expectAccessible(venlo.window);
  await takePictures(venlo, 'opgaven-deel');
});

test('an empty period says how to begin, without findings of axe', async ({ program }) => {
  await new FirstRunPage(program).startLimburgAsSupport();
  await expect(program.window.getByText('Nog geen opgaven in deze periode.')).toBeVisible();
  await expectAccessible(program.window);
  await takePictures(program, 'opgaven-leeg');
  await program.window.getByRole('button', { name: 'Eerste getal typen' }).click();
  await expect(program.window.getByRole('grid').getByRole('textbox')).toBeFocused();
});
