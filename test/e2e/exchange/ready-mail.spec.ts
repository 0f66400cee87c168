import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMail } from '../../src-main/mail/read-mail';
import { expectAccessible } from '../accessibility/axe';
import { answerSaveDialog } from '../file-dialogs';
import { expect, type Installation, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';

/** The system opens nothing during a test; what it was asked to open is kept, and it answers with this problem. */
async function answerOpenPath({ app }: Installation, problem: string): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }, answer) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve(answer);
    };
  }, problem);
  // Set a few lines above, as a list of texts.
  return () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);
}

test('a mail with the workbook stands ready for the contact of Venlo, to open or to save, also when no mail program opens it', async ({
  program,
  workFolder,
}) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const { window } = program;
  const dialog = window.getByRole('dialog');

  await exchange.open();
  await window.getByRole('button', { name: 'Contacten' }).click();
  await expectAccessible(window);
  await dialog.getByRole('button', { name: 'Wijzigen: coördinator van Venlo' }).click();
  await expect(dialog).toContainText('U vult dit in namens Venlo.');
  await dialog.getByRole('textbox', { name: 'Functie' }).fill('coördinator asielopgave');
  await dialog.getByRole('textbox', { name: 'E-mailadres van het werk' }).fill('venlo@gmail.com');
  await window.keyboard.press('Enter');
  await expect(dialog).toContainText('Dit is een privéadres.');
  await dialog.getByRole('textbox', { name: 'E-mailadres van het werk' }).fill('asielopgave@venlo.nl');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('row', { name: /^Venlo/ })).toContainText('asielopgave@venlo.nl');
  await takePictures(program, 'exchange-contacts');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();

  const workbook = join(workFolder, 'Limburg – Venlo.xlsx');
  await answerSaveDialog(program, workbook);
  await exchange.fillInExport('Een gemeente', 'Venlo');
  await dialog.getByRole('button', { name: 'Bewaren en e-mail klaarzetten' }).click();
  await expect(dialog.getByRole('heading', { name: 'E-mail klaarzetten' })).toBeVisible();
  await expect(dialog).toContainText('coördinator asielopgave, asielopgave@venlo.nl');
  await expect(dialog).toContainText('Mail het bestand terug, uiterlijk');
  await expectAccessible(window);
  await takePictures(program, 'exchange-mail');

  const opened = await answerOpenPath(program, 'geen programma');
  await dialog.getByRole('button', { name: 'Openen in mailprogramma' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Kies “Opslaan als”');
  const saved = join(workFolder, 'voor-venlo.eml');
  await answerSaveDialog(program, saved);
  await dialog.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(dialog).toBeHidden();
  const sent = (await readFile(workbook)).toString('base64');
  const toMailProgram = await opened();
  expect(toMailProgram).toHaveLength(1);
  for (const path of [saved, ...toMailProgram]) {
    const mail = readMail(await readFile(path));
    expect(mail).toMatchObject({ to: 'asielopgave@venlo.nl', unsent: '1', defects: [] });
    expect(mail.subject).toContain('graag de gegevens van Venlo nakijken en aanvullen');
    expect(mail.files).toMatchObject([{ name: 'Limburg – Venlo.xlsx', bytes: sent }]);
  }

  // Later, from the list of what was sent.
  const openedLater = await answerOpenPath(program, '');
  await exchange.journalLine('Limburg – Venlo.xlsx').getByRole('button', { name: 'E-mail…' }).click();
  await dialog.getByRole('button', { name: 'Openen in mailprogramma' }).click();
  await expect(dialog).toBeHidden();
  expect(await openedLater()).toHaveLength(1);
});
