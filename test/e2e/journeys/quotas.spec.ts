import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';

// Columns of the example as they stand, counted from 1.
const indicative = 1;
const agreed = 2;
const reported = 3;
const decided = 4;
const decidedAmv = 5;
const realised = 6;
const net = 7;

async function openExample(program: Installation): Promise<QuotasPage> {
  await new FirstRunPage(program).startExampleAsSupport();
  const quotas = new QuotasPage(program);
  await quotas.expectReady();
  return quotas;
}

test('an official changes figures with only the keyboard, and takes it back', async ({ program }) => {
  const quotas = await openExample(program);
  await expect(quotas.cell('Beesel', indicative)).toBeFocused();
  await expect(quotas.bar).toContainText('Beesel');

  await quotas.type('61');
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('61');
  await expect(quotas.cell('Bergen', indicative)).toBeFocused();
  await expect.poll(() => quotas.figure('Noord-Limburg', indicative)).toBe('1.249');

  await quotas.press('F2', 'Home');
  await quotas.type('1');
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Bergen', indicative)).toBe('157');

  await quotas.press('ArrowUp', 'Delete');
  await expect.poll(() => quotas.figure('Bergen', indicative)).toBe('–');
  await expect(quotas.row('Limburg').locator('td').first()).toContainText('30 van 31');

  await quotas.press('Control+z');
  await expect.poll(() => quotas.figure('Bergen', indicative)).toBe('157');
  await quotas.press('Control+z', 'Control+z');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('59');
  await quotas.press('Control+y');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('61');
});

test('a text that is no figure stays in the editor with the reason, and is not written', async ({ program }) => {
  const quotas = await openExample(program);
  await expect(quotas.cell('Beesel', indicative)).toBeFocused();
  await quotas.type('veel');
  await quotas.press('Enter');
  await expect(quotas.bar.getByRole('alert')).toContainText('“veel” is geen heel getal.');
  const editor = quotas.cell('Beesel', indicative).getByRole('textbox');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveValue('veel');
  await expectAccessible(program.window);

  await quotas.press('Control+a');
  await quotas.type('circa 60');
  await quotas.press('Enter');
  await expect(quotas.bar.getByRole('alert')).toHaveCount(0);
  await expect(quotas.cell('Beesel', indicative)).toContainText('circa 60');
});

test('a range from Excel with a text in it: the refused cell is shown before anything is written', {
  tag: '@clipboard',
}, async ({ program }) => {
  const quotas = await openExample(program);
  await expect(quotas.cell('Beesel', indicative)).toBeFocused();
  await quotas.copyElsewhere('70\t71\r\nveel\t1.072\r\n');
  await quotas.press('Control+v');
  await expect(quotas.dialog.getByRole('heading', { name: '4 cellen, 1 geweigerd' })).toBeVisible();
  await expect(quotas.dialog.getByRole('row', { name: /Bergen, Asielzoekers, indicatief.*veel/ })).toBeVisible();
  await expectAccessible(program.window);
  await quotas.press('Escape');
  expect(await quotas.figure('Beesel', indicative)).toBe('59');

  await quotas.press('Control+v');
  await expect(quotas.dialog.getByRole('button', { name: '3 cellen schrijven' })).toBeFocused();
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('70');
  expect(await quotas.figure('Beesel', agreed)).toBe('71');
  expect(await quotas.figure('Bergen', indicative)).toBe('57');
  expect(await quotas.figure('Bergen', agreed)).toBe('1.072');

  await quotas.press('Control+z');
  await expect.poll(() => quotas.figure('Beesel', indicative)).toBe('59');
  expect(await quotas.figure('Bergen', agreed)).toBe('57');
});

test('copied figures are bare numbers, that every Excel reads alike', { tag: '@clipboard' }, async ({ program }) => {
  const quotas = await openExample(program);
  await quotas.cell('Noord-Limburg', indicative).click();
  await quotas.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  await expect.poll(() => quotas.clipboardText()).toBe('1247\t1232\r\n59\t58\r\n');
});

test('totals say of how many they are, and only what may be added is added', async ({ program }) => {
  const quotas = await openExample(program);
  await expect(quotas.cell('Limburg', indicative)).toContainText('4.868');
  await expect(quotas.cell('Limburg', indicative)).not.toContainText('bekend');
  await expect(quotas.cell('Limburg', reported)).toContainText('4.434');
  await expect(quotas.cell('Limburg', reported)).toContainText('30 van 31 bekend');

  // The task of the region is 4.900 in the example, and of the decision 4.849.
  await expect(quotas.cell('Niet verdeeld (restopgave)', indicative)).toContainText('32');
  await expect(quotas.cell('Niet verdeeld (restopgave)', decided)).toContainText('20');

  await quotas.cell('Horst aan de Maas', agreed).click();
  await quotas.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(quotas.status).toContainText('4 cellen');
  await expect(quotas.status).toContainText('Som 853');
  await expect(quotas.status).toContainText('Gemiddeld 213,3');

  await quotas.cell('Venlo', agreed).click();
  await quotas.press('Shift+ArrowRight');
  await expect(quotas.status).toContainText('Niet op te tellen');
  await quotas.cell('Venlo', net).click();
  await expect(quotas.status).not.toContainText('cellen');
});

