import type { Locator } from 'playwright/test';
import { expect, test } from '../fixtures';
import { AgreementsPage } from '../page-models/agreements-page';
import { FacilitiesPage } from '../page-models/facilities-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';

test('after a dialog, a menu or a removed row the focus is where one worked', async ({ program }) => {
  const { window } = program;
  const press = (key: string) => window.keyboard.press(key);
  const isInside = (part: Locator) => expect.poll(() => part.evaluate((each) => each.contains(document.activeElement)));
  await new FirstRunPage(program).startExampleAsSupport();

  await test.step('Overzicht: search, the menu key, the menus', async () => {
    const overview = new OverviewPage(program);
    await overview.open();
    await overview.cell('Venlo', 2).focus();
    for (const [key, part] of [
      ['Control+k', 'dialog'],
      ['Shift+F10', 'menu'],
    ] as const) {
      await press(key);
      await expect(window.getByRole(part).first()).toBeVisible();
      await press('Escape');
      await expect(window.getByRole(part)).toHaveCount(0);
      await expect(overview.cell('Venlo', 2)).toBeFocused();
    }
    await press('Shift+F10');
    await window.getByRole('menuitem', { name: 'Wat is dit getal?' }).press('Enter');
    await expect(overview.explanation.getByRole('heading', { name: 'Wat is dit getal?' })).toBeFocused();
    await press('Escape');
    await expect(overview.cell('Venlo', 2)).toBeFocused();
  });

  await test.step('Locaties: choosing rows that do not adjoin with the keyboard, and removing them', async () => {
    const page = new FacilitiesPage(program);
    await page.open();
    await window.getByRole('rowheader', { name: 'De Akelei' }).click();
    await press('Control+l');
    await expect(page.dialog).toBeVisible();
    await press('Escape');
    await expect(window.getByRole('rowheader', { name: 'De Akelei' })).toBeFocused();

    for (const key of ['Control+Space', 'ArrowDown', 'ArrowDown', 'Control+Space']) await press(key);
    await expect(page.deeds).toContainText('2 locaties gekozen');
    await press('Shift+F10');
    await window.getByRole('menuitem', { name: '2 locaties verwijderen…' }).press('Enter');
    await expect(page.dialog).toBeVisible();
    await page.dialog.getByRole('button', { name: /verwijderen/ }).press('Enter');
    await expect(page.dialog).toHaveCount(0);
    await expect(window.getByRole('rowheader', { name: 'De Akelei' })).toHaveCount(0);
    await expect(window.getByRole('rowheader', { name: 'De Akker' })).toBeVisible();
    await isInside(page.grid).toBe(true);
    await press('Control+z');
    await expect(window.getByRole('rowheader', { name: 'De Akelei' })).toBeVisible();
    await isInside(page.grid).toBe(true);
  });

  await test.step('Afspraken: removing one', async () => {
    const page = new AgreementsPage(program);
    await page.open();
    await page.make('Beek neemt 5 plaatsen waarvan 0 amv over van Stein');
    await expect(page.detail('Stein – Beek')).toBeVisible();
    await window.getByRole('button', { name: 'Meer doen met deze afspraak' }).first().press('Enter');
    await window.getByRole('menuitem', { name: /erwijderen/ }).press('Enter');
    await page.dialog.getByRole('button', { name: /erwijderen/ }).press('Enter');
    await expect(page.dialog).toHaveCount(0);
    await isInside(window.locator('main')).toBe(true);
  });
});
