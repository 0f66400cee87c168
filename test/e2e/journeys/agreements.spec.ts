import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { expectAccessible } from '../accessibility/axe';
import { answerOpenDialog, answerSaveDialog } from '../file-dialogs';
import { expect, type Installation, test } from '../fixtures';
import { AgreementsPage } from '../page-models/agreements-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { resizeWindow, takePictures } from '../pictures';
import { readPdf } from '../printing/printed-pdf';
import { openWorkedDossier } from '../worked-dossier';

async function openExample(program: Installation): Promise<AgreementsPage> {
  await new FirstRunPage(program).startExampleAsSupport();
  await resizeWindow(program, { width: 1366, height: 768 });
  const page = new AgreementsPage(program);
  await page.open();
  return page;
}

test('pictures, without findings of axe', async ({ program }) => {
  const page = await openExample(program);
  await takePictures(program, 'afspraken-begin');
  await expectAccessible(program.window);
  await page.press('Control+j');
  await page.type(
    'Venray neemt 40 plekken waarvan 3 amv over van Venlo, Venlo neemt 30 ontheemden over van Venray, Horst aan de Maas neemt 8 statushouders over van Venlo',
  );
  await expect(page.dialog.getByRole('group', { name: /^Overname/ })).toHaveCount(3);
  await takePictures(program, 'afspraken-nieuw');
  await expectAccessible(program.window);
  await page.press('Enter');
  const detail = page.detail('Venlo – Venray – Horst aan de Maas');
  await expect(detail).toBeVisible();
  await expect(page.effect).toBeVisible();
  await takePictures(program, 'afspraken-concept');
  await expectAccessible(program.window);
  await detail.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await detail.getByRole('button', { name: 'Overname toevoegen' }).click();
  await page.press('Escape');
  await takePictures(program, 'afspraken-overnames');
  await expectAccessible(program.window);
  await detail.getByRole('button', { name: 'Annuleren' }).click();
  await detail.getByRole('button', { name: 'Klaar', exact: true }).click();

  await detail.getByRole('button', { name: 'Voorleggen' }).click();
  await page.dialog.getByRole('button', { name: 'Voorleggen' }).click();
  await page.consent('Venray', 'College').click();
  await page.dialog.getByRole('radio', { name: 'Besloten' }).check({ force: true });
  await page.dialog.getByRole('textbox', { name: 'Datum' }).fill('13-10-2026');
  await page.dialog.getByRole('textbox', { name: /Kenmerk/ }).fill('BW-2026-411');
  await takePictures(program, 'afspraken-instemmen');
  await expectAccessible(program.window);
  await page.dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.consent('Venray', 'College')).toContainText('Besloten 13 okt., BW-2026-411');
  await takePictures(program, 'afspraken-voorgelegd');
  await detail.evaluate((element) => element.parentElement?.scrollTo(0, element.scrollHeight));
  await takePictures(program, 'afspraken-onderkant');
  await expectAccessible(program.window);
  await program.window.getByRole('radio', { name: 'Tekenronde' }).check({ force: true });
  await expect(program.window.getByRole('table', { name: 'Tekenronde' })).toBeVisible();
  await takePictures(program, 'afspraken-tekenronde');
  await expectAccessible(program.window);
  await program.window.getByRole('radio', { name: 'Bord' }).check({ force: true });
  await expect(page.board).toBeVisible();
  await takePictures(program, 'afspraken-bord');
  await expectAccessible(program.window);
});

