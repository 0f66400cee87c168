import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editInLibreOffice } from '../../helpers/libreoffice';
import { expectAccessible } from '../accessibility/axe';
import { answerOpenDialog } from '../file-dialogs';
import { expect, type Installation, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';
import { cellOf } from './workbook-cells';

/** A workbook for Venlo that came back with a number changed by Venlo, one that is not Venlo's, and one that is no number. */
async function answeredWorkbook(program: Installation, workFolder: string): Promise<string> {
  const sent = join(workFolder, 'voor-venlo.xlsx');
  await new ExchangePage(program).makeWorkbook('Een gemeente', 'Venlo', sent);
  const bytes = await readFile(sent);
  const cell = (sheet: string, words: string[]) => cellOf(bytes, sheet, words, 'Aantal').name;
  const back = await editInLibreOffice(bytes, [
    { sheet: 'Realisaties', do: 'set', cell: cell('Realisaties', ['Asielzoekers', '1-11-2026']), value: 275 },
    { sheet: 'Opgaven', do: 'set', cell: cell('Opgaven', ['Venlo', 'Asielzoekers', 'afgesproken']), value: 430 },
    { sheet: 'Opgaven', do: 'set', cell: cell('Opgaven', ['Asielzoekers', 'indicatief']), value: 'ongeveer veel' },
  ]);
  const path = join(workFolder, 'van-venlo.xlsx');
  await writeFile(path, back);
  return path;
}

async function focused(program: Installation): Promise<string> {
  return program.window.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
    return (label ?? element?.textContent ?? '').trim();
  });
}

/** Tab until something with this name has the focus, as a person without a mouse does. */
async function tabTo(program: Installation, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (name.test(await focused(program))) return;
    await program.window.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name} by Tab`);
}

test('an official reviews a file with only the keyboard, and undoes the import', async ({ program, workFolder }) => {
  test.setTimeout(240_000);
  await new FirstRunPage(program).startExampleAsSupport();
  const path = await answeredWorkbook(program, workFolder);
  await answerOpenDialog(program, path);
  const { window } = program;
  const { keyboard } = window;
  await keyboard.press('Control+6');
  await expect(window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
  await tabTo(program, /^Bestand inlezen$/);
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Bestand van Venlo bekijken' })).toBeVisible();
  await expect(window.getByRole('rowheader', { name: /“ongeveer veel” is geen getal/ })).toBeVisible();

  // The first line with a choice is the quota that is not Venlo's; Right and Left choose, Down goes to the next line.
  const quota = window.getByRole('row', { name: /asielzoekers, afgesproken/i });
  const realisation = window.getByRole('row', { name: /asielzoekers, gerealiseerd/i });
  await tabTo(program, /^Later$/);
  await expect(quota.getByRole('radio', { name: 'Later' })).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(quota.getByRole('radio', { name: 'Weigeren' })).toBeChecked();
  await keyboard.press('ArrowDown');
  await expect(realisation.getByRole('radio', { name: 'Overnemen' })).toBeFocused();

  // The reason of the refusal.
  await keyboard.press('ArrowUp');
  await tabTo(program, /^Reden toevoegen$/);
  await keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toBeVisible();
  await expectAccessible(window);
  await keyboard.type('Zo is het niet afgesproken.');
  await tabTo(program, /^Reden bewaren$/);
  await keyboard.press('Enter');
  await expect(window.getByText('Reden: Zo is het niet afgesproken.')).toBeVisible();
  await expectAccessible(window);

  await tabTo(program, /wijziging(en)? overnemen$/);
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
  await expect(window.getByRole('row', { name: /van-venlo\.xlsx/ })).toContainText('1 overgenomen, 1 geweigerd');

  // Ongedaan maken: everything as before the file was read.
  await tabTo(program, /^Ongedaan maken$/);
  await keyboard.press('Enter');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('2 gegevens gaan terug');
  await expectAccessible(window);
  await takePictures(program, 'uitwisselen-ongedaan');
  await tabTo(program, /^Ongedaan maken$/);
  await keyboard.press('Enter');
  await expect(window.getByRole('row', { name: /van-venlo\.xlsx/ })).toContainText('ongedaan gemaakt');
});

test('every part of the exchange can be read by everybody, light and dark', async ({ program, workFolder }) => {
  test.setTimeout(240_000);
  await new FirstRunPage(program).startExampleAsSupport();
  const { window } = program;
  const exchange = new ExchangePage(program);
  const look = async (screen: string) => {
    await takePictures(program, screen);
    await expectAccessible(window);
  };
  await exchange.open();
  await look('uitwisselen-leeg');
  await window.getByRole('button', { name: 'Werkmap maken' }).first().click();
  await window.getByRole('dialog').getByRole('radio', { name: 'Elke gemeente apart' }).check({ force: true });
  await expect(window.getByRole('dialog').getByRole('row')).toHaveCount(32);
  await look('uitwisselen-werkmap-maken');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();

  const list = join(workFolder, 'eigen-lijst.csv');
  await writeFile(list, 'Gemeente;Datum;Gehuisvest\nVenlo;1-11-2026;97\nVenray;1-11-2026;31\n');
  await exchange.readFiles(list);
  await expect(window.getByRole('heading', { level: 1, name: 'Eigen lijst inlezen' })).toBeVisible();
  await look('uitwisselen-eigen-lijst');
});
