import { expectAccessible, whileListIsOpen } from '../accessibility/axe';
import { expect, type Installation, test } from '../fixtures';
import { FacilitiesPage } from '../page-models/facilities-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';

async function openExample(program: Installation): Promise<FacilitiesPage> {
  await new FirstRunPage(program).startExampleAsSupport();
  await new QuotasPage(program).expectReady();
  const page = new FacilitiesPage(program);
  await page.open();
  await expect(page.grid).toBeVisible();
  return page;
}

test('pictures, without findings of axe', async ({ program }) => {
  const page = await openExample(program);
  await takePictures(program, 'locaties-tabel');
  await expectAccessible(program.window);
  await page.openDetail('De Veste');
  await takePictures(program, 'locaties-detail');
  await expectAccessible(program.window);
  await page.open();
  await page.search('');
  await program.window.getByRole('button', { name: /Gebied/ }).click();
  await program.window.getByRole('option', { name: 'Noord-Limburg', exact: true }).click();
  await page.look('Tijdlijn');
  await expect(program.window.getByRole('list', { name: 'Locaties op de tijdlijn' })).toBeVisible();
  await takePictures(program, 'locaties-tijdlijn');
  await expectAccessible(program.window);
});

test('an official makes a location with only the keyboard, and takes it back', async ({ program }) => {
  const page = await openExample(program);
  const { window } = program;
  await page.press('Control+l');
  await expect(page.dialog.getByRole('heading', { name: 'Nieuwe locatie' })).toBeVisible();
  await expect(page.dialog.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await page.type('Opvang De Eik');
  await page.press('Tab');
  await page.type('Venl');
  await page.press('ArrowDown', 'Enter');
  await page.press('Tab', 'Tab', 'Tab');
  await expect(page.dialog.getByRole('textbox', { name: 'Plaatsen' })).toBeFocused();
  await page.type('-5');
  await page.press('Tab');
  await page.type('43');
  await page.press('Tab');
  await page.type('31-2-2026');
  await page.press('Enter');
  await expect(page.dialog).toContainText('−5 kan niet'.replace('−', '-'));
  await expect(page.dialog).toContainText('“31-2-2026” is geen datum. Schrijf bijvoorbeeld 1-7-2027.');
  await expect(page.dialog.getByRole('textbox', { name: 'Plaatsen' })).toBeFocused();
  await expect(page.dialog.getByRole('textbox', { name: 'Van', exact: true })).toHaveValue('31-2-2026');
  await expectAccessible(window);

  await page.press('Control+a');
  await page.type('34');
  await page.press('Enter');
  await page.dialog.getByRole('textbox', { name: 'Van', exact: true }).fill('1-7-2027');
  await page.press('Enter');
  await expect(page.dialog).toContainText('43 amv kan niet. Het totaal is 34.');
  await page.dialog.getByRole('textbox', { name: /Waarvan amv/ }).fill('3');
  await page.press('Enter');

  const detail = page.detail('Opvang De Eik');
  await expect(detail).toContainText('Asielzoekers: nu 0 plaatsen. Vanaf 1 juli 2027: 34.');
  await page.press('Control+z');
  await expect(window.getByText('Deze locatie is er niet meer. Bekijk de lijst opnieuw.')).toBeVisible();
  await window.getByRole('link', { name: 'Naar alle locaties' }).click();
  await page.search('De Eik');
  await expect(window.getByRole('heading', { name: 'Geen locaties met deze filters' })).toBeVisible();
});

test('with only the keyboard one walks to a location, opens it, changes it and comes back to it', async ({
  program,
}) => {
  const page = await openExample(program);
  await (await page.cell('De Berk', 'Gemeente')).click();
  await page.press('ArrowLeft', 'ArrowDown', 'Enter');
  const detail = page.detail('De Boomgaard');
  await expect(detail).toBeVisible();
  await page.typeInto(detail, 'Plaats of adres', 'Achter de kerk');
  await page.press('Enter');
  await expect(detail.getByRole('button', { name: 'Plaats of adres wijzigen: Achter de kerk' })).toBeFocused();
  await page.open();
  await expect(page.row('De Boomgaard').getByRole('rowheader')).toBeFocused();
});

test('fields are changed in the table and in the detail, and what is no date stays as it was typed', async ({
  program,
}) => {
  const page = await openExample(program);
  await page.search('De Hoeve');
  const until = await page.cell('De Hoeve', 'Laatste dag');
  await until.click();
  await page.type('31-2-2027');
  await page.press('Enter');
  await expect(page.deeds.getByRole('alert')).toContainText('“31-2-2027” is geen datum.');
  await expect(until.getByRole('textbox')).toHaveValue('31-2-2027');
  await expect(until.getByRole('textbox')).toBeFocused();
  await page.press('Control+a');
  await page.type('30-6-2027');
  await page.press('Enter');
  await expect(page.dialog).toContainText('U schrijft namens Peel en Maas.');
  await expect(page.dialog).toContainText('De 290 plaatsen met dezelfde dagen gaan mee.');
  await page.dialog.getByRole('button', { name: '1 wijziging bewaren' }).click();
  await expect(page.dialog).toHaveCount(0);
  await expect(until).toContainText('30-6-2027');

  const detail = await page.openDetail('De Hoeve');
  await page.typeInto(detail, 'Beheerder', 'Gemeente Peel en Maas');
  await page.press('Enter');
  await expect(detail.getByRole('button', { name: 'Beheerder wijzigen: Gemeente Peel en Maas' })).toBeFocused();
  await page.typeInto(detail, 'Fysieke plaatsen', 'veel');
  await page.press('Enter');
  await expect(detail).toContainText('“veel” is geen heel getal.');
  await page.press('Escape');
  await page.press('Control+z', 'Control+z');
  await expect(detail.getByRole('button', { name: 'Laatste dag wijzigen: 31-12-2026' })).toBeVisible();
});

test('who may see a plan more widely is asked before it is written', async ({ program }) => {
  const page = await openExample(program);
  const detail = await page.openDetail('Flexwoningen Noordrand');
  await detail.getByRole('button', { name: /^Status wijzigen/ }).click();
  await page.press('Enter', 'ArrowDown', 'Enter');
  await detail.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.dialog).toContainText('Meer mensen zien deze locatie.');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: 'Niets wijzigen' }).click();
  await page.press('Escape');
  await expect(detail.getByRole('button', { name: 'Status wijzigen: In onderzoek' })).toBeVisible();
});

