import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { resizeWindow, windowSizes } from '../pictures';
import { expectAccessible } from './axe';

/** As far as "Vergroten" goes on the small screen: 200 percent (WCAG 1.4.4). */
async function enlarge(window: Page): Promise<void> {
  const start = await window.evaluate(() => innerWidth);
  for (let times = 0; times < 20; times += 1) {
    await window.keyboard.press('Control+Equal');
    if ((await window.evaluate(() => innerWidth)) <= start / 2) return;
  }
  throw new Error('The text does not get twice as large.');
}

/** Nothing of the page lies beside the window. */
async function expectNothingBeside(window: Page): Promise<void> {
  const widths = await window.evaluate(() => [document.querySelector('main')?.scrollWidth ?? 0, innerWidth] as const);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]);
}

async function expectInWindow(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await expect(part).toBeInViewport({ ratio: 1 });
}

test('with text twice as large everything is still there', async ({ program }) => {
  const { window } = program;
  const [small] = windowSizes;
  await resizeWindow(program, small);
  await new FirstRunPage(program).startExampleAsSupport();
  await enlarge(window);

  await window.keyboard.press('Control+2');
  await expectNothingBeside(window);
  await expectInWindow(window.getByRole('button', { name: 'Filter' }));
  await expectInWindow(window.getByRole('banner').getByRole('button').last());
  await expectInWindow(window.getByRole('complementary').getByText('Bronhouder'));
  await expectAccessible(window);

  for (const [keys, name] of [
    ['Control+1', 'Limburg'],
    ['Control+3', 'Locaties'],
    ['Control+4', 'Afspraken'],
    ['Control+6', 'Uitwisselen'],
    ['Control+8', 'Instellingen'],
  ] as const) {
    await window.keyboard.press(keys);
    const heading = window.getByRole('heading', { level: 1, name });
    await expect(heading).toBeInViewport();
    await expectNothingBeside(window);
    await expectAccessible(window);
  }

  await window.keyboard.press('Control+3');
  await window.getByRole('radio', { name: 'Tijdlijn' }).check({ force: true });
  await expect(window.getByRole('list', { name: 'Locaties op de tijdlijn' })).toBeVisible();
  await expectNothingBeside(window);
  await expectAccessible(window);
  await window.getByRole('list', { name: 'Locaties op de tijdlijn' }).getByRole('link').first().click();
  await expectInWindow(window.getByRole('button', { name: 'Capaciteit toevoegen' }));
  await expectNothingBeside(window);
  await expectAccessible(window);
  await window.keyboard.press('Control+l');
  await expectInWindow(window.getByRole('dialog').getByRole('button', { name: 'Locatie maken' }));
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+e');
  await expectInWindow(window.getByRole('dialog').getByRole('button', { name: 'Werkmap bewaren' }));
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+n');
  await expectNothingBeside(window);
  await expectInWindow(window.getByRole('button', { name: /Eerst rondkijken in een voorbeeld/ }));
  await window.keyboard.press('Control+0');
});
