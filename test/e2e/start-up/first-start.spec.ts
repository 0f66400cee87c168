import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible, whileListIsOpen } from '../accessibility/axe';
import { answerMessageBoxes, answerOpenDialog, answerSaveDialog } from '../file-dialogs';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';

/** The first screen of an open dossier. */
const overview = { name: 'Stand per doelgroep en gebied' } as const;

test('the first screen asks who one is and how to begin', async ({ program }) => {
  const { window } = program;
  await expect(window.getByRole('heading', { level: 1, name: 'Welkom bij Regietafel' })).toBeVisible();
  await takePictures(program, 'first-start');
  await expectAccessible(window);
  await window.getByRole('combobox').click();
  await expect(window.getByRole('option')).toHaveCount(31);
  await expectAccessible(window, whileListIsOpen);
});

test('without a municipality one does not begin, and is told so', async ({ program }) => {
  const { window } = program;
  await window.getByRole('button', { name: /Met een nieuw dossier voor Limburg/ }).click();
  await expect(window.getByText('Kies eerst uw gemeente. Daarna kunt u beginnen.')).toBeVisible();
  await expect(window.getByRole('combobox')).toHaveAttribute('aria-invalid', 'true');
});

test('a municipality starts a new dossier with the keyboard alone', async ({ program }) => {
  const { window } = program;
  await window.getByRole('combobox').focus();
  await window.keyboard.type('Venl');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('combobox')).toHaveValue('Venlo');
  await window.getByRole('button', { name: /Met een nieuw dossier voor Limburg/ }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treegrid', overview)).toBeVisible();
  await expect(window.getByRole('navigation', { name: 'Schermen' }).getByText('Venlo', { exact: true })).toBeVisible();
});

for (const key of ['Tab', 'Enter']) {
  test(`who types the name of the municipality and presses ${key} has chosen it`, async ({ program }) => {
    const { window } = program;
    await window.getByRole('combobox').focus();
    await window.keyboard.type('venlo');
    await window.keyboard.press(key);
    await expect(window.getByRole('combobox')).toHaveValue('Venlo');
    await window.getByRole('button', { name: /Met een nieuw dossier voor Limburg/ }).click();
    await expect(window.getByRole('treegrid', overview)).toBeVisible();
  });
}

test('the example says in the title bar that its figures are invented', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  await expect(program.window.getByRole('banner').getByText('Voorbeeld: verzonnen cijfers')).toBeVisible();
});

test('another region begins with a list of its municipalities', async ({ program, workFolder }) => {
  const list = join(workFolder, 'gemeenten.csv');
  await writeFile(list, 'code;name\nGM0758;Breda\nGM0855;Tilburg\n');
  await answerOpenDialog(program, list);
  const { window } = program;
  await window.getByRole('button', { name: /voor een andere regio/ }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText('gemeenten.csv')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Provincie' }).fill('Brab');
  await window.getByRole('option', { name: 'Noord-Brabant' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Naam van de regio' })).toHaveValue('Noord-Brabant');
  await expectAccessible(window);
  await dialog.getByRole('button', { name: 'Dossier maken' }).click();
  await expect(window.getByRole('treegrid', overview)).toBeVisible();
  await expect(window.getByRole('banner').getByText('Asielopgave Noord-Brabant')).toBeVisible();
});

test('the dossier and the place of the window are as they were at the next start', async ({ installation }) => {
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  const bounds = { x: 40, y: 30, width: 1300, height: 700 };
  await (await first.app.browserWindow(first.window)).evaluate((window, wanted) => window.setBounds(wanted), bounds);
  await first.close();
  const again = await installation('first');
  await expect(again.window.getByRole('treegrid', overview)).toBeVisible();
  const opened = await (await again.app.browserWindow(again.window)).evaluate((window) => window.getBounds());
  expect(opened).toMatchObject({ width: bounds.width, height: bounds.height });
});

test('a dossier that was closed stays closed and is in the list', async ({ installation }) => {
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  await first.window.getByRole('button', { name: 'Bestand' }).click();
  await first.window.getByRole('menuitem', { name: 'Dossier sluiten' }).click();
  await expect(first.window.getByRole('heading', { level: 1, name: 'Welkom bij Regietafel' })).toBeVisible();
  await first.close();
  const { window } = await installation('first');
  await expect(window.getByRole('heading', { level: 2, name: 'Laatst geopend' })).toBeVisible();
  await window.getByRole('button', { name: /Asielopgave Limburg/ }).click();
  await expect(window.getByRole('treegrid', overview)).toBeVisible();
});

test('a copy that was saved elsewhere opens as a copy, and says so', async ({ installation, workFolder }) => {
  const first = await installation('first');
  await new FirstRunPage(first).startExampleAsSupport();
  const copy = join(workFolder, 'kopie.regietafel');
  await answerSaveDialog(first, copy);
  await first.window.keyboard.press('Control+s');
  await expect(first.window.getByText('Kopie bewaard: kopie.regietafel')).toBeVisible();
  const before = join(workFolder, 'ongeopend.regietafel');
  await copyFile(copy, before);

  const second = await installation('second');
  await answerOpenDialog(second, copy);
  const open = second.window.getByRole('button', { name: /Met een dossier dat u al hebt/ });
  const refused = await answerMessageBoxes(second, 1);
  await open.click();
  await expect.poll(refused).toEqual([expect.stringContaining('Een kopie van kopie.regietafel maken')]);
  await expect(second.window.getByRole('heading', { level: 1, name: 'Welkom bij Regietafel' })).toBeVisible();
  await answerMessageBoxes(second, 0);
  await open.click();
  await expect(second.window.getByRole('treegrid', overview)).toBeVisible();
  await expect(second.window.getByText(/telt als invoer van/)).toBeVisible();
  await expect(second.window.getByRole('banner').getByText('Voorbeeld: verzonnen cijfers')).toBeVisible();
});

test('another dossier shows nothing of the one before', async ({ program }) => {
  const { window } = program;
  await new FirstRunPage(program).startLimburgAsSupport();
  await expect(window.getByText('Nog geen opgaven in deze periode.')).toBeVisible();
  await window.keyboard.press('Control+n');
  await new FirstRunPage(program).startExampleAsSupport();
  await expect(window.getByRole('grid').getByText('1.247')).toBeVisible();
  await window.keyboard.press('Control+n');
  await window.getByRole('button', { name: 'Asielopgave Limburg', exact: true }).click();
  await window.keyboard.press('Control+2');
  await expect(window.getByText('Nog geen opgaven in deze periode.')).toBeVisible();
  await expect(window.getByText('1.247')).toHaveCount(0);
});
