import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from 'xlsx';
import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';

test('before saving, the dialog says of whom what goes out and what this receiver may not see', async ({
  program,
  workFolder,
}) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const { window } = program;
  const dialog = await exchange.fillInExport('De hele regio', 'Venlo');
  await expect(dialog).toContainText(/\d+ locaties van \d+ gemeenten en gebieden/);
  await expect(dialog).toContainText(/Niet mee: 6 locaties die deze ontvanger niet mag zien, van .*\(1\)/);
  await expectAccessible(window);
  await takePictures(program, 'exchange-what-goes-out');
  await window.keyboard.press('Escape');

  const file = join(workFolder, 'voor-venlo.xlsx');
  await exchange.makeWorkbook('De hele regio', 'Venlo', file);
  const book = read(await readFile(file));
  expect(book.SheetNames).toEqual(expect.arrayContaining(['Locaties', 'Plekken', 'Aandelen']));
});
