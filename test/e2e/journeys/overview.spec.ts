import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible, whileListIsOpen } from '../accessibility/axe';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { QuotasPage } from '../page-models/quotas-page';
import { resizeWindow, takePictures } from '../pictures';

// Columns of a small window, counted from 1.
const asylumGap = 2;
const ukraineGap = 6;

async function openExample(program: Installation): Promise<OverviewPage> {
  await new FirstRunPage(program).startExampleAsSupport();
  await resizeWindow(program, { width: 1366, height: 768 });
  const overview = new OverviewPage(program);
  await overview.open();
  return overview;
}

test('the region, its subregions and the municipalities of one: more by unfolding, with only the keyboard', async ({
  program,
}) => {
  const overview = await openExample(program);
  expect((await overview.areas()).slice(0, 3)).toEqual(['Limburg', 'Noord-Limburg', 'Beesel']);
  expect((await overview.areas()).slice(-2)).toEqual(['Midden-Limburg', 'Zuid-Limburg']);

  await overview.name('Limburg').focus();
  await overview.press('End');
  await expect(overview.cell('Limburg', ukraineGap)).toBeFocused();
  await overview.press('Home', 'Control+End', 'Home');
  await expect(overview.name('Zuid-Limburg')).toBeFocused();
  await overview.press('ArrowRight');
  await expect(overview.name('Maastricht')).toBeVisible();
  await expect(overview.row('Zuid-Limburg')).toHaveAttribute('aria-expanded', 'true');
  await overview.press('ArrowDown', 'ArrowLeft');
  await expect(overview.name('Zuid-Limburg')).toBeFocused();
  await overview.press('ArrowLeft');
  await expect(overview.name('Maastricht')).toHaveCount(0);
});

test('Enter on a subregion looks at that subregion alone, and back', async ({ program }) => {
  const overview = await openExample(program);
  await overview.name('Noord-Limburg').focus();
  await overview.press('Enter');
  await overview.expectArea('Noord-Limburg');
  await expect.poll(() => overview.areas()).not.toContain('Zuid-Limburg');
  await expect(program.window.getByText('8 gemeenten')).toBeVisible();
  await expect(overview.keyFigure('Asielzoekers')).toContainText('+56');
  await program.window.getByRole('button', { name: 'Naar Limburg' }).click();
  await overview.expectArea('Limburg');
  await expect.poll(() => overview.areas()).toContain('Zuid-Limburg');
});

test('the order by safety region, and the choice of an area above the screen', async ({ program }) => {
  const overview = await openExample(program);
  const { window } = program;
  await window.getByRole('button', { name: /^Indeling/ }).click();
  await window.getByRole('option', { name: 'per veiligheidsregio' }).click();
  await expect.poll(() => overview.areas()).toContain('Limburg-Noord');
  await window.getByRole('button', { name: /^Gebied/ }).click();
  await expectAccessible(window, whileListIsOpen);
  await window.getByRole('option', { name: 'Venlo' }).click();
  await overview.expectArea('Venlo');
  await expect.poll(() => overview.areas()).toEqual(['Limburg', 'Limburg-Noord', 'Venlo']);
  await expect(overview.keyFigure('Asielzoekers')).toContainText('−57');
});

test('the head of a group sets the group of map and course', async ({ program }) => {
  const overview = await openExample(program);
  await expect(overview.map('asielzoekers')).toBeVisible();
  await program.window.getByRole('button', { name: 'Statushouders op kaart en in verloop' }).click();
  await expect(overview.map('statushouders')).toBeVisible();
  await expect(overview.course('statushouders')).toBeVisible();
});

test('with soft plans the position is another, on every screen, until it is chosen otherwise', async ({ program }) => {
  const overview = await openExample(program);
  const { window } = program;
  await expect(overview.keyFigure('Asielzoekers')).toContainText('−244');
  await window.getByRole('radio', { name: 'Hard en zacht' }).check({ force: true });
  await expect(overview.keyFigure('Asielzoekers')).not.toContainText('−244');
  await expect(overview.status).toContainText('Met zachte plannen');
  await overview.press('Control+2', 'Control+1');
  await overview.expectArea('Limburg');
  await expect(window.getByRole('radio', { name: 'Hard en zacht' })).toBeChecked();
});