test('ten locations get their last day in one step: what changes is shown before, and one step takes it back', async ({
  program,
}) => {
  const page = await openExample(program);
  await (await page.cell('De Berk', 'Gemeente')).click();
  await page.press(...Array.from({ length: 9 }, () => 'Shift+ArrowDown'));
  await expect(page.deeds).toContainText('10 locaties gekozen');
  await page.deeds.getByRole('button', { name: '10 locaties wijzigen…' }).click();
  await page.dialog.getByRole('textbox', { name: 'Nieuwe waarde' }).fill('30-6-2033');
  await page.press('Enter');
  await expect(page.dialog.getByRole('button', { name: '10 wijzigingen bewaren' })).toBeVisible();
  await expect(page.dialog).toContainText('U schrijft namens');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: '10 wijzigingen bewaren' }).click();
  const until = await page.cell('De Bron', 'Laatste dag');
  await expect(until).toContainText('30-6-2033');
  await page.press('Control+z');
  await expect(until).toContainText('30-6-2028');
  // A message that still offered the way back would now take back the step before.
  await expect(program.window.getByText(/^Teruggedraaid: /)).toBeVisible();
  await expect(program.window.getByRole('button', { name: 'Terugdraaien', exact: true })).toHaveCount(0);
});

test('100 places become 80 in one step, and one step takes it back', async ({ program }) => {
  const page = await openExample(program);
  const detail = await page.openDetail('Maasoever');
  await detail.getByRole('button', { name: /^Capaciteit wijzigen: Asielzoekers, 300/ }).click();
  await program.window.getByRole('menuitem', { name: 'Verlagen…' }).click();
  await page.dialog.getByRole('textbox', { name: 'Plaatsen die doorgaan' }).fill('240');
  await page.dialog.getByRole('textbox', { name: 'De andere eindigen na' }).fill('31-12-2028');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: 'Verlagen' }).click();
  await expect(detail).toContainText('Vanaf 1 januari 2029: 240.');
  await expect(detail.getByRole('row', { name: /Asielzoekers.*60/ })).toBeVisible();
  await page.press('Control+z');
  await expect(detail.getByRole('row', { name: /Asielzoekers.*300/ })).toBeVisible();
});

test('who removes capacity with the keyboard goes on where one was', async ({ program }) => {
  const page = await openExample(program);
  const detail = await page.openDetail('Maasoever');
  await detail.getByRole('button', { name: /^Capaciteit wijzigen: Asielzoekers, 300/ }).press('Enter');
  await program.window.getByRole('menuitem', { name: 'Verwijderen', exact: true }).press('Enter');
  await expect(detail.getByRole('row', { name: /Asielzoekers.*300/ })).toBeHidden();
  await expect(detail.getByRole('heading', { name: 'Capaciteit' })).toBeFocused();
  await page.press('Control+z');
  await expect(detail.getByRole('row', { name: /Asielzoekers.*300/ })).toBeVisible();
});

