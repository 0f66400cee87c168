import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from '../file-dialogs';
import { expect, test } from '../fixtures';
import { readPdf } from '../printing/printed-pdf';

/*
 * A newcomer, who knows only what stands on the screen: nothing here is found otherwise than by what one reads.
 */
test('the first hour: from the first start to an agreement on paper, with the tour', async ({
  program,
  workFolder,
}) => {
  const { window } = program;
  const see = (text: string | RegExp) => expect(window.getByText(text).first()).toBeVisible();
  const press = (name: string | RegExp) => window.getByRole('button', { name, exact: true }).click();
  const step = (number: number) => see(`Stap ${number} van 8`);

  await see('Welkom bij Regietafel');
  await window.getByText('Het ondersteuningsteam').first().click();
  await press(/^Eerst rondkijken in een voorbeeld/);
  await see('Voorbeeld: verzonnen cijfers');
  await press('Rondleiding beginnen');

  await step(1);
  await see('Klik op het grote getal bij Asielzoekers.');
  await press('Asielzoekers, Limburg: −244 tekort. Wat is dit getal?');
  await see('Stand: telt mee min te doen');

  await step(2);
  await press('Naar Opgaven');
  await see('Zoek de rij Venlo en de kolom gehuisvest.');
  await window
    .getByRole('row', { name: /^Venlo/ })
    .getByRole('gridcell', { name: /^92/ })
    .click();
  await window.keyboard.type('95');
  await window.keyboard.press('Enter');
  await see('1 cel is van een andere bronhouder');
  await press('Toch 1 cel schrijven');

  await step(3);
  await press('Naar Uitwisselen');
  await see('Oefenbestand: antwoord van Venlo');
  // Whoever would rather drop it as one does with mail, saves it first.
  const mailed = join(workFolder, 'antwoord.xlsx');
  await answerSaveDialog(program, mailed);
  await press('Bewaren als bestand…');
  await see('Oefenbestand bewaard: antwoord.xlsx.');
  expect((await stat(mailed)).size).toBeGreaterThan(10_000);
  await press('Lezen');
  await see('Bestand van Venlo bekijken');

  await step(4);
  const conflict = window.getByRole('row', { name: /^Venlo, statushouders, gehuisvest/ });
  await expect(conflict).toContainText('95');
  await expect(conflict).toContainText('97');
  await press('4 wijzigingen overnemen');
  await see('2 wijzigingen zijn niet overgenomen en wachten op een besluit.');

  await step(5);
  await press('Nu beslissen');
  await conflict.getByText('Van Venlo', { exact: true }).click();
  await press('1 wijziging overnemen');
  await see('1 wijziging is niet overgenomen en wacht op een besluit.');

  await step(6);
  await press('Naar Afspraken');
  await see('Typ “Venray neemt 10 plaatsen over van Venlo” en druk op Enter.');
  await press('Nieuwe afspraak');
  await window.getByLabel('Wie neemt wat over?').fill('Venray neemt 10 plaatsen over van Venlo');
  await see('Overname 1');
  await window.keyboard.press('Enter');
  await see('Afspraak Venlo – Venray gemaakt.');

  await step(7);
  await press('Naar Overzicht');
  // What counts in Venlo ends earlier by what it mailed: De Linde is no longer there for five years.
  const venlo = window.getByRole('row', { name: /^Venlo/ });
  await expect(venlo).toContainText('441');
  await window.getByText('Scenario', { exact: true }).click();
  await see('Scenario: concepten tellen mee. Officieel verandert er niets.');
  // 10 of what was just made, and 40 of a draft that the example has.
  await expect(venlo).toContainText('391');

  await step(8);
  await press('Naar Afspraken');
  await press(/^Venlo – Venray/);
  await press('Afdrukken');
  const paper = join(workFolder, 'afspraak.pdf');
  await answerSaveDialog(program, paper);
  await press('Bewaar als PDF…');
  await see('Dit was de rondleiding');

  const { text } = readPdf(paper);
  expect(text).toContain('Venray neemt 10 plaatsen voor asielzoekers');
  expect(text).toContain('Som ongewijzigd: er komt geen opgave bij en er verdwijnt niets.');
  expect(text).toContain('Voorbeeld: verzonnen cijfers');
});
