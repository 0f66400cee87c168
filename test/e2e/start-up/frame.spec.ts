import { expectAccessible, whileListIsOpen } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';

const heading = (name: string) => ({ level: 1, name }) as const;

test.beforeEach(async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
});

test('every screen is reached with the keyboard', async ({ program: { window } }) => {
  for (const [keys, name] of [
    ['Control+6', 'Uitwisselen'],
    ['Control+8', 'Instellingen'],
    ['Control+2', 'Opgaven'],
  ] as const) {
    await window.keyboard.press(keys);
    await expect(window.getByRole('heading', heading(name))).toBeVisible();
    await expect(window.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('a command is found by a part of its name', async ({ program: { window } }) => {
  await window.keyboard.press('Control+k');
  await window.getByRole('searchbox').fill('instel');
  // The list follows what is typed; until then the field still points to a line that is gone.
  await window.waitForFunction(() => {
    const marked = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(marked)?.textContent?.includes('Instellingen');
  });
  await expectAccessible(window, whileListIsOpen);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', heading('Instellingen'))).toBeVisible();
});

test('the menus are walked with the keyboard and do what they say', async ({ program: { window } }) => {
  await window.keyboard.press('F10');
  await expect(window.getByRole('button', { name: 'Bestand' })).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('button', { name: 'Ga naar' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expectAccessible(window, whileListIsOpen);
  await window.getByRole('menuitem', { name: 'Uitwisselen' }).press('Enter');
  await expect(window.getByRole('heading', heading('Uitwisselen'))).toBeVisible();
});

test('making a workbook is offered from any screen', async ({ program: { window } }) => {
  await window.keyboard.press('Control+e');
  await expect(window.getByRole('heading', heading('Uitwisselen'))).toBeVisible();
  await expect(window.getByRole('dialog')).toBeVisible();
});

test('language, colours and density change at once and are kept', async ({ program, installation }) => {
  const { window } = program;
  await window.keyboard.press('Control+8');
  await window.getByText('Engels (English)').click();
  await expect(window.getByRole('heading', heading('Settings'))).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('lang', 'en');
  await window.getByText('Dark', { exact: true }).click();
  await window.getByText('Roomy', { exact: true }).click();
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(window.locator('html')).toHaveAttribute('data-density', 'ruim');
  await expectAccessible(window);
  await program.close();
  const again = await installation('first');
  await expect(again.window.getByRole('treegrid', { name: 'Position per target group and area' })).toBeVisible();
  await expect(again.window.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the settings, the shortcuts and "Over Regietafel" have no finding of axe', async ({ program }) => {
  const { window } = program;
  await window.keyboard.press('Control+8');
  await expect(window.getByRole('heading', heading('Instellingen'))).toBeVisible();
  await takePictures(program, 'settings');
  await expectAccessible(window);
  await window.keyboard.press('F1');
  await expect(window.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Help' }).click();
  await window.getByRole('menuitem', { name: 'Over Regietafel' }).click();
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /Onderdelen van anderen/ })
    .click();
  await expect(window.getByText('better-sqlite3 13.2.0 (MIT)')).toBeVisible();
  await expectAccessible(window);
  // Focus far down in a pane scrolls the pane, never the page with its title bar.
  await window.keyboard.press('Escape');
  await window.getByRole('radio', { name: 'Ruim' }).focus();
  expect(await window.evaluate(() => [document.documentElement.scrollTop, document.body.scrollTop])).toEqual([0, 0]);
});

test('who one is can be changed, with a warning before the party changes', async ({ program: { window } }) => {
  await window.keyboard.press('Control+8');
  await window.getByRole('textbox', { name: 'Uw functie' }).fill('beleidsadviseur');
  await window.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(window.getByText('Uw gegevens zijn bewaard.')).toBeVisible();
  await window.getByRole('combobox', { name: 'U werkt voor' }).fill('Venlo');
  await window.getByRole('option', { name: 'Venlo' }).click();
  await expect(window.getByText(/U gaat werken voor een andere partij/)).toBeVisible();
  await window.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(window.getByRole('navigation').getByText('beleidsadviseur')).toBeVisible();
  await expect(window.getByText(/U werkt nu voor een andere partij/)).toBeVisible();
  await expect(window.getByText('Het ondersteuningsteam bepaalt de naam.')).toBeVisible();
});

test('the support team names the dossier', async ({ program: { window } }) => {
  await window.keyboard.press('Control+8');
  await window.getByRole('textbox', { name: 'Naam van het dossier' }).fill('Asielopgave 2027');
  await window.getByRole('button', { name: 'Naam bewaren' }).click();
  await expect(window.getByRole('banner').getByText('Asielopgave 2027')).toBeVisible();
});

test('a second start brings the running program forward', async ({ program }) => {
  const { app } = program;
  await (await app.browserWindow(program.window)).evaluate((window) => window.minimize());
  // As Electron tells the program that holds the lock.
  await app.evaluate(({ app: electron }) => void electron.emit('second-instance', {}, [], '', { files: [] }));
  const isMinimized = await (await app.browserWindow(program.window)).evaluate((window) => window.isMinimized());
  expect(isMinimized).toBe(false);
});
