import { expect, type Locator } from 'playwright/test';
import type { Installation } from '../installation';

/** The screen Afspraken as a person sees it: agreements by their titles, blocks by their heads. */
export class AgreementsPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  /** By its shortcut, from wherever one is. */
  async open(): Promise<void> {
    await this.window.keyboard.press('Control+4');
    await expect(this.window.getByRole('heading', { level: 1, name: 'Afspraken' })).toBeVisible();
  }

  get list(): Locator {
    return this.window.getByRole('navigation', { name: 'Lijst van afspraken' });
  }

  item(title: string): Locator {
    return this.list.getByRole('button').filter({ hasText: title });
  }

  get board(): Locator {
    return this.window.getByRole('region', { name: 'Bord van afspraken, per status' });
  }

  detail(title: string): Locator {
    return this.window.getByRole('article', { name: `Afspraak ${title}` });
  }

  get dialog(): Locator {
    // A message of a step is an alert dialog too, but not one that waits for an answer.
    return this.window.locator('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])');
  }

  block(name: string | RegExp): Locator {
    return this.window.getByRole('article').getByRole('region', { name }).first();
  }

  /** The table of what changes. */
  get effect(): Locator {
    return this.window.getByRole('table', { name: /^Wat afspraak/ });
  }

  /** A row of what changes as text: "Aldenaar 120 → 90 …", with signs for the words that screen readers hear. */
  async effectRow(area: string): Promise<string> {
    const row = this.effect
      .getByRole('row')
      .filter({ has: this.window.getByRole('rowheader', { name: area, exact: true }) });
    const cells = await row.getByRole('cell').allTextContents();
    return cells
      .map((cell) =>
        cell
          .replace(/\s*(→|=)\s*(wordt|blijft)\s*/, ' $1 ')
          .replace('–niet bekend', '–')
          .trim(),
      )
      .join(' | ');
  }

  /** What a party did in a step of the version in view. */
  consent(party: string, step: 'College' | 'Raad' | 'Handtekening'): Locator {
    return this.window.getByRole('button', { name: new RegExp(`^${step} van ${party}:`) });
  }

  /** Makes one from a sentence, as it is read. */
  async make(sentence: string): Promise<void> {
    await this.window.keyboard.press('Control+j');
    await this.dialog.getByRole('textbox', { name: 'Wie neemt wat over?' }).fill(sentence);
    await expect(this.dialog.getByRole('group', { name: 'Overname 1' })).toBeVisible();
    await this.window.keyboard.press('Enter');
    await expect(this.dialog).toBeHidden();
  }

  /** Puts it before the parties, and signs it for each of them as the support team may. */
  async signByAll(day: string, ...parties: string[]): Promise<void> {
    await this.window.getByRole('button', { name: 'Voorleggen' }).click();
    await this.dialog.getByRole('button', { name: 'Voorleggen' }).click();
    await expect(this.dialog).toBeHidden();
    for (const party of parties) {
      await this.consent(party, 'Handtekening').click();
      await this.dialog.getByRole('radio', { name: 'Getekend' }).check({ force: true });
      await this.dialog.getByRole('textbox', { name: 'Datum' }).fill(day);
      await this.dialog.getByRole('button', { name: 'Bewaren' }).click();
      await expect(this.consent(party, 'Handtekening')).toContainText('Getekend');
    }
  }

  /** The day of which the stand is shown, chosen in the context bar. */
  async lookAt(day: string): Promise<void> {
    await this.window.getByRole('button', { name: /^Stand op/ }).click();
    await this.window.getByRole('option', { name: 'Andere dag…' }).click();
    await this.dialog.getByRole('spinbutton').first().click();
    await this.window.keyboard.type(day);
    await this.dialog.getByRole('button', { name: 'Dag kiezen' }).click();
    await expect(this.dialog).toBeHidden();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text);
  }
}
