import { expect, type Locator } from 'playwright/test';
import type { Installation } from '../installation';

type Step = 'Periode' | 'Cijfers' | 'Afspraken' | 'Controleren';

/** Nieuwe periode, as a person sees it. */
export class PeriodTurnPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  /** By the command palette, with the keyboard. */
  async open(): Promise<void> {
    await this.window.keyboard.press('Control+k');
    await this.window.keyboard.type('Nieuwe periode');
    await this.window.keyboard.press('Enter');
    await expect(this.window.getByRole('heading', { level: 1, name: 'Nieuwe periode' })).toBeVisible();
    await this.expectStep('Periode');
  }

  async expectStep(step: Step): Promise<void> {
    await expect(this.window.getByRole('heading', { level: 2, name: step })).toBeVisible();
    await expect(this.window.locator('[aria-current="step"]')).toHaveText(new RegExp(`${step}$`));
  }

  /** To the next step with the keyboard; it begins at its heading. */
  async next(step: Step): Promise<void> {
    await this.button('Volgende').focus();
    await this.press('Enter');
    await this.expectStep(step);
    await expect(this.window.getByRole('heading', { level: 2, name: step })).toBeFocused();
  }

  async choose(name: string): Promise<void> {
    await this.window.getByRole('radio', { name: new RegExp(`^${name}`) }).focus();
    await this.press('Space');
    await expect(this.window.getByRole('heading', { level: 3, name: `Dagen, ${name}` })).toBeVisible();
  }

  async type(field: string, text: string): Promise<void> {
    await this.window.getByRole('textbox', { name: field }).focus();
    await this.press('Control+a');
    await this.window.keyboard.type(text);
  }

  get carries(): Locator {
    return this.window.getByRole('table', { name: 'Wat per gemeente meegaat' });
  }

  /** The cells of a municipality: net, transfers, carry before, corrected, housed, carry, net and corrected after, how. */
  carry(municipality: string): Locator {
    return this.carries
      .getByRole('row')
      .filter({ has: this.window.getByRole('rowheader', { name: municipality, exact: true }) })
      .getByRole('cell');
  }

  get agreements(): Locator {
    return this.window.getByRole('table', { name: 'Afspraken die met deze overgang te maken hebben' });
  }

  part(name: string): Locator {
    return this.window.getByRole('region', { name });
  }

  button(name: string | RegExp): Locator {
    return this.window.getByRole('button', { name });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }
}