test('a figure of another owner is asked about before it is written', async ({ program }) => {
  const quotas = await openExample(program);
  await quotas.cell('Venlo', realised).click();
  await quotas.type('270');
  await quotas.press('Enter');
  await expect(quotas.dialog.getByRole('heading', { name: '1 cel is van een andere bronhouder' })).toBeVisible();
  await quotas.dialog.getByRole('button', { name: 'Niets schrijven' }).click();
  expect(await quotas.figure('Venlo', realised)).toBe('384');
  await quotas.cell('Venlo', realised).click();
  await quotas.type('270');
  await quotas.press('Enter');
  await expect(quotas.dialog.getByRole('button', { name: 'Toch 1 cel schrijven' })).toBeFocused();
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Venlo', realised)).toBe('270');
});

test('a finding is explained beside the cell, and its count leads there', async ({ program }) => {
  const quotas = await openExample(program);
  await quotas.status.getByRole('button', { name: '2 fouten' }).click();
  await expect(quotas.cell('Mook en Middelaar', decidedAmv)).toBeFocused();
  const popover = program.window.getByRole('region', { name: '43 amv kan niet' });
  await expect(popover).toContainText('Het totaal van Mook en Middelaar is 34.');
  await expectAccessible(program.window);
  await quotas.press('Escape');
  await expect(popover).toHaveCount(0);
  await quotas.press('ArrowLeft', 'ArrowRight');
  await popover.getByRole('button', { name: 'Getal aanpassen' }).click();
  await quotas.press('Control+a');
  await quotas.type('4');
  await quotas.press('Enter');
  await expect(quotas.status.getByRole('button', { name: '2 fouten' })).toHaveCount(0);
  await expect(quotas.status.getByRole('button', { name: '1 fout' })).toBeVisible();
});

test('a count on a new day is a figure of its own, the count of before stays', async ({ program }) => {
  const quotas = await openExample(program);
  const { window } = program;
  await window.getByRole('button', { name: /Realisatie op/ }).click();
  await window.getByRole('option', { name: 'Andere dag…' }).click();
  await expect(quotas.dialog.getByRole('heading', { name: 'Andere peildatum' })).toBeVisible();
  await expectAccessible(window);
  await quotas.type('15112026');
  await quotas.dialog.getByRole('button', { name: 'Dag kiezen' }).click();
  await expect(window.getByRole('button', { name: /15 november 2026/ })).toBeVisible();
  await expect(quotas.cell('Venlo', realised)).toContainText('stand op 1 november 2026');
  await quotas.cell('Venlo', realised).click();
  await quotas.type('271');
  await quotas.press('Enter');
  await quotas.dialog.getByRole('button', { name: 'Toch 1 cel schrijven' }).click();
  await expect.poll(() => quotas.figure('Venlo', realised)).toBe('271');
  await expect(quotas.cell('Venlo', realised)).not.toContainText('stand op');
  await window.getByRole('button', { name: /Realisatie op/ }).click();
  await window.getByRole('option', { name: '1 november 2026', exact: true }).click();
  await expect.poll(() => quotas.figure('Venlo', realised)).toBe('384');
});

test('source, day and certainty of a figure are changed in place', async ({ program }) => {
  const quotas = await openExample(program);
  await quotas.cell('Venlo', agreed).click();
  await expect(quotas.panel).toContainText('Deze getallen worden nooit opgeteld.');
  await quotas.panel.getByRole('button', { name: /^Bron wijzigen/ }).click();
  await quotas.press('Control+a');
  await quotas.type('Brief van 12 oktober');
  await quotas.press('Enter');
  await expect(quotas.panel.getByRole('button', { name: 'Bron wijzigen: Brief van 12 oktober' })).toBeFocused();
  await quotas.panel.getByRole('button', { name: /^Alle / }).click();
  await expect(quotas.panel).toContainText('→ Brief van 12 oktober');

  await quotas.panel.getByRole('button', { name: 'Opmerking toevoegen' }).click();
  await quotas.type('Nog met Venlo bespreken.');
  await quotas.panel.getByRole('button', { name: 'Bewaren' }).click();
  await expect(quotas.panel).toContainText('Nog met Venlo bespreken.');
  await expect(quotas.panel.getByRole('button', { name: 'Uw opmerking wijzigen' })).toBeVisible();
  await expect(quotas.cell('Venlo', agreed)).toContainText('met opmerking');
});

