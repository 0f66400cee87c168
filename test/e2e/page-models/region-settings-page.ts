import { expect, type Locator } from 'playwright/test';
import type { Installation } from '../installation';

type Part = 'Rekenregels' | 'Rondes en halfjaren' | 'Statushouders';

/** Instellingen, Regio, as a person sees it. */
export class RegionSettingsPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  /** By the command palette, with the keyboard. */
  async open(): Promise<void> {
    await this.window.keyboard.press('Control+k');
    await this.window.keyboard.type('Instellingen van de regio');
    await this.window.keyboard.press('Enter');
    await expect(this.window.getByRole('heading', { level: 1, name: 'Regio' })).toBeVisible();
  }

  async choosePart(part: Part): Promise<void> {
    await this.window.getByRole('radio', { name: part, exact: true }).check({ force: true });
  }

  rule(title: RegExp): Locator {
    return this.window.getByRole('region', { name: title });
  }

  period(name: string): Locator {
    return this.window.getByRole('row').filter({ has: this.window.getByRole('rowheader', { name, exact: true }) });
  }

  get dialog(): Locator {
    return this.window.getByRole('dialog');
  }

  get task(): Locator {
    return this.window.getByRole('region', { name: 'Landelijke taakstelling' });
  }

  get grid(): Locator {
    return this.window.getByRole('grid', { name: /^Statushouders per gemeente/ });
  }

  /** The cell of a municipality under a head, such as "beginstand". */
  async cell(municipality: string, head: string): Promise<Locator> {
    const column = await this.grid.getByRole('columnheader', { name: head, exact: true }).getAttribute('aria-colindex');
    return this.period(municipality).locator(`[aria-colindex="${column}"]`);
  }

  async chooseHalfYear(name: string): Promise<void> {
    await this.window.getByRole('button', { name: /^Halfjaar/ }).click();
    await this.window.getByRole('option', { name, exact: true }).click();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }

  /** Puts text on the clipboard of the computer, as Excel does. */
  async copyElsewhere(text: string): Promise<void> {
    await this.installation.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }
}
