import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import type { Installation } from '../installation';
import { OverviewPage } from '../page-models/overview-page';
import { QuotasPage } from '../page-models/quotas-page';
import { resizeWindow, takePictures, windowSizes } from '../pictures';

const tourOf = ({ window }: Installation) => window.getByRole('region', { name: /^(Nieuw hier\?|Rondleiding)$/ });

async function startExample({ window }: Installation, municipality?: string): Promise<void> {
  if (municipality === undefined) {
    await window.getByRole('radio', { name: /Het ondersteuningsteam/ }).check({ force: true });
  } else {
    await window.getByRole('combobox').fill(municipality);
    await window.keyboard.press('Tab');
  }
  await window.getByRole('button', { name: /Eerst rondkijken in een voorbeeld/ }).click();
}

async function askForTour({ window }: Installation): Promise<void> {
  await window.getByRole('button', { name: 'Help', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Rondleiding' }).click();
}

test('the tour offers itself once; who says no gets it back from Help alone, where it was', async ({
  installation,
}) => {
  const first = await installation();
  await startExample(first, 'Venray');
  await first.window.getByRole('button', { name: 'Nu niet' }).press('Enter');
  await expect(tourOf(first)).toBeHidden();
  await first.close();

  const again = await installation();
  const { window } = again;
  // A start begins with a picture (0047), on which no card would be: once another screen has its figures it would be there.
  await new QuotasPage(again).open();
  await expect(tourOf(again)).toBeHidden();
  await new OverviewPage(again).open();
  await askForTour(again);
  await expect(tourOf(again).getByRole('heading', { name: 'Rondleiding' })).toBeFocused();
  // On with the keyboard: past the button that closes.
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: 'Rondleiding sluiten' })).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(tourOf(again)).toContainText('Zoek de rij Venray en de kolom gehuisvest.');
  await window.getByRole('button', { name: 'Rondleiding sluiten' }).press('Enter');
  await expect(window.getByText('U vindt haar terug onder Help, Rondleiding.')).toBeVisible();
  await askForTour(again);
  await expect(tourOf(again)).toContainText('Stap 2 van 8');
  await window.getByRole('button', { name: 'Alle stappen' }).click();
  await expect(tourOf(again).getByRole('listitem').first()).toContainText('overgeslagen');
});

test('without an example the tour says how to begin one', async ({ program }) => {
  await askForTour(program);
  await expect(program.window.getByText('Begin met een voorbeeld en kies dan weer Help, Rondleiding.')).toBeVisible();
});

test('the tour covers nothing and can be read by everybody, also small and with text twice as large', async ({
  program,
}) => {
  const { window } = program;
  const [small] = windowSizes;
  await resizeWindow(program, small);
  await startExample(program);
  await window.getByRole('button', { name: 'Rondleiding beginnen' }).click();
  const coversNothing = async () => {
    const [card, main] = await Promise.all([tourOf(program).boundingBox(), window.getByRole('main').boundingBox()]);
    if (card === null || main === null) throw new Error('not in view');
    const apartX = card.x + card.width <= main.x || main.x + main.width <= card.x;
    const apartY = card.y + card.height <= main.y + 1 || main.y + main.height <= card.y + 1;
    expect(apartX || apartY).toBe(true);
  };
  await coversNothing();
  await takePictures(program, 'tour');
  await expectAccessible(window);

  await resizeWindow(program, { width: 1180, height: 640 });
  await window.keyboard.press('Control+6');
  await coversNothing();
  await resizeWindow(program, small);
  for (let times = 0; times < 20 && (await window.evaluate(() => innerWidth)) > small.width / 2; times += 1)
    await window.keyboard.press('Control+Equal');
  await coversNothing();
  await expect(tourOf(program).getByRole('button', { name: 'Overslaan' })).toBeVisible();
  await expectAccessible(window);
});
