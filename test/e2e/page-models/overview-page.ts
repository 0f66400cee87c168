import { expect, type Locator } from 'playwright/test';
import type { Installation } from '../installation';

/** The screen Overzicht as a person sees it. */
export class OverviewPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  /** With the keyboard: Ctrl 1. */
  async open(): Promise<void> {
    await this.window.keyboard.press('Control+1');
    await this.expectArea('Limburg');
  }

  async expectArea(name: string): Promise<void> {
    await expect(this.window.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await expect(this.table).toBeVisible();
  }

  get table(): Locator {
    return this.window.getByRole('treegrid', { name: 'Stand per doelgroep en gebied' });
  }

  row(area: string): Locator {
    return this.table.getByRole('row').filter({ has: this.window.getByRole('rowheader', { name: area, exact: true }) });
  }

  name(area: string): Locator {
    return this.row(area).getByRole('rowheader');
  }

  /** Cells of figures are counted as they stand, from 1. */
  cell(area: string, column: number): Locator {
    return this.row(area).locator(`[data-column="${column}"]`);
  }

  /** The names of the areas that are in view, from top to bottom. */
  async areas(): Promise<string[]> {
    return this.table.locator('tbody').getByRole('rowheader').allInnerTexts();
  }

  get keyFigures(): Locator {
    return this.window.getByRole('region', { name: 'Stand per doelgroep', exact: true });
  }

  /** The button with the number of a group above the table. */
  keyFigure(group: string): Locator {
    return this.keyFigures.getByRole('button', { name: new RegExp(`^${group},`) });
  }

  map(group: string): Locator {
    return this.window.getByRole('region', { name: `Stand ${group}`, exact: true });
  }

  course(group: string): Locator {
    return this.window.getByRole('region', { name: `Verloop van de stand, ${group}`, exact: true });
  }

  get explanation(): Locator {
    return this.window.getByRole('complementary', { name: 'Wat is dit getal?' });
  }

  get attention(): Locator {
    return this.window.getByRole('region', { name: 'Vraagt aandacht' });
  }

  get arrivals(): Locator {
    return this.window.getByRole('region', { name: 'Binnengekomen' });
  }

  get status(): Locator {
    return this.window.getByRole('contentinfo');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }
}
