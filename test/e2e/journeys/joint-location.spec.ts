import { join } from 'node:path';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FacilitiesPage } from '../page-models/facilities-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { QuotasPage } from '../page-models/quotas-page';

/** The column of the gap of asylum seekers in a small window, counted from 1. */
const asylumGap = 2;

/** The gap of a municipality as Overzicht shows it: "−57". */
async function gapOf(program: Installation, municipality: string): Promise<number> {
  const overview = new OverviewPage(program);
  await program.window.keyboard.press('Control+1');
  await expect(overview.table).toBeVisible();
  const text = (await overview.cell(municipality, asylumGap).locator('b').textContent()) ?? '';
  return Number(text.replace('−', '-').replace('+', '').replace('.', ''));
}

async function gapsAre(program: Installation, gaps: Readonly<Record<string, number>>): Promise<void> {
  for (const [municipality, gap] of Object.entries(gaps)) {
    expect(await gapOf(program, municipality), municipality).toBe(gap);
  }
}

async function read(program: Installation, path: string): Promise<void> {
  const exchange = new ExchangePage(program);
  await exchange.readFiles(path);
  await exchange.expectReview(/bekijken/);
  await exchange.apply();
  await expect(program.window.getByText(/wijziging(en)? overgenomen/).first()).toBeVisible();
}

test('a joint location is entered in Venlo, mailed, confirmed in Venray, and counts once for each of them', async ({
  installation,
  workFolder,
}) => {
  test.setTimeout(240_000);
  const file = (name: string) => join(workFolder, name);
  await runCommand('new', file('support.regietafel'), '--example', '--as', 'PV31');
  for (const [code, name] of [
    ['GM0983', 'venlo'],
    ['GM0984', 'venray'],
  ] as const) {
    await runCommand(
      'export',
      file('support.regietafel'),
      '--out',
      file(`voor-${name}.xlsx`),
      '--scope',
      'region',
      '--for',
      code,
    );
  }

  // Venlo enters it: a hard layer, a soft extension, a renewal, and a share for Venray.
  const venlo = await installation('venlo');
  await new FirstRunPage(venlo).startFromWorkbook(file('voor-venlo.xlsx'), 'Venlo');
  await new QuotasPage(venlo).expectReady();
  const before = { Venlo: await gapOf(venlo, 'Venlo'), Venray: await gapOf(venlo, 'Venray') };
  const page = new FacilitiesPage(venlo);
  await page.open();
  await page.press('Control+l');
  await page.dialog.getByRole('textbox', { name: 'Naam' }).fill('De Grensbrug');
  await page.dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('90');
  await page.dialog.getByRole('textbox', { name: /Waarvan amv/ }).fill('6');
  await page.dialog.getByRole('textbox', { name: 'Van', exact: true }).fill('1-1-2026');
  await page.dialog.getByRole('textbox', { name: 'Tot en met' }).fill('31-12-2031');
  await page.press('Enter');
  const detail = page.detail('De Grensbrug');
  await expect(detail).toContainText('Asielzoekers: nu 90 plaatsen.');
  await detail.getByRole('button', { name: /^Verlenging tot en met wijzigen/ }).click();
  await page.type('31-12-2036');
  await page.press('Enter');
  await detail.getByRole('button', { name: 'Capaciteit toevoegen' }).click();
  await page.dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('90');
  await page.dialog.getByRole('textbox', { name: 'Van', exact: true }).fill('1-1-2032');
  await page.dialog.getByRole('textbox', { name: 'Tot en met' }).fill('31-12-2036');
  await page.dialog.getByRole('radio', { name: /^Zacht/ }).check({ force: true });
  await page.press('Enter');
  await expect(detail.getByRole('row', { name: /Asielzoekers.*90.*zacht/ })).toBeVisible();
  await detail
    .getByRole('button', { name: /^Capaciteit wijzigen: Asielzoekers, 90/ })
    .first()
    .click();
  await venlo.window.getByRole('menuitem', { name: 'Aandelen…' }).click();
  await page.dialog.getByRole('combobox', { name: 'Gemeente 1' }).fill('Venray');
  await page.press('ArrowDown', 'Enter');
  await page.dialog.getByRole('textbox', { name: 'Plaatsen' }).fill('30');
  await page.dialog.getByRole('button', { name: 'Aandelen bewaren' }).click();
  await expect(detail).toContainText('nog niet bevestigd: telt nog niet');

  // Until Venray says yes, all of it counts for Venlo.
  await gapsAre(venlo, { Venlo: before.Venlo + 90, Venray: before.Venray });
  await new ExchangePage(venlo).makeWorkbook('Een gemeente', 'Venray', file('aan-venray.xlsx'));

  const venray = await installation('venray');
  await new FirstRunPage(venray).startFromWorkbook(file('voor-venray.xlsx'), 'Venray');
  await new QuotasPage(venray).expectReady();
  await read(venray, file('aan-venray.xlsx'));
  await gapsAre(venray, { Venlo: before.Venlo + 90, Venray: before.Venray });
  const there = new FacilitiesPage(venray);
  await there.open();
  const asked = await there.openDetail('De Grensbrug');
  await expect(asked).toContainText('Bevestig uw aandeel van 30 plaatsen.');
  await asked.getByRole('button', { name: 'Aandeel bevestigen' }).click();
  await gapsAre(venray, { Venlo: before.Venlo + 60, Venray: before.Venray + 30 });

  // Back to Venlo: the same figures, once.
  await new ExchangePage(venray).makeWorkbook('Een gemeente', 'Venlo', file('aan-venlo.xlsx'));
  await read(venlo, file('aan-venlo.xlsx'));
  await gapsAre(venlo, { Venlo: before.Venlo + 60, Venray: before.Venray + 30 });
});

test('an emergency location that ends is warned of in time, with what its municipality and subregion then lack', async ({
  program,
}) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const overview = new OverviewPage(program);
  await overview.open();
  await expect(overview.attention).toContainText('De Hoeve');
  await overview.attention.getByRole('button', { name: /^Alle / }).click();
  await expect(overview.attention.getByText(/daarna 234 plaatsen tekort/)).toBeVisible();
  await overview.attention
    .getByRole('button', { name: /De Hoeve/ })
    .first()
    .click();
  await expect(new FacilitiesPage(program).detail('De Hoeve')).toBeVisible();
});
