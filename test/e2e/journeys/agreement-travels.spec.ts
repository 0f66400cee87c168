import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { AgreementsPage } from '../page-models/agreements-page';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { QuotasPage } from '../page-models/quotas-page';
import { takePictures } from '../pictures';
import { readPdf } from '../printing/printed-pdf';

/** Columns of what is asked of asylum seekers, and of the gap, in a small window, counted from 1. */
const asylumQuota = 1;
const asylumGap = 2;
const title = 'Venlo – Venray';

async function figuresOf(program: Installation, ...areas: string[]): Promise<Record<string, string>> {
  const overview = new OverviewPage(program);
  await overview.press('Control+1');
  await expect(overview.table).toBeVisible();
  const figures = areas.map(async (area) => {
    const quota = await overview.cell(area, asylumQuota).textContent();
    const gap = await overview.cell(area, asylumGap).locator('b').textContent();
    return [area, `${quota?.trim()} ${gap}`] as const;
  });
  return Object.fromEntries(await Promise.all(figures));
}

/** The dossier of a program that was closed, for the command line. */
async function dossierOf({ userDataFolder }: Installation): Promise<readonly [string, '--user-data', string]> {
  const folder = join(userDataFolder, 'dossiers');
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.regietafel'));
  return [join(folder, name), '--user-data', userDataFolder];
}

async function read(program: Installation, path: string): Promise<void> {
  const exchange = new ExchangePage(program);
  await exchange.readFiles(path);
  await exchange.expectReview(/bekijken/);
  await exchange.apply();
  await expect(program.window.getByText(/wijziging(en)? overgenomen/).first()).toBeVisible();
}

const send = (program: Installation, addressee: string, path: string) =>
  new ExchangePage(program).makeWorkbook('Een gemeente', addressee, path);

async function openAgreement(program: Installation): Promise<AgreementsPage> {
  const page = new AgreementsPage(program);
  await page.open();
  await page.item(title).click();
  await expect(page.detail(title)).toBeVisible();
  return page;
}

async function putBefore(program: Installation): Promise<void> {
  const page = await openAgreement(program);
  await program.window.getByRole('button', { name: 'Voorleggen' }).click();
  await page.dialog.getByRole('button', { name: 'Voorleggen' }).click();
  await expect(page.dialog).toBeHidden();
}

async function changeTo(program: Installation, total: string): Promise<void> {
  const page = await openAgreement(program);
  await page.block('Wie neemt wat over').getByRole('button', { name: 'Wijzigen' }).click();
  await program.window.getByRole('button', { name: /^Overname: .*asielzoekers/ }).click();
  await program.window.getByRole('menuitem', { name: 'Overname wijzigen' }).click();
  const form = program.window.getByRole('form', { name: 'Overname wijzigen' });
  await form.getByRole('textbox', { name: 'Aantal' }).fill(total);
  await program.window.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

async function sign(program: Installation, party: string, day: string): Promise<void> {
  const page = await openAgreement(program);
  await page.consent(party, 'Handtekening').click();
  await page.dialog.getByRole('radio', { name: 'Getekend' }).check({ force: true });
  await page.dialog.getByRole('textbox', { name: 'Datum' }).fill(day);
  await page.dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.consent(party, 'Handtekening')).toContainText('Getekend');
}