test('the worked examples are made in the window and show their figures', async ({ installation, workFolder }) => {
  const program = await openWorkedDossier(installation, workFolder);
  await resizeWindow(program, { width: 1366, height: 768 });
  const page = new AgreementsPage(program);
  await page.open();
  await page.lookAt('01072027');
  const shows = (rows: Readonly<Record<string, string>>) =>
    expect(async () => {
      for (const [area, row] of Object.entries(rows)) expect(await page.effectRow(area), area).toBe(row);
    }).toPass({ timeout: 15_000 });

  // R1: Berkrode takes 30 of Aldenaar. The region stays as it was.
  await page.make('Berkrode neemt 30 plekken waarvan 0 amv over van Aldenaar');
  await shows({
    Aldenaar: '120 → 90 | −60 → −30',
    Berkrode: '80 → 110 | −10 → −40',
    'Som van de partijen': '200 = 200 | −70 = −70',
    Noord: '200 = 200 | −70 = −70',
    Regio: '400 = 400 | −90 = −90',
  });
  await page.signByAll('1-12-2026', 'Aldenaar', 'Berkrode');
  await expect(page.item('BERK-2026-01').getByRole('img')).toHaveAccessibleName('stap 7 van 7: actief');

  // R2, a draft: Coldenberg takes 25 of Berkrode, and Zuid with it.
  await page.make('Coldenberg neemt 25 plekken waarvan 2 amv over van Berkrode');
  await shows({
    Berkrode: '110 → 85 | −40 → −15',
    Coldenberg: '200 → 225 | −20 → −45',
    Noord: '200 → 175 | −70 → −45',
    Zuid: '200 → 225 | −20 → −45',
    Regio: '400 = 400 | −90 = −90',
  });
  await program.window.getByRole('radio', { name: 'Waarvan amv' }).check({ force: true });
  await shows({ Berkrode: '7 → 5 | −3 → −1', Coldenberg: '17 → 19 | −3 → −5', Regio: '34 = 34 | −16 = −16' });

  // S1, signed, and S2, a draft: persons to house, with what is carried over.
  await page.make('Berkrode neemt 6 statushouders over van Aldenaar in het eerste halfjaar 2027');
  await shows({
    Aldenaar: '32 → 26 | −12 → −6',
    Berkrode: '0 → 6 | +9 → +3',
    Regio: '88 = 88 | −19 = −19',
  });
  await page.signByAll('1-12-2026', 'Aldenaar', 'Berkrode');
  // Of the second half-year nobody has told yet how many were housed.
  await page.make('Coldenberg neemt 4 statushouders over van Aldenaar in het tweede halfjaar 2027');
  await shows({ Aldenaar: '30 → 26 | –', Coldenberg: '57 → 61 | –', Regio: '98 = 98 | –' });

  // X1: places for Ukraine against places for asylum seekers, three against two.
  await page.make(
    'Aldenaar neemt 15 plekken voor ontheemden over van Berkrode, Berkrode neemt 10 plekken waarvan 0 amv over van Aldenaar',
  );
  await shows({
    Aldenaar: '90 → 80 | −30 → −20 | 90 → 105 | +10 → −5',
    Berkrode: '110 → 120 | −40 → −50 | 50 → 35 | −20 → −5',
    Regio: '400 = 400 | −90 = −90 | 240 = 240 | 0 = 0',
  });
  await expect(program.window.getByText('er komt geen opgave bij en er verdwijnt niets')).toBeVisible();
  await takePictures(program, 'afspraken-voorbeeld-x1');

  // With drafts switched on, Overzicht shows what R2 would do, and says that it is a scenario.
  await program.window.getByRole('checkbox', { name: /^Scenario/ }).check({ force: true });
  await expect(program.window.getByRole('contentinfo')).toContainText('Scenario: concepten tellen mee.');
  const overview = new OverviewPage(program);
  await overview.press('Control+1');
  await expect(program.window.getByRole('contentinfo')).toContainText('Scenario: concepten tellen mee.');
  await expect(overview.row('Zuid')).toContainText('−45');
});

/** Tab until the focus is on what is looked for; a keyboard walks no further than a person would. */
async function tabTo(page: AgreementsPage, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}

test('with only the keyboard: a new agreement, put before the parties, consented to, and on paper as a PDF', async ({
  program,
  workFolder,
}) => {
  const page = await openExample(program);
  const { window } = program;
  await page.press('Control+j');
  await expect(page.dialog.getByRole('textbox', { name: 'Wie neemt wat over?' })).toBeFocused();
  await page.type('Nijmegen neemt 40 plekken over van Venlo');
  await expect(page.dialog).toContainText('“Nijmegen” is geen gemeente van deze regio.');
  await page.press('Control+a');
  await page.type('Venray neemt 40 plekken waarvan 3 amv over van Venlo, Venlo neemt 25 statushouders over van Venray');
  await expect(page.dialog.getByRole('group', { name: 'Overname 2' })).toBeVisible();
  await expect(page.dialog.getByRole('combobox', { name: 'Wie trekt de afspraak' })).toHaveValue('Venray');
  await page.press('Enter');
  const detail = page.detail('Venlo – Venray');
  await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(detail).toContainText('VENR-2026-04, versie 1, nog niet voorgelegd');

  await tabTo(page, detail.getByRole('button', { name: 'Voorleggen' }));
  await page.press('Enter');
  await expect(page.dialog).toContainText('Alle partijen stemmen in met precies deze inhoud.');
  await page.press('Tab', 'Tab', 'Enter');
  await expect(page.dialog).toBeHidden();
  await expect(detail.getByRole('list', { name: 'Hoe ver de afspraak is' }).locator('[aria-current]')).toHaveText(
    'besluitvorming',
  );

  const signature = page.consent('Venray', 'Handtekening');
  await tabTo(page, signature);
  await page.press('Enter');
  await expect(page.dialog).toContainText('U vult dit in namens Venray.');
  await tabTo(page, page.dialog.getByRole('radio', { name: 'Niet ingevuld' }));
  await page.press('ArrowDown', 'ArrowDown');
  await tabTo(page, page.dialog.getByRole('textbox', { name: 'Datum' }));
  await page.type('31-2-2027');
  await page.press('Enter');
  await expect(page.dialog).toContainText('“31-2-2027” is geen datum. Schrijf bijvoorbeeld 1-7-2027.');
  await expect(page.dialog.getByRole('textbox', { name: 'Datum' })).toHaveValue('31-2-2027');
  await expect(page.dialog.getByRole('textbox', { name: 'Datum' })).toBeFocused();
  await page.press('Control+a');
  await page.type('1-12-2026');
  await page.press('Enter');
  await expect(signature).toContainText('Getekend 1 dec.');
  await expect(signature).toBeFocused();
  await page.press('Control+z');
  await expect(signature).toContainText('Ontbreekt');
  await page.press('Control+y');
  await expect(signature).toContainText('Getekend 1 dec.');

  const path = join(workFolder, 'afspraak.pdf');
  await answerSaveDialog(program, path);
  await page.press('Control+p');
  await expect(window.getByRole('article', { name: /^Pagina 1 van/ })).toBeVisible();
  await tabTo(page, window.getByRole('button', { name: 'Bewaar als PDF…' }));
  await page.press('Enter');
  await expect(window.getByText('afspraak.pdf is bewaard.')).toBeVisible();
  const text = readPdf(path).pages.flat().join(' ');
  expect(text).toContain('Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo');
  await page.press('Escape');
  await expect(detail).toBeVisible();
});

