import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editInLibreOffice } from '../../helpers/libreoffice';
import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import type { Installation } from '../installation';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';
import { dumpOf } from './dump-of';
import { keptBack, recordsText } from './kept-back';
import { cellOf } from './workbook-cells';

/** Columns of the matrix as they stand at first. */
const realisedAsylum = 6;
const housed = 9;

test('one number travels: typed in Venlo, mailed as Excel, merged by the support team', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(300_000);
  const file = (name: string) => join(workFolder, name);

  // The support team sends Venlo its workbook.
  const support = await installation('support');
  await new FirstRunPage(support).startExampleAsSupport();
  const supportExchange = new ExchangePage(support);
  await supportExchange.makeWorkbook('Een gemeente', 'Venlo', file('voor-venlo.xlsx'));

  // Venlo joins from it and changes two realisations in the program.
  const venlo = await installation('venlo');
  await new FirstRunPage(venlo).startFromWorkbook(file('voor-venlo.xlsx'), 'Venlo');
  const venloQuotas = new QuotasPage(venlo);
  await venloQuotas.expectReady();
  await typeIn(venloQuotas, realisedAsylum, '281');
  await typeIn(venloQuotas, housed, '97');
  const venloExchange = new ExchangePage(venlo);
  await venloExchange.makeWorkbook('Een gemeente', 'Limburg', file('van-venlo.xlsx'));

  // A colleague edits the same workbook in LibreOffice: two realisations, a quota, sorted, a column of her own, a copied row.
  const original = await readFile(file('voor-venlo.xlsx'));
  const asylum = cellOf(original, 'Realisaties', ['Asielzoekers', 'gerealiseerd', '1-11-2026', 'gemeente'], 'Aantal');
  const ukraine = cellOf(
    original,
    'Realisaties',
    ['Ontheemden uit Oekraïne', 'gerealiseerd', '1-11-2026', 'gemeente'],
    'Aantal',
  );
  const quota = cellOf(original, 'Opgaven', ['Venlo', 'Asielzoekers', 'afgesproken'], 'Aantal');
  const edited = await editInLibreOffice(original, [
    { sheet: 'Realisaties', do: 'set', cell: asylum.name, value: 275 },
    { sheet: 'Realisaties', do: 'set', cell: ukraine.name, value: 470 },
    { sheet: 'Opgaven', do: 'set', cell: quota.name, value: 430 },
    { sheet: 'Realisaties', do: 'copy-row', row: ukraine.row, to: ukraine.row + 6 },
    { sheet: 'Realisaties', do: 'insert-column', before: 'Opmerking', header: 'Eigen kolom' },
    { sheet: 'Realisaties', do: 'sort', header: 'Aantal' },
  ]);
  await writeFile(file('collega.xlsx'), edited);

  // The support team reads both. First the file of the program: two changes by the owner.
  await supportExchange.readFiles(file('van-venlo.xlsx'));
  await supportExchange.expectReview(/Bestand van Venlo bekijken/);
  expect(await supportExchange.counts()).toEqual({ Alles: 2, 'Van Venlo zelf': 2 });
  await supportExchange.apply();
  await expect(support.window.getByText('2 wijzigingen overgenomen.')).toBeVisible();

  // Then the workbook of the colleague: exactly her edits, the quota as somebody else's, one conflict.
  await supportExchange.readFiles(file('collega.xlsx'));
  await supportExchange.expectReview(/Bestand van Venlo bekijken/);
  expect(await supportExchange.counts()).toEqual({ Alles: 3, Conflicten: 1, 'Van een ander': 1, 'Van Venlo zelf': 1 });
  await expect(supportExchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('281');
  await expect(supportExchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('275');
  await takePictures(support, 'uitwisselen-bekijken');
  await expectAccessible(support.window);
  await supportExchange.choose(/asielzoekers.*afgesproken/i, 'Weigeren');
  await supportExchange.choose(/oekraïne.*gerealiseerd/i, 'Overnemen');
  await supportExchange.choose(/asielzoekers.*gerealiseerd/i, 'Later');
  await supportExchange.apply();
  await expect(support.window.getByText(/1 nog te beslissen/).first()).toBeVisible();
  await supportExchange.makeWorkbook('De hele regio', 'Venlo', file('regio-1.xlsx'));

  // Venlo reads that: the refusal travels as a value, and Venlo has the whole region now.
  await venloExchange.readFiles(file('regio-1.xlsx'));
  await takeEverything(venlo, venloExchange);

  // The support team decides what it left for later.
  await supportExchange.open();
  await takePictures(support, 'uitwisselen');
  await expectAccessible(support.window);
  await support.window.getByRole('button', { name: 'Nu beslissen' }).click();
  await supportExchange.choose(/asielzoekers.*gerealiseerd/i, /^Van /);
  await supportExchange.apply();
  await supportExchange.makeWorkbook('De hele regio', 'Venlo', file('regio-2.xlsx'));
  await venloExchange.readFiles(file('regio-2.xlsx'));
  await takeEverything(venlo, venloExchange);

  // The same file twice: nothing to do.
  await venloExchange.readFiles(file('regio-2.xlsx'));
  await expect(venlo.window.getByRole('heading', { name: 'Dit bestand is gelijk aan uw gegevens' })).toBeVisible();

  await support.close();
  await venlo.close();
  const [ofSupport, ofVenlo] = [await dumpOf(support), await dumpOf(venlo)];
  // The same everywhere, but for what others still explore or discuss: of that Venlo is told nothing.
  const notForVenlo = keptBack(ofSupport, ofVenlo);
  expect(notForVenlo.facilities).toEqual([
    'De Brugwachter',
    'De Zilverberk',
    'De Zilverberk',
    'De Zonnedauw',
    'Dorpsplein, tweede fase',
    'Maasdijk',
  ]);
  // Of agreements that are not signed yet Venlo is told only of the one it is a party of.
  expect(notForVenlo.agreements).toEqual([
    'GENN-2026-01',
    'LEUD-2026-01',
    'MAAT-2026-01',
    'ROED-2026-01',
    'VALK-2026-01',
    'VENR-2026-02',
    'WEER-2026-01',
  ]);
  expect(notForVenlo.other).toEqual([]);
  expect(recordsText(ofVenlo)).toBe(notForVenlo.remainder);
  expect(ofSupport).toContain('\\"total\\":275');
});

async function typeIn(quotas: QuotasPage, column: number, text: string): Promise<void> {
  await quotas.cell('Venlo', column).click();
  await quotas.type(text);
  await quotas.press('Enter');
  await expect(quotas.cell('Venlo', column)).toContainText(text);
}

async function takeEverything(installation: Installation, exchange: ExchangePage): Promise<void> {
  await exchange.expectReview(/Bestand van .* bekijken/);
  for (const button of await installation.window.getByRole('button', { name: 'Alles overnemen' }).all())
    await button.click();
  for (const theirs of await installation.window.getByRole('radio', { name: /^Van / }).all())
    await theirs.check({ force: true });
  await exchange.apply();
  await expect(installation.window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
}
