import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import { expect, type Installation, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { figureIn } from './workbook-cells';

const rows = [
  ['Gemeente', 'Datum', 'Aantal plekken', 'Contactpersoon'],
  ['Venlo', '1-12-2026', 301, 'A'],
  ['gemeente Venray', '1-12-2026', 77, 'B'],
];

function csv(): string {
  return rows.map((row) => row.join(';')).join('\r\n');
}

function xlsx(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Overzicht van de subregio'], []]), 'Voorblad');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Stand december'], ...rows]), 'Cijfers');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

async function chooseIn({ window }: Installation, label: string, option: string): Promise<void> {
  await window.getByRole('button', { name: new RegExp(`${label}$|^${label}|${label}`) }).click();
  await window.getByRole('option', { name: option, exact: true }).click();
}

const lists = [
  { name: 'lijst.csv', content: csv },
  { name: 'lijst.xlsx', content: xlsx },
];

for (const { name, content } of lists) {
  test(`a list of somebody’s own (${name}) becomes figures by way of its columns, and brings nothing twice`, async ({
    program,
    workFolder,
  }) => {
    await new FirstRunPage(program).startExampleAsSupport();
    const exchange = new ExchangePage(program);
    const { window } = program;
    const path = join(workFolder, name);
    await writeFile(path, content());
    const show = async () => {
      await exchange.readFiles(path);
      await expect(window.getByRole('heading', { level: 1, name: 'Eigen lijst inlezen' })).toBeVisible();
      // The columns stand ready by the words in their headers; the rest is chosen once for the whole list.
      await expect(window.getByRole('row', { name: /Gemeente.*Venlo/ })).toBeVisible();
      await window.getByRole('textbox', { name: 'Van wie is de lijst?' }).fill('Noord-Limburg');
      await chooseIn(program, 'Doelgroep', 'Asielzoekers');
      await chooseIn(program, 'Ronde of halfjaar', 'Ronde 2026–2027');
      await chooseIn(program, 'Soort getal', 'gerealiseerd');
      await window.getByRole('button', { name: 'Verschillen bekijken' }).click();
    };
    await show();
    await exchange.expectReview(/Lijst van Noord-Limburg bekijken/);
    for (const line of [/Venlo, asielzoekers/i, /Venray, asielzoekers/i]) await exchange.choose(line, 'Overnemen');
    await exchange.apply();
    await expect(window.getByText('2 wijzigingen overgenomen.')).toBeVisible();
    const out = join(workFolder, 'nu.xlsx');
    await exchange.makeWorkbook('Een gemeente', 'Venlo', out);
    expect(await figureIn(out, 'Realisaties', ['Venlo', 'Asielzoekers', '1-12-2026'])).toBe('301');

    await show();
    await expect(window.getByRole('heading', { name: 'Dit bestand is gelijk aan uw gegevens' })).toBeVisible();
  });
}
