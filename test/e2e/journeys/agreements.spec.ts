import { expectAccessible } from '../accessibility/axe';
import { expect, type Installation, test } from '../fixtures';
import { AgreementsPage } from '../page-models/agreements-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { resizeWindow, takePictures } from '../pictures';
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
  await detail.getByRole('button', { name: 'Klaar' }).click();

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
    Regio: '400 = 400 | −90 = −90 | 230 = 230 | +10 = +10',
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
