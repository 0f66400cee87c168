import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';
import { asylum, fillIn, ukraine } from './workbook-cells';

const answers = [
  { answer: 'Dit bestand vervangt het eerdere', figures: ['280', '465'], waits: false },
  { answer: 'Het eerdere bestand is nieuwer', figures: ['275', '470'], waits: false },
  { answer: 'Beide gelden: twee mensen vulden in', figures: ['275', '470'], waits: true },
];

for (const { answer, figures, waits } of answers) {
  test(`two copies of one workbook, filled in differently: ${answer}`, async ({ program, workFolder }) => {
    const file = (name: string) => join(workFolder, name);
    await new FirstRunPage(program).startExampleAsSupport();
    const exchange = new ExchangePage(program);
    const { window } = program;
    const sent = file('voor-venlo.xlsx');
    await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
    const set = (words: string[], value: number) => ({ sheet: 'Realisaties', words, value });
    await fillIn(sent, file('eerste.xlsx'), [set(asylum, 275), set(ukraine, 470)], '2027-01-05T09:00:00Z');
    await fillIn(sent, file('tweede.xlsx'), [set(asylum, 280)], '2027-01-05T11:00:00Z');

    await exchange.readFiles(file('eerste.xlsx'));
    await exchange.expectReview(/Bestand van Venlo bekijken/);
    await exchange.apply();
    await exchange.readFiles(file('tweede.xlsx'));
    const question = window.getByRole('region', { name: 'U las eerder een andere versie van dit bestand' });
    await expect(question).toContainText('eerste.xlsx, bewaard op');
    await expect(question).toContainText('A. de Vries');
    await expect(question).toContainText('2 gegevens verschillen');
    const take = window.getByRole('button', { name: /overnemen$|voor later$/ }).last();
    await expect(take).toBeDisabled();
    await expect(window.getByText('Kies eerst hoe de twee bestanden bij elkaar horen.')).toBeVisible();
    await question.getByText('2 gegevens verschillen').click();
    // What was put back is listed too.
    await expect(question.getByRole('row', { name: /Oekraïne.*470.*465/ })).toBeVisible();
    if (waits) await takePictures(program, 'uitwisselen-twee-versies');
    if (waits) await expectAccessible(window);
    await exchange.answerCopies(answer);
    await exchange.apply();
    await expect(window.getByRole('heading', { level: 1, name: 'Uitwisselen' })).toBeVisible();
    expect(await exchange.figures(file('nu.xlsx'), asylum, ukraine)).toEqual(figures);
    await expect(window.getByText('Er is niets strijdig: elk gegeven heeft één waarde.')).toBeVisible();
    const waiting = waits ? '1 wijziging is niet overgenomen' : 'Er wacht niets op een besluit.';
    await expect(window.getByText(waiting)).toBeVisible();
  });
}

test('a copy in which a number was only put back is asked about too', async ({ program, workFolder }) => {
  const file = (name: string) => join(workFolder, name);
  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const sent = file('voor-venlo.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
  await fillIn(sent, file('eerste.xlsx'), [
    { sheet: 'Realisaties', words: asylum, value: 275 },
    { sheet: 'Realisaties', words: ukraine, value: 470 },
  ]);
  await fillIn(sent, file('tweede.xlsx'), [{ sheet: 'Realisaties', words: asylum, value: 275 }]);
  await exchange.readFiles(file('eerste.xlsx'));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await exchange.apply();
  await exchange.readFiles(file('tweede.xlsx'));
  await exchange.answerCopies('Dit bestand vervangt het eerdere');
  await program.window.getByRole('button', { name: 'Antwoord bewaren' }).click();
  await expect(program.window.getByText('1 wijziging overgenomen.')).toBeVisible();
  expect(await exchange.figures(file('nu.xlsx'), asylum, ukraine)).toEqual(['275', '465']);
});

test('a third copy is compared with each of the two before it', async ({ program, workFolder }) => {
  const file = (name: string) => join(workFolder, name);
  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const { window } = program;
  const sent = file('voor-venlo.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', sent);
  const set = (words: string[], value: number) => ({ sheet: 'Realisaties', words, value });
  await fillIn(sent, file('eerste.xlsx'), [set(asylum, 275)], '2027-01-05T09:00:00Z');
  await fillIn(sent, file('tweede.xlsx'), [set(ukraine, 470)], '2027-01-05T10:00:00Z');
  await fillIn(sent, file('derde.xlsx'), [set(asylum, 280)], '2027-01-05T11:00:00Z');
  const question = (name: string) =>
    window.getByRole('region', { name: `U las eerder een andere versie van dit bestand: ${name}` });
  await exchange.readFiles(file('eerste.xlsx'));
  await exchange.expectReview(/Bestand van Venlo bekijken/);
  await exchange.apply();
  await exchange.readFiles(file('tweede.xlsx'));
  await exchange.answerCopies('Beide gelden: twee mensen vulden in');
  await exchange.apply();
  await exchange.readFiles(file('derde.xlsx'));
  await expect(window.getByText('Kies eerst bij elk eerder bestand hoe het bij dit bestand hoort.')).toBeVisible();
  await takePictures(program, 'uitwisselen-drie-versies');
  await expectAccessible(window);
  // By keyboard: the messages of before still stand over the second question.
  await question('eerste.xlsx').getByRole('radio', { name: 'Dit bestand vervangt het eerdere' }).press(' ');
  await expect(window.getByRole('button', { name: '1 wijziging overnemen' })).toBeDisabled();
  await question('tweede.xlsx')
    .getByRole('radio', { name: /^Beide gelden/ })
    .press(' ');
  await exchange.apply();
  await expect(window.getByText('Er is niets strijdig: elk gegeven heeft één waarde.')).toBeVisible();
  expect(await exchange.figures(file('nu.xlsx'), asylum, ukraine)).toEqual(['280', '470']);
});
