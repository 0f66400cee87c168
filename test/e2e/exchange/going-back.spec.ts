import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { asylum, fillIn } from './workbook-cells';

/** Column of what Venlo realised for asylum seekers, as the matrix stands at first. */
const realisedAsylum = 6;

test('an import is undone as if the file was not read, read again, sent on, and then reverted by a change that travels', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(240_000);
  const file = (name: string) => join(workFolder, name);
  const support = await installation('support');
  await new FirstRunPage(support).startExampleAsSupport();
  const exchange = new ExchangePage(support);
  const { window } = support;
  const sent = file('voor-venlo.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
  const back = await fillIn(sent, file('van-venlo.xlsx'), [{ sheet: 'Realisaties', words: asylum, value: 275 }]);
  const take = async () => {
    await exchange.readFiles(back);
    await exchange.expectReview(/Bestand van Venlo bekijken/);
    expect(await exchange.counts()).toEqual({ Alles: 1, 'Van Venlo zelf': 1 });
    await expect(window.getByText(/U las dit bestand al/)).toHaveCount(0);
    await exchange.apply();
    await expect(exchange.journalLine('van-venlo.xlsx')).toContainText('1 overgenomen');
  };
  const line = exchange.journalLine('van-venlo.xlsx');
  const dialog = window.getByRole('dialog');
  const seen = async () => {
    await window
      .getByRole('navigation')
      .getByRole('link', { name: /^Opgaven/ })
      .click();
    const figure = await new QuotasPage(support).figure('Venlo', realisedAsylum);
    await exchange.open();
    return figure;
  };

  // Ongedaan maken: the register as before, and the file reads as if it never came.
  await take();
  expect(await seen()).toContain('275');
  await line.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(dialog).toContainText('1 gegeven gaat terug naar de waarde van ervoor.');
  await dialog.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(line).toContainText('ongedaan gemaakt op');
  expect(await seen()).toContain('384');

  // Read again and sent on: undoing gives nothing back, reverting writes the old value.
  await take();
  await exchange.makeWorkbook('Een gemeente', 'Venlo', file('verder.xlsx'));
  const venlo = await installation('venlo');
  await new FirstRunPage(venlo).startFromWorkbook(file('verder.xlsx'), 'Venlo');
  expect(await new QuotasPage(venlo).figure('Venlo', realisedAsylum)).toContain('275');
  await line.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(dialog).toContainText('gerealiseerd: daarna verstuurd');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await line.getByRole('button', { name: 'Terugdraaien' }).click();
  await dialog.getByRole('button', { name: 'Terugdraaien' }).click();
  await expect(line).toContainText('teruggedraaid op');
  expect(await seen()).toContain('384');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', file('terug.xlsx'));
  const venloExchange = new ExchangePage(venlo);
  await venloExchange.readFiles(file('terug.xlsx'));
  await venloExchange.expectReview(/Bestand van Limburg.* bekijken/);
  await venloExchange.choose(/asielzoekers.*gerealiseerd/i, 'Overnemen');
  await venloExchange.apply();
  await expect(venlo.window.getByText('1 wijziging overgenomen.')).toBeVisible();

  // The file was read, reverting did not un-read it; its value can be taken anyway.
  await exchange.readFiles(back);
  await expect(window.getByRole('heading', { name: 'Dit bestand is gelijk aan uw gegevens' })).toBeVisible();
  await expect(window.getByText(/U las dit bestand al op/)).toBeVisible();
  await window.getByRole('button', { name: 'Toch overnemen' }).click();
  await exchange.expectReview(/Toch overnemen uit Venlo/);
  await exchange.choose(/asielzoekers.*gerealiseerd/i, 'Overnemen');
  await exchange.apply();
  await expect(window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
  expect(await seen()).toContain('275');
});
