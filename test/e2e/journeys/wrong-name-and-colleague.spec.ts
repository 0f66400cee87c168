import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { answerSaveDialog } from '../file-dialogs';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';

/** Column of the matrix as it stands at first. */
const realisedAsylum = 6;

async function typeIn(quotas: QuotasPage, area: string, text: string): Promise<void> {
  await quotas.cell(area, realisedAsylum).click();
  await quotas.type(text);
  await quotas.press('Enter');
}

test('who began as Venray puts it right as Venlo, and a second colleague joins: what both change is asked', async ({
  installation,
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  const program = await installation('first');
  const { window } = program;
  await new FirstRunPage(program).startExampleAs('Venray');
  const quotas = new QuotasPage(program);
  await typeIn(quotas, 'Venlo', '281');
  await quotas.dialog.getByRole('button', { name: 'Toch 1 cel schrijven' }).click();
  await expect(quotas.dialog).toBeHidden();
  const asItWas = await quotas.figure('Venray', realisedAsylum);
  await typeIn(quotas, 'Venray', '250');
  await expect(quotas.cell('Venray', realisedAsylum)).toContainText('250');

  await window.keyboard.press('Control+8');
  const party = window.getByRole('combobox', { name: 'U werkt voor' });
  await party.fill('Venlo');
  await window.getByRole('option', { name: 'Venlo', exact: true }).click();
  await window.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(window.getByRole('main')).toContainText('2 gegevens geschreven op naam van Venray');
  await takePictures(program, 'settings-other-name-notice');
  await window.getByRole('button', { name: 'Bekijken en herstellen' }).click();
  const list = window.getByRole('dialog', { name: 'Op een andere naam geschreven' });
  await expect(list.getByRole('row', { name: /^Venlo, asielzoekers/ })).toContainText('Op naam van Venlo');
  await list
    .getByRole('row', { name: /^Venray, asielzoekers/ })
    .getByRole('button')
    .click();
  await window.getByRole('option', { name: 'Terugdraaien' }).click();
  await expectAccessible(window);
  await takePictures(program, 'settings-other-name');
  await list.getByRole('button', { name: '2 gegevens herstellen' }).click();
  await expect(list).toBeHidden();
  await expect(window.getByRole('button', { name: 'Bekijken en herstellen' })).toBeHidden();

  await window.getByRole('heading', { name: 'Een tweede collega of een nieuwe laptop' }).scrollIntoViewIfNeeded();
  await takePictures(program, 'settings-colleague');
  await answerSaveDialog(program, file('voor-collega.xlsx'));
  await window.getByRole('button', { name: 'Werkmap voor een collega maken…' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Voor wie?' })).toHaveValue('Een collega bij Venlo');
  await dialog.getByRole('button', { name: 'Werkmap bewaren' }).click();
  await expect(dialog).toBeHidden();

  const colleague = await installation('colleague');
  await new FirstRunPage(colleague).startFromWorkbook(file('voor-collega.xlsx'), 'Venlo');
  const theirs = new QuotasPage(colleague);
  await theirs.expectReady();
  await expect(theirs.cell('Venlo', realisedAsylum)).toContainText('281');
  await typeIn(theirs, 'Venlo', '275');
  await new ExchangePage(colleague).makeWorkbook('Een gemeente', 'Limburg', file('van-collega.xlsx'));

  await quotas.open();
  await expect.poll(() => quotas.figure('Venray', realisedAsylum)).toBe(asItWas);
  await typeIn(quotas, 'Venlo', '279');
  const exchange = new ExchangePage(program);
  await exchange.readFiles(file('van-collega.xlsx'));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  expect((await exchange.counts()).Conflicten).toBe(1);
  await exchange.choose(/^Venlo, asielzoekers, gerealiseerd/, /Ons/);
  await exchange.apply();
  await quotas.open();
  await expect(quotas.cell('Venlo', realisedAsylum)).toContainText('279');
});