test('what changes after all signed asks for new consents; the signed version stays in force and both are shown', async ({
  program,
  workFolder,
}) => {
  const page = await openExample(program);
  const { window } = program;
  await page.make('Beek neemt 5 plekken waarvan 0 amv over van Stein');
  await page.signByAll('1-11-2026', 'Beek', 'Stein');
  const detail = page.detail('Stein – Beek');
  await expect(detail).toContainText('telt mee');
  await detail.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await detail.getByRole('button', { name: /^Overname: Beek neemt 5/ }).click();
  await window.getByRole('menuitem', { name: 'Overname wijzigen' }).click();
  const count = detail.getByRole('textbox', { name: 'Aantal' });
  await expect(count).toBeFocused();
  await count.fill('-4');
  await page.press('Enter');
  await expect(detail).toContainText('Een aantal is niet onder 0.');
  await expect(count).toHaveValue('-4');
  await count.fill('9');
  await page.press('Enter');
  await detail.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(detail).toContainText('Gewijzigd na ondertekening. De getekende versie blijft gelden.');
  await expect(detail.getByRole('deletion').first()).toContainText('Beek neemt 5 plaatsen');
  await expect(detail.getByRole('insertion').first()).toContainText('Beek neemt 9 plaatsen');
  await takePictures(program, 'afspraken-gewijzigd');
  await expectAccessible(window);

  await detail.getByRole('button', { name: 'Nieuwe versie voorleggen' }).click();
  await expect(page.dialog).toContainText('Versie 1 is getekend en blijft gelden');
  await page.dialog.getByRole('button', { name: 'Voorleggen' }).click();
  await expect(page.consent('Beek', 'Handtekening').first()).toContainText('Ontbreekt');
  await expect(detail.getByRole('button', { name: /^Versie 2 ligt voor/ })).toBeVisible();
  await expect(detail.getByRole('button', { name: /^Versie 1 geldt/ })).toBeVisible();
  await expect(page.item('Stein – Beek').getByRole('img')).toHaveAccessibleName('stap 7 van 7: actief');

  // On paper one chooses which of both, and the paper says which it is.
  await detail.getByRole('button', { name: 'Afdrukken' }).click();
  const sheet = window.getByRole('article', { name: /^Pagina 1/ });
  await expect(sheet).toContainText('Nu geldt versie 1.');
  await window.getByRole('button', { name: /^Versie .*2, nieuwe inhoud, nog niet door iedereen ondertekend/ }).click();
  await window.getByRole('option', { name: '1, in kracht, ondertekend' }).click();
  await expect(sheet).toContainText('Dit is versie 1: in kracht, ondertekend.');
  await expect(sheet).toContainText('Beek neemt 5 plaatsen');
  await takePictures(program, 'afspraken-afdruk-versie');
  await expectAccessible(window);
  const path = join(workFolder, 'versie.pdf');
  await answerSaveDialog(program, path);
  await window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(window.getByText('versie.pdf is bewaard.')).toBeVisible();
  expect(readPdf(path).text).toContain('Er is nieuwere inhoud, versie 2');
});

