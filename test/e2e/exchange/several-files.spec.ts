import { join } from 'node:path';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { startAgain } from '../installation';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { asylum, fillIn, ukraine } from './workbook-cells';

/** Column of what Venlo realised for asylum seekers, as the matrix stands at first. */
const realisedAsylum = 6;

/** The support team, and a workbook for Venlo that it made. */
async function supportTeam(program: Installation, workFolder: string) {
  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const sent = join(workFolder, 'voor-venlo.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
  const filledIn = (name: string, words: readonly string[], value: number) =>
    fillIn(sent, join(workFolder, name), [{ sheet: 'Realisaties', words, value }]);
  return { exchange, filledIn };
}

/** Lets go of files above the window, as the file manager of the computer does. */
async function drop({ window }: Installation, ...files: string[]): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
}

test('a file opened with the program is read by the window that is there', async ({ program, workFolder }) => {
  const { exchange, filledIn } = await supportTeam(program, workFolder);
  await startAgain(program, await filledIn('van-venlo.xlsx', asylum, 275));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await expect(exchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('275');
});

test('a file dropped on any screen is read; one that comes while another is looked at waits for its turn', async ({
  program,
  workFolder,
}) => {
  const { exchange, filledIn } = await supportTeam(program, workFolder);
  const { window } = program;
  const [first, second] = [await filledIn('een.xlsx', asylum, 275), await filledIn('twee.xlsx', ukraine, 470)];
  await window
    .getByRole('navigation')
    .getByRole('link', { name: /^Opgaven/ })
    .click();
  await drop(program, first);
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await exchange.choose(/asielzoekers.*gerealiseerd/i, 'Weigeren');
  await drop(program, second);
  await expect(window.getByText('1 bestand is gelezen. U ziet het na dit bestand.')).toBeVisible();
  await expect(exchange.line(/asielzoekers.*gerealiseerd/i).getByRole('radio', { name: 'Weigeren' })).toBeChecked();
  await exchange.apply();
  await expect(exchange.line(/oekraïne.*gerealiseerd/i)).toContainText('470');
});

test('of two files read in one go the second is offered after the first, as the dossier is by then', async ({
  program,
  workFolder,
}) => {
  const { exchange, filledIn } = await supportTeam(program, workFolder);
  const { window } = program;
  await exchange.readFiles(await filledIn('een.xlsx', asylum, 275), await filledIn('twee.xlsx', ukraine, 470));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await expect(exchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('275');

  // Who walks away finds the second file again.
  await exchange.open();
  await expect(window.getByText('1 bestand is gelezen en nog niet bekeken.')).toBeVisible();
  await window.goBack();
  await exchange.apply();

  // Both come from one workbook: with the first read, how they relate is asked.
  await expect(exchange.line(/oekraïne.*gerealiseerd/i)).toContainText('470');
  await exchange.answerCopies('Beide gelden: twee mensen vulden in');
  await exchange.apply();
  await expect(window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
  expect(await exchange.figures(join(workFolder, 'nu.xlsx'), asylum, ukraine)).toEqual(['275', '470']);
});

test('what was left for later is still there after the program was closed', async ({
  installation,
  program,
  workFolder,
}) => {
  const { exchange, filledIn } = await supportTeam(program, workFolder);
  await exchange.readFiles(await filledIn('van-venlo.xlsx', asylum, 275));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await exchange.choose(/asielzoekers.*gerealiseerd/i, 'Later');
  await exchange.apply();
  await expect(program.window.getByText('1 wijziging is niet overgenomen en wacht op een besluit.')).toBeVisible();
  await program.close();

  const again = await installation();
  const later = new ExchangePage(again);
  await later.open();
  await expect(again.window.getByText('1 wijziging is niet overgenomen en wacht op een besluit.')).toBeVisible();
  await again.window.getByRole('button', { name: 'Nu beslissen' }).click();
  await later.choose(/asielzoekers.*gerealiseerd/i, 'Overnemen');
  await later.apply();
  await expect(again.window.getByText('Er wacht niets op een besluit.')).toBeVisible();
  await again.window
    .getByRole('navigation')
    .getByRole('link', { name: /^Opgaven/ })
    .click();
  expect(await new QuotasPage(again).figure('Venlo', realisedAsylum)).toContain('275');
});

test('a conflict that is decided in Opgaven is gone from Strijdig', async ({ installation, workFolder }) => {
  const file = (name: string) => join(workFolder, name);
  const dossier = file('voorbeeld.regietafel');
  const userData = ['--user-data', file('data')];
  await runCommand('new', dossier, '--example', '--as', 'PV31', ...userData);
  await runCommand('export', dossier, '--for', 'GM0983', '--out', file('voor-venlo.xlsx'), ...userData);
  const filledIn = (name: string, value: number) =>
    fillIn(file('voor-venlo.xlsx'), file(name), [{ sheet: 'Realisaties', words: asylum, value }]);
  const files = [await filledIn('een.xlsx', 275), await filledIn('twee.xlsx', 280)];
  await runCommand('import', dossier, ...files, '--accept', 'all', ...userData);

  const program = await installation('first', [dossier]);
  const { window } = program;
  const exchange = new ExchangePage(program);
  await exchange.open();
  await expect(window.getByText('1 gegeven heeft meer dan een waarde.')).toBeVisible();
  await window.getByRole('button', { name: 'Waarde kiezen' }).click();
  await exchange.expectReview(/Strijdige gegevens/);
  await expect(exchange.line(/asielzoekers.*gerealiseerd/i)).toContainText('280');
  await window
    .getByRole('navigation')
    .getByRole('link', { name: /^Opgaven/ })
    .click();
  const quotas = new QuotasPage(program);
  await quotas.cell('Venlo', realisedAsylum).click();
  await quotas.panel.getByRole('button', { name: '280 kiezen' }).click();
  await expect(quotas.panel.getByRole('heading', { name: 'Strijdig' })).toHaveCount(0);
  await exchange.open();
  await expect(window.getByText('Er is niets strijdig: elk gegeven heeft één waarde.')).toBeVisible();
  expect(await exchange.figures(file('nu.xlsx'), asylum)).toEqual(['280']);
});