test('a location of a joint plan: the other municipality is asked to confirm its share, and does', async ({
  program,
}) => {
  const page = await openExample(program);
  const detail = await page.openDetail('Maasoever');
  await detail.getByRole('button', { name: /^Capaciteit wijzigen/ }).click();
  await program.window.getByRole('menuitem', { name: 'Aandelen…' }).click();
  await page.dialog.getByRole('combobox', { name: 'Gemeente 1' }).fill('Venray');
  await page.press('ArrowDown', 'Enter');
  await page.dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('400');
  await page.dialog.getByRole('button', { name: 'Aandelen bewaren' }).click();
  await expect(page.dialog).toContainText('De aandelen samen zijn 400. Er zijn 300 plaatsen.');
  await page.dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('60');
  await expect(page.dialog).toContainText('Rest voor Venlo: 240');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: 'Aandelen bewaren' }).click();
  await expect(detail).toContainText('nog niet bevestigd: telt nog niet');

  await becomeParty(program, 'Venray');
  await page.open();
  const asVenray = await page.openDetail('Maasoever');
  const inSideBar = program.window
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('link', { name: /^Locaties/ });
  const asked = Number(/\d+/.exec((await inSideBar.textContent()) ?? '')?.[0] ?? 0);
  expect(asked).toBeGreaterThan(0);
  await expect(asVenray).toContainText('Deze locatie is van Venlo.');
  await expect(asVenray).toContainText('Bevestig uw aandeel van 60 plaatsen.');
  await expectAccessible(program.window);
  await takePictures(program, 'locaties-aandeel');
  await asVenray.getByRole('button', { name: 'Aandeel bevestigen' }).click();
  await expect(asVenray).toContainText('bevestigd');
  await expect(asVenray).not.toContainText('Bevestig uw aandeel');
  await expect(inSideBar).toHaveText(asked === 1 ? /^Locaties$/ : new RegExp(String(asked - 1)));
});

/** In the settings, as a person changes for whom one works. */
async function becomeParty({ window }: Installation, name: string): Promise<void> {
  await window.getByRole('link', { name: 'Instellingen' }).click();
  await window.getByRole('combobox', { name: 'U werkt voor' }).fill(name);
  await window.getByRole('option', { name }).click();
  await window.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(window.getByText('Uw gegevens zijn bewaard.')).toBeVisible();
}

test('two locations that look alike are compared, one becomes another name of the other, and back', async ({
  program,
}) => {
  const page = await openExample(program);
  await program.window.getByRole('button', { name: 'Meer filters' }).click();
  await program.window.getByRole('checkbox', { name: 'Vraagt aandacht' }).check({ force: true });
  await page.press('Escape');
  const doubled = page.grid.getByRole('row').filter({ hasText: 'Dubbel?' }).first();
  await doubled.getByRole('rowheader').dblclick();
  await program.window.getByRole('button', { name: 'Vergelijken' }).click();
  await expect(page.dialog.getByRole('heading', { name: 'Is dit dezelfde locatie?' })).toBeVisible();
  await expectAccessible(program.window);
  await takePictures(program, 'locaties-vergelijken');
  await page.dialog
    .getByRole('button', { name: /\) telt mee$/ })
    .first()
    .click();
  await expect(program.window.getByText('is dezelfde als deze locatie.')).toBeVisible();
  await expect(page.dialog).toHaveCount(0);
  await page.press('Control+z');
  await expect(program.window.getByRole('button', { name: 'Vergelijken' })).toBeVisible();
});

test('a location is removed after a question that says what no longer counts, and comes back', async ({ program }) => {
  const page = await openExample(program);
  await page.search('De Linde');
  await (await page.cell('De Linde', 'Gemeente')).click();
  await page.deeds.getByRole('button', { name: 'Locatie verwijderen…' }).click();
  await expect(page.dialog.getByRole('heading', { name: 'De Linde verwijderen?' })).toBeVisible();
  await expect(page.dialog).toContainText('Ook de 84 plaatsen tellen dan niet meer mee.');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: 'Locatie verwijderen' }).click();
  await expect(page.row('De Linde')).toHaveCount(0);
  await page.press('Control+z');
  await expect(page.row('De Linde')).toBeVisible();
});