test('fields of an agreement, an attachment, its end and its removal: each is one step, and takes itself back', async ({
  program,
  workFolder,
}) => {
  const page = await openExample(program);
  const { window } = program;
  await page.make('Beek neemt 5 plekken waarvan 0 amv over van Stein');
  const detail = page.detail('Stein – Beek');
  await detail.getByRole('button', { name: /^Voorwaarden wijzigen:/ }).click();
  await detail.getByRole('textbox', { name: 'Voorwaarden' }).fill('Beek heeft 5 plaatsen open.');
  await page.press('Enter');
  await expect(detail.getByRole('button', { name: 'Voorwaarden wijzigen: Beek heeft 5 plaatsen open.' })).toBeFocused();
  await detail.getByRole('button', { name: /^Looptijd wijzigen:/ }).click();
  await page.dialog.getByRole('textbox', { name: /Eerste dag/ }).fill('1-7-2027');
  await page.dialog.getByRole('textbox', { name: /Laatste dag/ }).fill('1-1-2027');
  await page.press('Enter');
  await expect(page.dialog).toContainText('De laatste dag ligt voor de eerste.');
  await page.dialog.getByRole('textbox', { name: /Laatste dag/ }).fill('31-12-2027');
  await page.press('Enter');
  await expect(detail).toContainText('Looptijd 1 juli 2027 tot en met 31 december 2027');

  const pdf = join(workFolder, 'getekend.pdf');
  await writeFile(pdf, '%PDF-1.7 voorbeeld');
  await answerOpenDialog(program, pdf);
  await detail.getByRole('button', { name: 'Getekende pdf toevoegen' }).click();
  await expect(detail).toContainText('getekend.pdf getekende afspraak, 1 kB');
  await expect(detail).toContainText(createHash('sha256').update('%PDF-1.7 voorbeeld').digest('hex'));

  const more = detail.getByRole('button', { name: 'Meer doen met deze afspraak' });
  await more.click();
  await window.getByRole('menuitem', { name: 'Vervallen verklaren…' }).click();
  await expectAccessible(window);
  await page.dialog.getByRole('button', { name: 'Vervallen verklaren' }).click();
  await expect(detail).toContainText('telt niet mee');
  await page.press('Control+z');
  await expect(detail).toContainText('scenario, telt nog niet mee');
  await more.click();
  await window.getByRole('menuitem', { name: 'Verwijderen…' }).click();
  await page.dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.item('Stein – Beek')).toHaveCount(0);
  await page.press('Control+z');
  await expect(page.item('Stein – Beek')).toHaveCount(1);
});

test('a signing round: who is late, a workbook for one party, and the dates for a calendar', async ({
  program,
  workFolder,
}) => {
  const page = await openExample(program);
  const { window } = program;
  await window.getByRole('radio', { name: 'Tekenronde' }).check({ force: true });
  const round = window.getByRole('table', { name: 'Tekenronde' });
  await expect(round.getByRole('row', { name: /^Horst aan de Maas VENR-2026-03/ })).toContainText('College');
  const path = join(workFolder, 'datums.ics');
  await answerSaveDialog(program, path);
  await window.getByRole('button', { name: 'Datums als agenda-bestand opslaan' }).click();
  await expect(window.getByRole('region', { name: 'Meldingen' })).toContainText('Opgeslagen: datums.ics');
  const calendar = await readFile(path, 'utf8');
  expect(calendar).toContain('SUMMARY:VENR-2026-03: Venlo tekent uiterlijk');
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:20261211/);
  await window.getByRole('link', { name: 'Werkmap voor Venlo maken' }).click();
  await expect(page.dialog.getByRole('radio', { name: /^Een gemeente/ })).toBeChecked();
  await expect(page.dialog.getByRole('combobox')).toHaveValue('Venlo');
});

test('searching and filtering: by party, by group, by status; nothing found says how to see more', async ({
  program,
}) => {
  const page = await openExample(program);
  const { window } = program;
  await window.getByRole('searchbox', { name: 'Zoek op nummer, titel of partij' }).fill('venr 03');
  await expect(page.list.getByRole('button')).toHaveCount(1);
  await window.getByRole('searchbox', { name: 'Zoek op nummer, titel of partij' }).fill('bestaat niet');
  await expect(page.list).toContainText('Geen afspraken met deze filters. Wis een filter om meer te zien.');
  await window.getByRole('searchbox', { name: 'Zoek op nummer, titel of partij' }).fill('');
  await window.getByRole('button', { name: 'Filter' }).click();
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^Alle statussen/ })
    .click();
  await window.getByRole('option', { name: 'Besluitvorming' }).click();
  await expect(window.getByRole('listbox')).toBeHidden();
  await page.press('Escape');
  await expect(window.getByRole('button', { name: 'Filter: 1' })).toBeFocused();
  await expect(page.list.getByRole('button')).toHaveCount(1);
  await page.item('Uitruil Venlo').focus();
  await page.press('Home');
  await expect(page.item('Uitruil Venlo')).toBeFocused();
});
