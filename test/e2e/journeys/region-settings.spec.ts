import { expectAccessible } from '../accessibility/axe';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { RegionSettingsPage } from '../page-models/region-settings-page';
import { resizeWindow, takePictures } from '../pictures';

// The column in a small window, counted from 1.
const ukraineGap = 6;

async function openRegion(program: Installation): Promise<RegionSettingsPage> {
  await new FirstRunPage(program).startExampleAsSupport();
  await resizeWindow(program, { width: 1366, height: 768 });
  const region = new RegionSettingsPage(program);
  await region.open();
  return region;
}

test('a rule is switched with its reason, groups stand in for one another, days of a half-year are changed, and both go back with Ctrl Z', async ({
  program,
}) => {
  const region = await openRegion(program);
  const { window } = program;
  const rule = region.rule(/opgave voor amv/);
  await expect(rule.getByRole('switch')).toBeChecked();
  await rule.getByRole('switch').focus();
  await region.press('Space');
  await expect(region.dialog).toContainText('Deze regel gaat uit');
  await expectAccessible(window);
  await region.press('Tab', 'Tab', 'Enter');
  await expect(region.dialog).toContainText('Schrijf waarom de regio van de standaard afwijkt.');
  await region.dialog.getByRole('textbox').fill('Besloten op de regietafel.');
  await region.dialog.getByRole('button', { name: 'Rekenregel bewaren' }).click();
  await expect(rule).toContainText('Reden: Besloten op de regietafel.');
  await expect(rule.getByRole('switch')).not.toBeChecked();
  await expectAccessible(window);
  await takePictures(program, 'regio-rekenregels');
  await rule.getByRole('switch').focus();
  await region.press('Control+z');
  await expect(rule.getByRole('switch')).toBeChecked();

  const pair = region.rule(/^Asielzoekers voor ontheemden uit Oekraïne$/);
  await expect(pair).toContainText('Standaard: uit.');
  await pair.getByRole('switch').focus();
  await region.press('Space');
  await expect(region.dialog.getByRole('textbox').first()).toHaveValue('1');
  await expectAccessible(window);
  await region.press('Enter');
  await expect(region.dialog).toContainText('Schrijf waarom de regio van de standaard afwijkt.');
  await region.dialog.getByRole('textbox', { name: /^Waarom/ }).fill('Besloten op de regietafel.');
  await region.dialog.getByRole('button', { name: 'Opvang bewaren' }).click();
  await expect(pair).toContainText('vangen het tekort bij ontheemden uit Oekraïne op. Verhouding: 1 voor 1.');
  await expect(pair).toContainText('Reden: Besloten op de regietafel.');
  await expectAccessible(window);
  const overview = new OverviewPage(program);
  await overview.open();
  await overview.name('Midden-Limburg').focus();
  await overview.press('Enter');
  await overview.expectArea('Midden-Limburg');
  await expect(overview.keyFigures).toContainText('opgevangen via andere groep, daarna');
  await expect(overview.cell('Midden-Limburg', ukraineGap)).toContainText('opvang via andere groep');
  await overview.keyFigure('Ontheemden uit Oekraïne').click();
  await expect(overview.explanation).toContainText('Stand met opvang via andere groep');
  await expect(overview.explanation).toContainText('Reden: Besloten op de regietafel.');
  await expectAccessible(window);
  await takePictures(program, 'overzicht-opvang');
  await overview.press('Control+z');
  await expect(overview.keyFigures).not.toContainText('opgevangen via andere groep');
  await region.open();

  await region.choosePart('Rondes en halfjaren');
  const half = region.period('2026, eerste halfjaar');
  await half.getByRole('button', { name: /^Wijzigen/ }).click();
  await region.dialog.getByRole('textbox', { name: 'Laatste dag' }).fill('medio 2026');
  await region.press('Enter');
  await expect(region.dialog).toContainText('“medio 2026” is geen datum.');
  await region.dialog.getByRole('textbox', { name: 'Laatste dag' }).fill('29-6-2026');
  await expectAccessible(window);
  await region.press('Enter');
  await expect(half).toContainText('1-1-2026 t/m 29-6-2026');
  await expect(region.period('2026, tweede halfjaar')).toContainText('Een achterstand gaat daardoor niet mee');
  await expectAccessible(window);
  await takePictures(program, 'regio-rondes');

  await window.getByRole('button', { name: 'Halfjaar toevoegen…' }).click();
  await expect(region.dialog.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('2028, eerste halfjaar');
  await expect(region.dialog.getByRole('textbox', { name: 'Eerste dag' })).toHaveValue('1-1-2028');
  await takePictures(program, 'regio-halfjaar-toevoegen');
  await region.press('Enter');
  const added = region.period('2028, eerste halfjaar');
  await expect(added).toContainText('1-1-2028 t/m 30-6-2028');
  await added.getByRole('button', { name: /^Verwijderen/ }).click();
  await region.dialog.getByRole('button', { name: '2028, eerste halfjaar verwijderen' }).click();
  await expect(added).toHaveCount(0);
  await region.press('Control+z', 'Control+z', 'Control+z');
  await expect(half).toContainText('1-1-2026 t/m 30-6-2026');
  await expect(added).toHaveCount(0);
});

test('the national task and carries pasted from Excel give the net figures, which are taken over into Opgaven', async ({
  program,
}) => {
  const region = await openRegion(program);
  const { window } = program;
  await region.choosePart('Statushouders');
  await region.chooseHalfYear('2026, eerste halfjaar');
  await expect(region.grid).toHaveAccessibleName('Statushouders per gemeente, 2026, eerste halfjaar');
  const beesel = await region.cell('Beesel', 'beginstand');
  const before = (await beesel.textContent()) ?? '';
  await beesel.click();
  await region.copyElsewhere('+7\tlijst COA\r\nacht\tlijst COA\r\n-12\tlijst COA\r\n');
  await region.press('Control+v');
  await expect(region.dialog.getByRole('heading', { name: '1 van 6 cellen kunnen niet' })).toBeVisible();
  await expect(region.dialog.getByRole('row', { name: /Bergen, beginstand.*acht/ })).toBeVisible();
  await expectAccessible(window);
  await takePictures(program, 'regio-statushouders-geweigerd');
  await region.dialog.getByRole('button', { name: '5 andere cellen invullen' }).click();
  await expect(beesel).toContainText('+7');
  await expect(await region.cell('Beesel', 'bron beginstand')).toContainText('lijst COA');
  await expectAccessible(window);
  await takePictures(program, 'regio-statushouders');

  await beesel.click();
  await window.keyboard.type('zeven');
  await region.press('Enter');
  await expect(
    window.getByRole('alert').filter({ hasText: 'Beesel, beginstand: “zeven” is geen getal.' }),
  ).toBeVisible();
  await expect(window.getByRole('textbox', { name: /Beesel/ })).toHaveValue('zeven');
  await region.press('Escape', 'Control+z');
  await expect(beesel).toHaveText(before);

  await region.chooseHalfYear('2027, eerste halfjaar');
  await expect(region.task).toContainText('Vul de landelijke taakstelling in.');
  await region.task.getByRole('button', { name: 'Landelijke taakstelling wijzigen' }).click();
  await expect(region.dialog.getByRole('textbox', { name: 'Op welke dag' })).toHaveValue('1-1-2026');
  await region.dialog.getByRole('textbox', { name: 'Te huisvesten personen' }).fill('10.000');
  await region.dialog.getByRole('textbox', { name: 'Inwoners van Nederland' }).fill('18.044.027');
  await expectAccessible(window);
  await takePictures(program, 'regio-landelijke-taakstelling');
  await region.press('Enter');
  await expect(region.task).toContainText('18.044.027 op 1 januari 2026');
  const people = await region.cell('Venlo', 'inwoners 1-1-2026');
  await people.click();
  await window.keyboard.type('103.500');
  await region.press('Enter');
  await expect(await region.cell('Venlo', 'netto berekend')).toContainText('58');

  await window.getByRole('button', { name: 'Netto taakstelling overnemen…' }).click();
  await expect(region.dialog.getByRole('row', { name: 'Venlo 58' })).toBeVisible();
  await expectAccessible(window);
  await takePictures(program, 'regio-netto-overnemen');
  await region.press('Enter');
  await expect(await region.cell('Venlo', 'netto vastgelegd')).toContainText('58');
  await people.click();
  await region.press('Control+z');
  await expect(await region.cell('Venlo', 'netto vastgelegd')).not.toContainText('58');
  await region.press('Delete');
  await expect(people).toContainText('–');
});

test('a municipality sees whose it is and can change nothing; the counting rules are one step away', async ({
  program,
}) => {
  const region = await openRegion(program);
  const { window } = program;
  await window.getByRole('link', { name: 'Instellingen', exact: true }).first().click();
  const party = window.getByRole('combobox', { name: 'U werkt voor' });
  await party.fill('Venlo');
  await window.getByRole('option', { name: 'Venlo', exact: true }).click();
  await window.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await window.getByRole('link', { name: 'Naar rekenregels, halfjaren en statushouders' }).click();
  await expect(
    window.getByText('Dit is van Limburg, ondersteuningsteam. U kunt het bekijken, niet wijzigen.'),
  ).toBeVisible();
  await region
    .rule(/opgave voor amv/)
    .getByRole('switch')
    .focus();
  await region.press('Space');
  await expect(region.dialog).toHaveCount(0);
  await region.choosePart('Rondes en halfjaren');
  await expect(region.period('2026, eerste halfjaar')).toBeVisible();
  await expect(window.getByRole('button', { name: /Wijzigen|toevoegen/ })).toHaveCount(0);
  await region.choosePart('Statushouders');
  await expect(region.grid).toHaveAttribute('aria-readonly', 'true');
  await expectAccessible(window);
  await takePictures(program, 'regio-alleen-lezen');
  await region.choosePart('Rekenregels');
  await window.getByRole('button', { name: 'Telregels bekijken' }).click();
  await expect(window.getByRole('dialog', { name: 'Telregels' })).toBeVisible();
});