test('the counting rules say per round what counts, and the support team changes them', async ({ program }) => {
  const page = await openExample(program);
  await program.window.getByRole('button', { name: 'Telregels' }).click();
  await expect(page.dialog).toContainText('Een plaats telt mee als zij er ten minste 5 jaar is.');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: /^Wijzigen: Asielzoekers, Ronde 2026/ }).click();
  await page.dialog.getByRole('textbox', { name: /Ten minste zoveel plaatsen/ }).fill('20');
  await page.dialog.getByRole('button', { name: 'Telregel bewaren' }).click();
  await expect(page.dialog).toContainText('de locatie ten minste 20 plaatsen heeft');
});

test('filters, search and sorting stay as they were left', async ({ program }) => {
  const page = await openExample(program);
  await page.search('oekraine');
  await expect(program.window.getByRole('heading', { name: 'Geen locaties met deze filters' })).toBeVisible();
  await page.search('horst');
  await expect(page.count).toContainText(/^\d+ van \d+ locaties\./);
  await page.grid.getByRole('columnheader', { name: 'Hard', exact: true }).click();
  const names = await page.rowNames();
  await program.window.getByRole('link', { name: 'Opgaven' }).click();
  await page.open();
  await expect(page.grid).toBeVisible();
  expect(await page.rowNames()).toEqual(names);
  await program.window.getByRole('button', { name: 'Filters wissen' }).click();
  await expect(page.count).toContainText(/^\d+ locaties\./);
});

test('every question about capacity and every list of choices has no finding of axe', async ({ program }) => {
  const page = await openExample(program);
  const { window } = program;
  for (const name of [/^Soort:/, /^Status:/, 'Meer filters', /^Kolommen/] as const) {
    await window.getByRole('button', { name }).click();
    await expect(page.dialog).toBeVisible();
    await expectAccessible(window, whileListIsOpen);
    await page.press('Escape');
    await expect(page.dialog).toHaveCount(0);
  }
  const detail = await page.openDetail('Flexwoningen Noordrand');
  const deeds = detail.getByRole('button', { name: /^Capaciteit wijzigen: Asielzoekers, 80/ });
  for (const name of ['Wijzigen…', 'Einde bepalen…', 'Andere doelgroep…', 'Hard maken…', 'Toelichting…']) {
    await deeds.click();
    await expectAccessible(window, whileListIsOpen);
    await window.getByRole('menuitem', { name }).click();
    await expect(window.getByRole('menu')).toHaveCount(0);
    await expect(page.dialog).toBeVisible();
    await expectAccessible(window);
    await page.press('Escape');
    await expect(page.dialog).toHaveCount(0);
  }
  await expect(detail).toContainText('Raadsbesluit gepland op 16 december 2026.');
  await detail.getByRole('button', { name: 'Opmerking schrijven' }).click();
  await expect(page.dialog.getByRole('textbox', { name: 'Uw opmerking' })).toBeFocused();
  await page.type('Graag in de regio bespreken.');
  await expectAccessible(window);
  await page.dialog.getByRole('button', { name: 'Opmerking bewaren' }).click();
  await expect(detail).toContainText('Graag in de regio bespreken.');
});

test('soft places are decided, and places go to another group from a day', async ({ program }) => {
  const page = await openExample(program);
  const detail = await page.openDetail('Flexwoningen Noordrand');
  const deeds = detail.getByRole('button', { name: /^Capaciteit wijzigen: Asielzoekers, 80/ });
  await deeds.click();
  await program.window.getByRole('menuitem', { name: 'Hard maken…' }).click();
  await page.dialog.getByRole('button', { name: 'Hard maken' }).click();
  await expect(detail.getByRole('row', { name: /Asielzoekers.*80.*hard/ })).toBeVisible();
  await deeds.click();
  await program.window.getByRole('menuitem', { name: 'Andere doelgroep…' }).click();
  await page.dialog.getByRole('button', { name: /Voor welke doelgroep/ }).click();
  await program.window.getByRole('option', { name: /Oekraïne/ }).click();
  await page.dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('30');
  await page.dialog.getByRole('textbox', { name: 'Vanaf' }).fill('1-1-2029');
  await page.dialog.getByRole('button', { name: 'Doelgroep wijzigen' }).click();
  await expect(detail.getByRole('row', { name: /Oekraïne.*30.*1-1-2029/ })).toBeVisible();
  await expect(detail.getByRole('row', { name: /Asielzoekers.*30.*31-12-2028/ })).toBeVisible();
  await expect(detail.getByRole('row', { name: /Asielzoekers.*50/ })).toBeVisible();
});