test('Venlo and Venray agree by mail: draft, remark, new version, both consent, positions move, a later change moves nothing', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(300_000);
  const file = (name: string) => join(workFolder, name);
  await runCommand('new', file('support.regietafel'), '--example', '--as', 'PV31');
  const start = async (code: string, name: string): Promise<Installation> => {
    const path = file(`voor-${code}.xlsx`);
    await runCommand('export', file('support.regietafel'), '--out', path, '--scope', 'region', '--for', code);
    const program = await installation(code);
    await new FirstRunPage(program).startFromWorkbook(path, name);
    await new QuotasPage(program).expectReady();
    return program;
  };
  const venray = await start('GM0984', 'Venray');
  const venlo = await start('GM0983', 'Venlo');
  const areas = ['Venlo', 'Venray', 'Noord-Limburg', 'Limburg'];
  const before = await figuresOf(venray, ...areas);
  expect(before).toMatchObject({ Venlo: '441 −57', Venray: '190 +58' });

  // Venray drafts it and puts it before Venlo, which answers with a remark.
  const drafting = new AgreementsPage(venray);
  await drafting.open();
  await drafting.make(
    'Venray neemt 40 plekken waarvan 0 amv over van Venlo, Venlo neemt 25 statushouders over van Venray',
  );
  await putBefore(venray);
  await send(venray, 'Venlo', file('1-aan-venlo.xlsx'));
  await read(venlo, file('1-aan-venlo.xlsx'));
  const asked = await openAgreement(venlo);
  await asked.detail(title).getByRole('button', { name: 'Opmerking schrijven' }).click();
  await asked.dialog.getByRole('textbox', { name: 'Opmerking' }).fill('Liever 35 plekken.');
  await asked.dialog.getByRole('button', { name: 'Opmerking bewaren' }).click();
  await send(venlo, 'Venray', file('2-aan-venray.xlsx'));

  // Venray changes it: a new version, which Venray signs and Venlo too.
  await read(venray, file('2-aan-venray.xlsx'));
  await expect((await openAgreement(venray)).detail(title)).toContainText('Liever 35 plekken.');
  await changeTo(venray, '35');
  await putBefore(venray);
  await sign(venray, 'Venray', '1-12-2026');
  expect(await figuresOf(venray, ...areas)).toEqual(before);
  await send(venray, 'Venlo', file('3-aan-venlo.xlsx'));
  await read(venlo, file('3-aan-venlo.xlsx'));
  await sign(venlo, 'Venlo', '3-12-2026');

  // Official on both sides: the two move, the sums of subregion and region do not.
  const after = {
    ...before,
    Venlo: '406 −22',
    Venray: '225 +23',
  };
  expect(await figuresOf(venlo, ...areas)).toEqual(after);
  await send(venlo, 'Venray', file('4-aan-venray.xlsx'));
  await read(venray, file('4-aan-venray.xlsx'));
  expect(await figuresOf(venray, ...areas)).toEqual(after);

  // A change after the signatures is a new version that asks for new consents, and moves nothing.
  await changeTo(venray, '60');
  await putBefore(venray);
  expect(await figuresOf(venray, ...areas)).toEqual(after);
  await expect((await openAgreement(venray)).block(/^Instemming/)).toContainText(/Venlo.*Ontbreekt/);
  await venray.close();

  // What is signed is on paper, while the newer content waits; the paper says so.
  const ofVenray = await dossierOf(venray);
  const paper = ['agreement', 'VENR-2026-04', '--version', '2', '--out', file('afspraak.pdf')];
  await runCommand('print', ...ofVenray, ...paper);
  const { text } = readPdf(file('afspraak.pdf'));
  expect(text).toContain('Venray neemt 35 plaatsen voor asielzoekers');
  expect(text).toContain('Dit is versie 2: in kracht, ondertekend.');
  expect(text).toContain('Er is nieuwere inhoud, versie 3: nieuwe inhoud, nog niet door iedereen ondertekend.');
  expect(text).toContain('Som ongewijzigd: er komt geen opgave bij en er verdwijnt niets.');

  // The support team fills in what Venlo told by telephone. Venlo is asked to confirm it, and does.
  const region = ['--scope', 'region', '--for'];
  await runCommand('export', ...ofVenray, '--out', file('5-aan-support.xlsx'), ...region, 'PV31');
  await runCommand('import', file('support.regietafel'), file('5-aan-support.xlsx'), '--accept', 'all');
  const support = await installation('support', [file('support.regietafel')]);
  const noting = await openAgreement(support);
  await noting.consent('Venlo', 'College').click();
  await noting.dialog.getByRole('radio', { name: 'Besloten' }).check({ force: true });
  await expect(noting.dialog).toContainText('Venlo krijgt de vraag het te bevestigen.');
  await noting.dialog.getByRole('textbox', { name: 'Datum' }).fill('8-12-2026');
  await noting.dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(noting.consent('Venlo', 'College').first()).toContainText('Besloten');
  await support.close();
  const ofSupport = await dossierOf(support);
  await runCommand('export', ...ofSupport, '--out', file('6-aan-venlo.xlsx'), ...region, 'GM0983');
  const reviewed = new ExchangePage(venlo);
  await reviewed.readFiles(file('6-aan-venlo.xlsx'));
  await reviewed.expectReview(/bekijken/);
  await reviewed.choose(/Instemming van Venlo/, 'Overnemen');
  await reviewed.apply();
  await expect(venlo.window.getByText(/wijziging(en)? overgenomen/).first()).toBeVisible();
  const asking = await openAgreement(venlo);
  await expect(asking.item(title)).toContainText('wacht op u');
  await expect(venlo.window.getByText('1 te bevestigen')).toBeVisible();
  const detail = asking.detail(title);
  await expect(detail).toContainText('Namens u ingevuld.');
  await expect(detail).toContainText('Limburg, ondersteuningsteam vulde dit namens u in: college.');
  await takePictures(venlo, 'afspraken-bevestigen');
  await expectAccessible(venlo.window);
  await detail.getByRole('button', { name: 'Bevestigen' }).click();
  await expect(detail).not.toContainText('Namens u ingevuld.');
  await expect(asking.consent('Venlo', 'College').first()).toContainText('Besloten');
  await expect(venlo.window.getByText('1 te bevestigen')).toBeHidden();
});
