import { expect, type Locator } from 'playwright/test';
import type { Installation } from '../installation';

/** The screen Opgaven as a person sees it: rows and columns by their visible names. */
export class QuotasPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  get grid(): Locator {
    return this.window.getByRole('grid');
  }

  /** From any screen: a dossier opens on Overzicht. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: /^Opgaven/ })
      .click();
    await this.expectReady();
  }

  async expectReady(): Promise<void> {
    await expect(this.window.getByRole('heading', { level: 1, name: 'Opgaven' })).toBeVisible();
    await expect(this.grid).toBeVisible();
  }

  /** The cell of a municipality; columns are counted as they stand, from 1: the first column of figures. */
  cell(area: string, column: number): Locator {
    return this.row(area).locator(`[aria-colindex="${column + 1}"]`);
  }

  row(area: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.window.getByRole('rowheader', { name: area, exact: true }) });
  }

  /** The figure as shown in the cell, without the words for screen readers. */
  async figure(area: string, column: number): Promise<string> {
    return this.cell(area, column).evaluate((cell) =>
      [...cell.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE || (node as Element).getAttribute('aria-hidden') === 'true')
        .map((node) => node.textContent?.trim())
        .join(' ')
        .trim(),
    );
  }

  get bar(): Locator {
    return this.window.getByRole('region', { name: 'Gekozen cel' });
  }

  get panel(): Locator {
    return this.window.getByRole('complementary', { name: 'Herkomst van dit getal' });
  }

  get status(): Locator {
    return this.window.getByRole('contentinfo');
  }

  get dialog(): Locator {
    return this.window.getByRole('dialog');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text);
  }

  /** Puts text on the clipboard of the computer, as Excel does. */
  async copyElsewhere(text: string): Promise<void> {
    await this.installation.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }

  async clipboardText(): Promise<string> {
    return this.installation.app.evaluate(({ clipboard }) => clipboard.readText());
  }
}
