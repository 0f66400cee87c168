import { join } from 'node:path';
import { expect, type Installation, test } from '../fixtures';
import { resizeWindow, windowSizes } from '../pictures';

/** From here `scripts/commands/pictures.mjs` takes them: the tests may run as somebody who cannot write in docs. */
const folder = join(__dirname, '..', '..', 'results', 'readme');

/** The part of the window that a picture is about, so that it stays small. */
async function take({ window }: Installation, name: string, part: readonly [number, number, number, number]) {
  const [x, y, width, height] = part;
  // What somebody pressed last is no part of it.
  await window.mouse.move(0, 0);
  await window.screenshot({
    path: join(folder, `first-hour-${name}.png`),
    animations: 'disabled',
    clip: { x, y, width, height },
  });
}

test('the first hour in pictures', async ({ program }) => {
  const { window } = program;
  const press = (name: string | RegExp) => window.getByRole('button', { name, exact: true }).click();
  await resizeWindow(program, windowSizes[0]);
  await window.getByRole('radio', { name: /Het ondersteuningsteam/ }).check({ force: true });
  await press(/Eerst rondkijken in een voorbeeld/);
  await press('Rondleiding beginnen');
  await press(/^Asielzoekers, Limburg/);
  await press('Naar Opgaven');
  await window
    .getByRole('row', { name: /^Venlo/ })
    .getByRole('gridcell', { name: /^92/ })
    .click();
  await take(program, 'figure', [0, 0, 1024, 600]);
  await window.keyboard.type('95');
  await window.keyboard.press('Enter');
  await press('Toch 1 cel schrijven');
  await press('Naar Uitwisselen');
  await press('Lezen');
  await expect(window.getByText('Dit verandert in de stand')).toBeVisible();
  await take(program, 'answer', [184, 0, 908, 660]);
  await press(/^\d wijzigingen overnemen$/);
  await press('Nu beslissen');
  await window
    .getByRole('row', { name: /gehuisvest/ })
    .getByText('Van Venlo', { exact: true })
    .click();
  await press('1 wijziging overnemen');
  await window.keyboard.press('Control+j');
  await window.getByLabel('Wie neemt wat over?').fill('Venray neemt 10 plaatsen over van Venlo');
  await expect(window.getByText('Overname 1')).toBeVisible();
  await window.keyboard.press('Enter');
  const close = window.getByRole('region', { name: /melding/i }).getByRole('button', { name: 'Sluiten', exact: true });
  while ((await close.count()) > 0) await close.first().click();
  await press('Afdrukken');
  await expect(window.getByText('Som ongewijzigd', { exact: false }).first()).toBeVisible();
  await take(program, 'paper', [184, 38, 1182, 704]);
});