test('columns, filter and folded subregions are as they were left', async ({ program }) => {
  const quotas = await openExample(program);
  const { window } = program;
  await window.getByRole('button', { name: 'Soorten: 11 van 22' }).click();
  await window.getByRole('checkbox', { name: 'indicatief', exact: true }).first().uncheck({ force: true });
  await expectAccessible(window, ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region']);
  await quotas.press('Escape');
  await window.getByRole('button', { name: 'Filter' }).click();
  await window
    .getByRole('textbox', { name: 'Zoek op naam' })
    .or(window.getByRole('searchbox', { name: 'Zoek op naam' }))
    .fill('ven');
  await quotas.press('Escape');
  await expect(quotas.row('Venlo')).toBeVisible();
  await expect(quotas.row('Bergen')).toHaveCount(0);

  await window.getByRole('link', { name: 'Instellingen' }).click();
  await window.getByRole('link', { name: 'Opgaven' }).click();
  await quotas.expectReady();
  await expect(window.getByRole('button', { name: 'Soorten: 10 van 22' })).toBeVisible();
  await expect(quotas.row('Bergen')).toHaveCount(0);
});

test('two parties wrote one figure: both values are shown with who and when, and one is chosen', async ({
  installation,
  workFolder,
}) => {
  const workbook = await changedByVenlo(installation, workFolder, realised, '280');
  const support = await installation('support', [join(workFolder, 'support.regietafel')]);
  const ours = new QuotasPage(support);
  await ours.open();
  await ours.cell('Venlo', realised).click();
  await ours.type('275');
  await ours.press('Enter');
  await expect(ours.dialog.getByRole('button', { name: 'Toch 1 cel schrijven' })).toBeFocused();
  await ours.press('Enter');
  await expect.poll(() => ours.figure('Venlo', realised)).toBe('275');
  await support.close();
  await runCommand('import', await dossierOf(support), workbook, '--accept', 'all');

  const again = await installation('support');
  const quotas = new QuotasPage(again);
  await quotas.open();
  const cell = quotas.cell('Venlo', realised);
  await expect(cell).toContainText('strijdig: 275 of 280');
  await cell.click();
  await expect(quotas.panel.getByRole('heading', { name: 'Strijdig' })).toBeVisible();
  await expectAccessible(again.window);
  await takePictures(again, 'opgaven-strijdig');
  await quotas.panel.getByRole('button', { name: '275 kiezen' }).click();
  await expect(quotas.panel.getByRole('heading', { name: 'Strijdig' })).toHaveCount(0);
  await expect.poll(() => quotas.figure('Venlo', realised)).toBe('275');
  await expect(cell).not.toContainText('strijdig');
});

test('a change that nobody decided on is shown beside the figure, and leads to Uitwisselen', async ({
  installation,
  workFolder,
}) => {
  const workbook = await changedByVenlo(installation, workFolder, agreed, '400');
  const dossier = join(workFolder, 'support.regietafel');
  await runCommand('import', dossier, workbook, '--accept', 'owner');

  const support = await installation('support', [dossier]);
  const quotas = new QuotasPage(support);
  await quotas.open();
  await expect(quotas.cell('Venlo', agreed)).toContainText('nog te beslissen');
  expect(await quotas.figure('Venlo', agreed)).toBe('441');
  await quotas.cell('Venlo', agreed).click();
  await expect(quotas.panel).toContainText('Venlo stuurde 400');
  await expectAccessible(support.window);
  await quotas.panel.getByRole('link', { name: 'Naar Uitwisselen' }).click();
  await expect(support.window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
});

/** The support team sends Venlo its workbook, Venlo changes one figure and sends it back. Gives the file that came back. */
async function changedByVenlo(
  installation: (name?: string, args?: string[]) => Promise<Installation>,
  workFolder: string,
  column: number,
  text: string,
): Promise<string> {
  const file = (name: string) => join(workFolder, name);
  const venlo = 'GM0983';
  await runCommand('new', file('support.regietafel'), '--example', '--as', 'PV31');
  const toVenlo = ['--out', file('to-venlo.xlsx'), '--scope', 'municipality', '--for', venlo];
  await runCommand('export', file('support.regietafel'), ...toVenlo);
  await runCommand('new', file('venlo.regietafel'), '--from', file('to-venlo.xlsx'), '--as', venlo);

  const inVenlo = await installation('venlo', [file('venlo.regietafel')]);
  const quotas = new QuotasPage(inVenlo);
  await quotas.open();
  await quotas.cell('Venlo', column).click();
  await quotas.type(text);
  await quotas.press('Enter');
  if (column !== realised) await quotas.dialog.getByRole('button', { name: 'Toch 1 cel schrijven' }).click();
  await expect.poll(() => quotas.figure('Venlo', column)).toBe(text);
  await inVenlo.close();
  const back = ['--out', file('back.xlsx'), '--scope', 'municipality', '--for', 'PV31'];
  await runCommand('export', await dossierOf(inVenlo), ...back);
  return file('back.xlsx');
}

/** The dossier as this installation keeps it: a file from elsewhere is opened as a copy. */
async function dossierOf({ userDataFolder }: Installation): Promise<string> {
  const files = await readdir(userDataFolder, { recursive: true });
  const [dossier] = files.filter((name) => name.endsWith('.regietafel'));
  return join(userDataFolder, dossier ?? '');
}

test('pictures, without findings of axe', async ({ program }) => {
  const quotas = await openExample(program);
  await quotas.cell('Horst aan de Maas', agreed).click();
  await quotas.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await takePictures(program, 'opgaven');
  await expectAccessible(program.window);
});
