import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { runCommand } from '../command-line';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { takePictures } from '../pictures';
import { dumpOf } from './dump-of';
import { asylum, fillIn } from './workbook-cells';

test('two dossiers begun apart are joined by the dialog, the conflict is decided, and the other reads the answer without being asked', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(240_000);
  const file = (name: string) => join(workFolder, name);
  const [ofRegion, ofVenlo] = [file('regio.regietafel'), file('venlo.regietafel')];
  const data = (name: string) => ['--user-data', file(name)];
  // Each begins a dossier of its own, and types another number for the same realisation.
  for (const [dossier, party, total] of [[ofRegion, 'PV31', 275] as const, [ofVenlo, 'GM0983', 281] as const]) {
    await runCommand('new', dossier, '--example', '--as', party, ...data(party));
    const sent = file(`${party}.xlsx`);
    await runCommand('export', dossier, '--scope', 'region', '--for', 'GM0983', '--out', sent, ...data(party));
    const typed = await fillIn(sent, file(`${party} ingevuld.xlsx`), [
      { sheet: 'Realisaties', words: ['Venlo', ...asylum], value: total },
    ]);
    await runCommand('import', dossier, typed, '--accept', 'all', ...data(party));
  }
  await runCommand(
    'export',
    ofVenlo,
    '--scope',
    'region',
    '--for',
    'PV31',
    '--out',
    file('van-venlo.xlsx'),
    ...data('GM0983'),
  );

  const program = await installation('support', [ofRegion]);
  const { window } = program;
  const exchange = new ExchangePage(program);
  const dialog = window.getByRole('dialog');
  const refusal = exchange.refusal().filter({ hasText: 'van-venlo.xlsx' });
  await exchange.readFiles(file('van-venlo.xlsx'));
  await expect(refusal).toContainText('Dit bestand hoort bij een ander dossier. Er is niets gewijzigd.');
  await takePictures(program, 'uitwisselen-ander-dossier');

  // By keyboard: Esc changes nothing and leaves the offer where it was.
  const offer = refusal.getByRole('button', { name: 'Dossiers samenvoegen…' });
  await offer.press('Enter');
  await expect(dialog).toContainText('Dit bestand is van het dossier');
  await expect(dialog).toContainText('Venlo maakte het op');
  await takePictures(program, 'uitwisselen-samenvoegen');
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(offer).toBeFocused();
  await expect(window.getByRole('row', { name: /van-venlo/ })).toHaveCount(0);

  await offer.press('Enter');
  await dialog.getByRole('button', { name: 'Verschillen bekijken' }).click();
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await expect(window.getByText('U voegt twee dossiers samen.')).toBeVisible();
  expect(await exchange.counts()).toEqual({ Alles: 1, Conflicten: 1 });
  await expect(exchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('281');
  await takePictures(program, 'uitwisselen-samenvoegen-bekijken');
  await expectAccessible(window);
  await exchange.choose(/asielzoekers.*gerealiseerd/i, 'Ons');
  await window.getByRole('button', { name: 'Samenvoegen en 1 wijziging overnemen' }).click();
  await expect(window.getByText('De dossiers zijn samengevoegd. 1 wijziging overgenomen.')).toBeVisible();
  await expect(exchange.journalLine('van-venlo.xlsx')).toContainText('dossiers samengevoegd, 1 overgenomen');
  await exchange.makeWorkbook('De hele regio', 'Venlo', file('terug.xlsx'));
  await program.close();

  // Venlo reads the answer as any file.
  const venlo = await installation('venlo', [ofVenlo]);
  const venloExchange = new ExchangePage(venlo);
  await venloExchange.readFiles(file('terug.xlsx'));
  await venloExchange.expectReview(/Bestand van Limburg.* bekijken/);
  await expect(venlo.window.getByText('U voegt twee dossiers samen.')).toHaveCount(0);
  await venloExchange.choose(/asielzoekers.*gerealiseerd/i, 'Overnemen');
  await venloExchange.apply();
  await expect(venlo.window.getByText('1 wijziging overgenomen.')).toBeVisible();
  await venlo.close();

  const [here, there] = [await dumpOf(venlo), await dumpOf(program)];
  expect(here).toBe(there);
  expect(here).toContain('\\"total\\":275');
});