test('another round chosen here holds in Opgaven too, and takes the day along', async ({ program }) => {
  const overview = await openExample(program);
  const { window } = program;
  await window.getByRole('button', { name: /^Ronde/ }).click();
  await window.getByRole('option', { name: '2024–2025' }).click();
  await expect(window.getByRole('button', { name: /Stand op 26 februari 2026/ })).toBeVisible();
  await expect(window.getByRole('listbox')).toHaveCount(0);
  await overview.press('Control+2');
  await expect(window.getByRole('heading', { level: 1, name: 'Opgaven' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Ronde 2024–2025' })).toBeVisible();
  await expect(window.getByRole('button', { name: /Realisatie op 26 februari 2026/ })).toBeVisible();
});

test('what is this number: the sum and the records behind it, by keyboard, and back to the cell', async ({
  program,
}) => {
  const overview = await openExample(program);
  const { window } = program;
  await overview.cell('Peel en Maas', asylumGap).focus();
  await overview.press('Enter');
  const panel = overview.explanation;
  await expect(panel.getByRole('heading', { name: 'Wat is dit getal?' })).toBeFocused();
  await expect(panel).toContainText('Peel en Maas');
  await expect(panel.getByRole('row', { name: /^Opgave, vastgesteld.*192$/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /^Telt mee.*290$/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /^Stand: telt mee min te doen.*\+64$/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Peel en Maas neemt over van Mook en Middelaar' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'De Hoeve, Peel en Maas' })).toBeVisible();
  await expectAccessible(window);
  await takePictures(program, 'overzicht-wat-is-dit-getal');
  await overview.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(overview.cell('Peel en Maas', asylumGap)).toBeFocused();
  await expect(overview.attention).toBeVisible();

  await overview.keyFigure('Ontheemden uit Oekraïne').focus();
  await overview.press('Enter');
  await expect(panel).toContainText('niet verdeeld (restopgave)');
  await overview.press('Escape');
  await expect(overview.keyFigure('Ontheemden uit Oekraïne')).toBeFocused();
});

test('a quota in the explanation leads to its cell in Opgaven', async ({ program }) => {
  const overview = await openExample(program);
  await overview.cell('Venlo', asylumGap).click();
  await overview.explanation.getByRole('button', { name: 'Venlo, vastgesteld' }).click();
  const quotas = new QuotasPage(program);
  await quotas.expectReady();
  await expect(quotas.bar).toContainText('Venlo');
  await expect(quotas.bar).toContainText('vastgesteld');
});

test('what needs attention leads to the place where it is', async ({ program }) => {
  const overview = await openExample(program);
  await overview.attention.getByRole('button', { name: /^Alle / }).click();
  await overview.attention.getByRole('button', { name: /^Noord-Limburg haalt de opgave niet meer/ }).click();
  await overview.expectArea('Noord-Limburg');
  await expect(program.window.getByRole('button', { name: /Stand op 1 januari 2027/ })).toBeVisible();
  await expect(overview.keyFigure('Asielzoekers')).toContainText('−234');

  await overview.attention.getByRole('button', { name: /^Mook en Middelaar: 43 amv kan niet/ }).click();
  const quotas = new QuotasPage(program);
  await quotas.expectReady();
  await expect(quotas.bar).toContainText('Mook en Middelaar');

  await overview.press('Control+1');
  await overview.expectArea('Noord-Limburg');
  await overview.attention.getByRole('button', { name: /^De Hoeve: 290 plaatsen/ }).click();
  await expect(program.window.getByRole('heading', { name: 'De Hoeve' }).first()).toBeVisible();
});

test('a region without borders in the program has a table in the place of the map, and says why', async ({
  installation,
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  const rows = [
    'code,name,subregion,safety_region',
    'GM0001,Aldenaar,Noord,Noordregio',
    'GM0002,Berkrode,Noord,Noordregio',
  ];
  await writeFile(file('gemeenten.csv'), rows.join('\n'));
  const region = ['--as', 'PV99', '--region', 'PV99', '--region-name', 'Voorbeeldregio'];
  await runCommand('new', file('regio.regietafel'), '--municipalities', file('gemeenten.csv'), ...region);
  const program = await installation('region', [file('regio.regietafel')]);
  await resizeWindow(program, { width: 1366, height: 768 });
  await expect(program.window.getByRole('heading', { level: 1 })).toBeVisible();
  const overview = new OverviewPage(program);
  await overview.press('Control+1');
  await overview.expectArea('Voorbeeldregio');
  await expect(overview.map('asielzoekers')).toContainText('geen gemeentegrenzen in het programma');
  await expect(overview.map('asielzoekers').getByRole('row', { name: /^Aldenaar/ })).toBeVisible();
  await expect(program.window.getByText('Er staan nog geen locaties en tellingen in dit dossier.')).toBeVisible();
  await takePictures(program, 'overzicht-zonder-kaart');
  await expectAccessible(program.window);
});

test('the map as a table says what the map says', async ({ program }) => {
  const overview = await openExample(program);
  const map = overview.map('asielzoekers');
  await expect(map.getByText('Gemeentegrenzen: © CBS / Kadaster, 2024 (CC BY 4.0), bewerkt')).toBeVisible();
  const drawn = await map.locator('path title').allTextContents();
  expect(drawn).toHaveLength(31);
  await map.getByRole('button', { name: 'Toon als tabel' }).click();
  const rows = await map
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.firstChild?.textContent?.trim()).join(': ')),
    );
  expect(rows.sort()).toEqual(drawn.sort());
  await expect(map.getByText('Gemeentegrenzen')).toBeVisible();
  await expectAccessible(program.window);
});

test('the course as a table, and a municipality of the map chosen in the table', async ({ program }) => {
  const overview = await openExample(program);
  const course = overview.course('asielzoekers');
  await expect(course.getByRole('img', { name: /^Verloop van de stand, asielzoekers in Limburg/ })).toBeVisible();
  await course.getByRole('button', { name: 'Toon als tabel' }).click();
  await expect(course.getByRole('row', { name: /^27 februari 2026/ })).toBeVisible();
  await overview.map('asielzoekers').locator('path[data-code="GM0983"]').click();
  await expect(overview.row('Venlo')).toHaveAttribute('aria-selected', 'true');
});

test('the copy of one municipality looks at that municipality, and shows the region only as received', async ({
  installation,
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  await runCommand('new', file('support.regietafel'), '--example', '--as', 'PV31');
  const toVenlo = ['--out', file('to-venlo.xlsx'), '--scope', 'municipality', '--for', 'GM0983'];
  await runCommand('export', file('support.regietafel'), ...toVenlo);
  await runCommand('new', file('venlo.regietafel'), '--from', file('to-venlo.xlsx'), '--as', 'GM0983');
  const venlo = await installation('venlo', [file('venlo.regietafel')]);
  await resizeWindow(venlo, { width: 1366, height: 768 });
  await expect(venlo.window.getByRole('heading', { level: 1 })).toBeVisible();
  const overview = new OverviewPage(venlo);
  await overview.press('Control+1');
  await overview.expectArea('Venlo');
  await expect(overview.keyFigure('Asielzoekers')).toContainText('−57');
  await expect(venlo.window.getByText('Deze kopie bevat een deel van de gegevens.')).toBeVisible();

  await venlo.window.getByRole('button', { name: 'Naar Noord-Limburg' }).click();
  await venlo.window.getByRole('button', { name: 'Naar Limburg' }).click();
  await overview.expectArea('Limburg');
  await expect(overview.keyFigure('Asielzoekers')).toContainText('niet bekend');
  await expect(overview.cell('Limburg', 1)).toContainText(/ontvangen op .*4\.829/);
  await expect(overview.course('asielzoekers')).toContainText('bevat deze kopie een deel');
  await overview.cell('Limburg', asylumGap).click();
  await expect(overview.explanation).toContainText('Deze kopie heeft niet alle gegevens');
  await takePictures(venlo, 'overzicht-deel');
  await expectAccessible(venlo.window);
});

test('a drawing is copied as a picture', { tag: '@clipboard' }, async ({ program }) => {
  const overview = await openExample(program);
  await overview.course('asielzoekers').getByRole('button', { name: 'Kopieer als afbeelding' }).click();
  await expect(program.window.getByText(/De afbeelding is gekopieerd/)).toBeVisible();
});

test('pictures, without findings of axe', async ({ program }) => {
  const overview = await openExample(program);
  await overview.name('Venray').click();
  await takePictures(program, 'overzicht');
  await expectAccessible(program.window);
});
