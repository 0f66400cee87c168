import { expectAccessible } from '../accessibility/axe';
import { expect, type Installation, test } from '../fixtures';
import { AgreementsPage } from '../page-models/agreements-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { resizeWindow, takePictures } from '../pictures';

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
  await expect(page.consent('Venray', 'College')).toContainText('Besloten13 okt., BW-2026-411');
  await takePictures(program, 'afspraken-voorgelegd');
  await detail.evaluate((element) => element.parentElement?.scrollTo(0, element.scrollHeight));
  await takePictures(program, 'afspraken-onderkant');
  await expectAccessible(program.window);
  await program.window.getByRole('radio', { name: 'Bord' }).check({ force: true });
  await expect(page.board).toBeVisible();
  await takePictures(program, 'afspraken-bord');
  await expectAccessible(program.window);
});
