import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { FacilitiesPage } from '../page-models/facilities-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';
import { openScreen, screens } from './screens';

/** The focus is in the field that is wrong, and what is wrong with it is seen and belongs to that field. */
async function expectErrorAtFocus(window: Page, field: string | RegExp, sentence: string | RegExp): Promise<void> {
  const focused = window.locator(':focus');
  await expect(focused).toHaveAttribute('aria-invalid', 'true');
  await expect(focused).toHaveAccessibleName(field);
  await expect
    .poll(() =>
      focused.evaluate((element) =>
        `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-errormessage') ?? ''}`
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      ),
    )
    .toMatch(sentence);
  await expect(window.getByText(sentence).first()).toBeVisible();
}

test('wrong input in a form is told in words at its field, and the focus goes there', async ({ program }) => {
  const { window } = program;
  const screen = (name: (typeof screens)[number]['name']) =>
    openScreen(window, screens.find((each) => each.name === name) ?? screens[0]);
  const { dialog } = new FacilitiesPage(program);
  const press = (key: string) => window.keyboard.press(key);
  const leave = async () => {
    await press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await test.step('first start: no municipality', async () => {
    await window.getByRole('button', { name: /Eerst rondkijken in een voorbeeld/ }).click();
    await expectErrorAtFocus(window, /gemeente/i, /Kies eerst uw gemeente/);
    // Closes the list that opened with the focus.
    await press('Escape');
  });
  await new FirstRunPage(program).startExampleAsSupport();

  await test.step('Opgaven: a cell', async () => {
    const quotas = new QuotasPage(program);
    await quotas.cell('Gennep', 1).click();
    await quotas.type('abc');
    await press('Enter');
    await expectErrorAtFocus(window, /Gennep/, /abc.*geen getal|getal/);
    await press('Escape');
  });

  await test.step('a new location', async () => {
    await press('Control+l');
    await expect(dialog).toBeVisible();
    await press('Enter');
    await expectErrorAtFocus(window, 'Naam', /naam/);
    await leave();
  });

  await test.step('a fact of a location, and its capacity', async () => {
    await window.getByRole('rowheader', { name: 'De Akker' }).click();
    await press('Enter');
    await window.getByRole('button', { name: /^Laatste dag wijzigen/ }).click();
    await window.locator(':focus').fill('31-2-2027');
    await press('Enter');
    await expectErrorAtFocus(window, /Laatste dag/, /31-2-2027/);
    await press('Escape');
    await window.getByRole('button', { name: 'Capaciteit toevoegen' }).click();
    await dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('veel');
    await press('Enter');
    await expectErrorAtFocus(window, 'Plaatsen', /veel/);
    await leave();
  });

  await test.step('a new agreement, and a consent', async () => {
    await press('Control+j');
    await dialog
      .getByRole('textbox', { name: 'Wie neemt wat over?' })
      .fill('Nijmegen neemt 40 plaatsen over van Venlo');
    await expect(dialog).toContainText('“Nijmegen” is geen gemeente van deze regio.');
    await press('Enter');
    await expectErrorAtFocus(window, 'Wie neemt wat over?', /Nijmegen/);
    await leave();
    await window
      .getByRole('button', { name: /^Handtekening van/ })
      .first()
      .click();
    await dialog.getByRole('radio', { name: 'Getekend' }).check({ force: true });
    await dialog.getByRole('textbox', { name: 'Datum' }).fill('medio 2027');
    await press('Enter');
    await expectErrorAtFocus(window, 'Datum', /medio 2027/);
    await leave();
  });

  await test.step('the region: a rule without a reason, days, a task', async () => {
    await screen('Regio, rondes en halfjaren');
    await window
      .getByRole('row')
      .filter({ hasText: '2026, eerste halfjaar' })
      .getByRole('button', { name: /^Wijzigen/ })
      .click();
    await dialog.getByRole('textbox', { name: 'Laatste dag' }).fill('medio 2026');
    await press('Enter');
    await expectErrorAtFocus(window, 'Laatste dag', /medio 2026/);
    await leave();
    await screen('Regio, statushouders');
    await window.getByRole('button', { name: 'Landelijke taakstelling wijzigen' }).click();
    await dialog.getByRole('textbox', { name: 'Te huisvesten personen' }).fill('veel');
    await press('Enter');
    await expectErrorAtFocus(window, 'Te huisvesten personen', /veel/);
    await leave();
  });

  await test.step('Instellingen: who one is, and the name of the dossier', async () => {
    await screen('Instellingen');
    await window.getByRole('textbox', { name: 'Naam van het dossier' }).fill('');
    await press('Enter');
    await expectErrorAtFocus(window, 'Naam van het dossier', /naam/i);
  });
});
