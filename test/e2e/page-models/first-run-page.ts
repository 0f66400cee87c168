import { expect } from 'playwright/test';
import { answerOpenDialog } from '../file-dialogs';
import type { Installation } from '../installation';

/** The first screen: who am I, and with what do I begin. */
export class FirstRunPage {
  constructor(private readonly installation: Installation) {}

  private get window() {
    return this.installation.window;
  }

  async startExampleAsSupport(): Promise<void> {
    await this.chooseSupport();
    await this.window.getByRole('button', { name: /Eerst rondkijken in een voorbeeld/ }).click();
    await this.expectDossier();
  }

  /** As the coordinator of a municipality. */
  async startExampleAs(municipality: string): Promise<void> {
    await this.window.getByRole('radio', { name: 'Een gemeente' }).check({ force: true });
    await this.window.getByRole('combobox', { name: 'Gemeente' }).fill(municipality);
    await this.window.getByRole('option', { name: municipality, exact: true }).click();
    await this.window.getByRole('button', { name: /Eerst rondkijken in een voorbeeld/ }).click();
    await this.expectDossier();
  }

  async startLimburgAsSupport(): Promise<void> {
    await this.chooseSupport();
    await this.window.getByRole('button', { name: /Met een nieuw dossier voor Limburg/ }).click();
    await this.expectDossier();
  }

  /** Starts from a workbook; the party it was made for stands ready. */
  async startFromWorkbook(path: string, party: string): Promise<void> {
    await answerOpenDialog(this.installation, path);
    await this.window.getByRole('button', { name: /Met een Excelbestand dat u per e-mail kreeg/ }).click();
    const dialog = this.window.getByRole('dialog');
    await expect(dialog.getByRole('combobox', { name: 'U werkt voor' })).toHaveValue(party);
    await dialog.getByRole('button', { name: 'Dossier beginnen' }).click();
    await this.expectDossier();
  }

  private async chooseSupport(): Promise<void> {
    await this.window.getByRole('radio', { name: /Het ondersteuningsteam/ }).check({ force: true });
  }

  /** A dossier opens on Overzicht; most journeys begin in Opgaven. */
  private async expectDossier(): Promise<void> {
    await expect(this.window.getByRole('treegrid', { name: 'Stand per doelgroep en gebied' })).toBeVisible();
    await this.window.keyboard.press('Control+2');
    await expect(this.window.getByRole('heading', { level: 1, name: 'Opgaven' })).toBeVisible();
  }
}
