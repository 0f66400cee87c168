import type { Page } from 'playwright/test';
import { expect } from '../fixtures';

/** The screens of an open dossier: the route, and what is there once it can be used. */
export const screens = [
  { name: 'Overzicht', route: '/overview', heading: 'Limburg' },
  { name: 'Toen en nu', route: '/overview/compare', heading: 'Toen en nu' },
  { name: 'Opgaven', route: '/quotas', heading: 'Opgaven' },
  { name: 'Locaties', route: '/facilities', heading: 'Locaties' },
  { name: 'Afspraken', route: '/agreements', heading: 'Afspraken' },
  { name: 'Uitwisselen', route: '/exchange', heading: 'Uitwisselen' },
  { name: 'Instellingen', route: '/settings', heading: 'Instellingen' },
  { name: 'Regio, rekenregels', route: '/settings/region/rules', heading: 'Regio' },
  { name: 'Regio, rondes en halfjaren', route: '/settings/region/periods', heading: 'Regio' },
  { name: 'Regio, statushouders', route: '/settings/region/permit-holders', heading: 'Regio' },
] as const;

/** Goes to a screen by its address, which every way in the program leads to. */
export async function openScreen(window: Page, { route, heading }: (typeof screens)[number]): Promise<void> {
  await window.evaluate((to) => {
    location.hash = to;
  }, route);
  await expect(window.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  // Data come right after: what is measured is a screen that stands still.
  await expect(window.locator('main [aria-busy="true"]')).toHaveCount(0);
  await window.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
}
