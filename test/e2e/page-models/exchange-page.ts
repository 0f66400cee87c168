import { expect, type Locator } from 'playwright/test';
import { figureIn } from '../exchange/workbook-cells';
import { answerOpenDialog, answerSaveDialog } from '../file-dialogs';
import type { Installation } from '../installation';

/** The screen Uitwisselen as a person sees it: only visible words. */
export class ExchangePage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: /^Uitwisselen/ })
      .click();
    await expect(this.window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
  }

  /** Makes a workbook and saves it as `path`. */
  async makeWorkbook(what: 'Een gemeente' | 'De hele regio', addressee: string, path: string): Promise<void> {
    await answerSaveDialog(this.installation, path);
    const dialog = await this.fillInExport(what, addressee);
    await dialog.getByRole('button', { name: 'Werkmap bewaren' }).click();
    await expect(dialog).toBeHidden();
  }

  /** The dialog with what goes out, before anything is saved. */
  async fillInExport(what: 'Een gemeente' | 'De hele regio', addressee: string): Promise<Locator> {
    await this.open();
    await this.window.getByRole('button', { name: 'Werkmap maken' }).first().click();
    const dialog = this.window.getByRole('dialog');
    await dialog.getByRole('radio', { name: what }).check({ force: true });
    const forWhom = dialog.getByRole('combobox', { name: 'Voor wie?' });
    await forWhom.fill(addressee);
    await this.window.getByRole('option', { name: addressee, exact: true }).click();
    await expect(dialog.getByRole('table')).toBeVisible();
    return dialog;
  }

  async readFiles(...paths: string[]): Promise<void> {
    await this.open();
    await answerOpenDialog(this.installation, ...paths);
    await this.window.getByRole('button', { name: 'Bestand inlezen' }).first().click();
  }

  async expectReview(title: RegExp): Promise<void> {
    await expect(this.window.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  /** The line of the review about this, for example "Venlo, asielzoekers". */
  line(what: RegExp): Locator {
    return this.window.locator('tr').filter({ has: this.window.getByRole('rowheader', { name: what }) });
  }

  async choose(what: RegExp, choice: string | RegExp): Promise<void> {
    await this.line(what).getByRole('radio', { name: choice }).check({ force: true });
  }

  /** Counts per group, as the chips say: { Alles: 3, Conflicten: 1 }. */
  async counts(): Promise<Record<string, number>> {
    const chips = await this.window.getByRole('radiogroup', { name: 'Toon' }).getByRole('radio').allInnerTexts();
    return Object.fromEntries(chips.map((chip) => [chip.replace(/\s*\d+$/, ''), Number(/\d+$/.exec(chip)?.[0])]));
  }

  async apply(): Promise<void> {
    await this.window
      .getByRole('button', { name: /(overnemen|Bewaren voor later)$/ })
      .last()
      .click();
  }

  /** The sentence under a file that was refused. */
  refusal(): Locator {
    return this.window.getByRole('alert');
  }

  /** The line of the journal about this file; the newest when it was read more than once. */
  journalLine(file: string): Locator {
    return this.window
      .getByRole('row')
      .filter({ has: this.window.getByRole('rowheader', { name: file, exact: true }) })
      .first();
  }

  async answerCopies(answer: string): Promise<void> {
    await this.window.getByRole('radio', { name: answer }).check({ force: true });
  }

  /** Makes a workbook of Venlo and answers what it says: the figures that count, as anybody sees them. */
  async figures(path: string, ...rows: (readonly string[])[]): Promise<string[]> {
    await this.makeWorkbook('Een gemeente', 'Venlo', path);
    return Promise.all(rows.map((words) => figureIn(path, 'Realisaties', words)));
  }
}
