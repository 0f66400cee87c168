import { expect, type Locator } from 'playwright/test';
import type { Installation } from '../installation';

/** The screen Locaties as a person sees it: locations by their names, columns by their heads. */
export class FacilitiesPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  get grid(): Locator {
    return this.window.getByRole('grid', { name: 'Locaties' });
  }

  /** By its shortcut, from wherever one is. */
  async open(): Promise<void> {
    await this.window.keyboard.press('Control+3');
    await expect(this.window.getByRole('heading', { level: 1, name: 'Locaties' })).toBeVisible();
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.window.getByRole('rowheader', { name, exact: false }) });
  }

  /** The cell of a location under a head, such as "Laatste dag". */
  async cell(name: string, head: string): Promise<Locator> {
    const column = await this.grid
      .getByRole('columnheader', { name: head, exact: true })
      .first()
      .getAttribute('aria-colindex');
    return this.row(name).locator(`[aria-colindex="${column}"]`);
  }

  async rowNames(): Promise<string[]> {
    return this.grid.getByRole('rowheader').allTextContents();
  }

  get deeds(): Locator {
    return this.window.getByRole('region', { name: 'Gekozen locaties' });
  }

  get dialog(): Locator {
    return this.window.getByRole('dialog').or(this.window.getByRole('alertdialog'));
  }

  get status(): Locator {
    return this.window.getByRole('contentinfo');
  }

  get count(): Locator {
    return this.window.getByRole('search').getByRole('status');
  }

  detail(name: string): Locator {
    return this.window.getByRole('region', { name: `Locatie ${name}` });
  }

  /** Finds it by its name first: of a long table only the rows in view are drawn. */
  async openDetail(name: string): Promise<Locator> {
    await this.search(name);
    await this.row(name).getByRole('rowheader').dblclick();
    const detail = this.detail(name);
    await expect(detail).toBeVisible();
    return detail;
  }

  /** Opens the editor of a field in the detail and types over what is there; Enter is left to the test. */
  async typeInto(detail: Locator, field: string, text: string): Promise<void> {
    await detail.getByRole('button', { name: new RegExp(`^${field} wijzigen`) }).press('Enter');
    await expect(detail.getByRole('textbox', { name: field })).toBeFocused();
    await this.press('Control+a');
    await this.type(text);
  }

  async look(name: 'Tabel' | 'Tijdlijn'): Promise<void> {
    await this.window.getByRole('radio', { name }).check({ force: true });
  }

  async search(text: string): Promise<void> {
    await this.window.getByRole('searchbox', { name: 'Zoek op naam, plaats of beheerder' }).fill(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text);
  }
}
