import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';

/** Column of the matrix as it stands at first. */
const realisedAsylum = 6;

test('Venlo passes a number on by telephone: the support team fills it in, Venlo confirms it, and both see so', async ({
  installation,
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  const support = await installation('support');
  await new FirstRunPage(support).startExampleAsSupport();
  const supportQuotas = new QuotasPage(support);
  await supportQuotas.cell('Venlo', realisedAsylum).click();
  await supportQuotas.type('281');
  await supportQuotas.press('Enter');
  const question = support.window.getByRole('dialog', { name: /andere bronhouder/ });
  await expect(question).toContainText('namens de bronhouder');
  await question.getByRole('button', { name: /Hoe weet u dit/ }).click();
  await support.window.getByRole('option', { name: 'Telefonisch doorgegeven' }).click();
  await question.getByRole('button', { name: 'Toch 1 cel schrijven' }).click();
  await expect(question).toContainText('Schrijf een functie');
  await question.getByRole('textbox', { name: 'Door wie?' }).fill('coördinator');
  await expectAccessible(support.window);
  await takePictures(support, 'quotas-passed-on');
  await question.getByRole('button', { name: 'Toch 1 cel schrijven' }).click();
  await expect(question).toBeHidden();
  await supportQuotas.cell('Venlo', realisedAsylum).click();
  await expect(supportQuotas.panel).toContainText('namens Venlo; telefonisch doorgegeven door coördinator');
  await expect(supportQuotas.panel).toContainText('Venlo heeft dit nog niet bevestigd.');
  const supportExchange = new ExchangePage(support);
  await supportExchange.makeWorkbook('Een gemeente', 'Venlo', file('voor-venlo.xlsx'));
  await support.window.getByRole('button', { name: 'Bekijken', exact: true }).click();
  await expect(support.window.getByRole('dialog').getByRole('row', { name: /Venlo, asielzoekers/ })).toContainText(
    '281',
  );
  await support.window.keyboard.press('Escape');

  const venlo = await installation('venlo');
  await new FirstRunPage(venlo).startFromWorkbook(file('voor-venlo.xlsx'), 'Venlo');
  await venlo.window.keyboard.press('Control+1');
  await venlo.window.getByRole('button', { name: /^Namens u (is|zijn)/ }).click();
  await venlo.window.getByRole('button', { name: 'Bevestigen of verbeteren' }).click();
  const waiting = venlo.window.getByRole('dialog');
  await expect(waiting.getByRole('row', { name: /Venlo, asielzoekers/ })).toContainText('telefonisch doorgegeven');
  await expectAccessible(venlo.window);
  await takePictures(venlo, 'exchange-confirm');
  await waiting.getByRole('button', { name: /bevestigen$/ }).click();
  await expect(waiting).toBeHidden();
  await expect(venlo.window.getByRole('main')).toContainText('Er is niets namens u ingevuld.');
  await new ExchangePage(venlo).makeWorkbook('Een gemeente', 'Limburg', file('van-venlo.xlsx'));

  await supportExchange.readFiles(file('van-venlo.xlsx'));
  await expect(support.window.getByRole('main')).toContainText(
    'Venlo bevestigt 1 gegeven dat namens Venlo is ingevuld.',
  );
  await support.window.getByRole('button', { name: 'Terug naar Uitwisselen' }).click();
  await expect(support.window.getByRole('main')).toContainText('Alles wat u namens anderen invulde, is bevestigd.');
  await supportQuotas.open();
  await supportQuotas.cell('Venlo', realisedAsylum).click();
  await expect(supportQuotas.panel).toContainText(/Venlo, bevestigd; telefonisch doorgegeven door coördinator/);
});
