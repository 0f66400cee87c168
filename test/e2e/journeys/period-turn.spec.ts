import type { Api } from '../../../shared/ipc/contract';
import { expectAccessible } from '../accessibility/axe';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { PeriodTurnPage } from '../page-models/period-turn-page';
import { QuotasPage } from '../page-models/quotas-page';
import { resizeWindow, takePictures } from '../pictures';

/** The column of the task of permit holders in Overzicht, counted from 1. */
const permitHolderTask = 3;

/** The inhabitants that divide the task of 2027: for the example those of the year before. */
async function fillInhabitants({ window }: Installation): Promise<void> {
  await window.evaluate(async () => {
    // Put there by the preload.
    const { calls } = Reflect.get(globalThis, 'api') as Api;
    const before = await calls['regionSettings.permitHolders']({ period: '2026-2' });
    if (!before.ok) throw new Error(JSON.stringify(before));
    const edits = before.value.rows.map(({ municipality, inhabitants }) => ({
      municipality,
      column: 'inhabitants',
      text: String(inhabitants.value),
    }));
    const written = await calls['regionSettings.write']({ period: '2027-1', edits });
    if (!written.ok || written.value.refused.length > 0) throw new Error(JSON.stringify(written));
  });
}

/** One municipality without a count of the second half of 2026: what is not known has to be shown as such. */
async function clearCounts({ window }: Installation): Promise<void> {
  await window.evaluate(async () => {
    // Put there by the preload.
    const { calls } = Reflect.get(globalThis, 'api') as Api;
    for (const referenceDate of ['2026-11-01', '2026-10-01']) {
      const query = { cycle: 'spreidingswet-2', halfYear: '2026-2', referenceDate };
      const edits = [{ area: 'GM0981', column: 'permit-holders.realised.total', text: '' }];
      const written = await calls['quotas.write']({ query, edits });
      if (!written.ok || written.value.refused.length > 0) throw new Error(JSON.stringify(written));
    }
  });
}

test('from the second half of 2026 to the first of 2027: the carry goes along, shows everywhere, and goes back whole', async ({
  program,
}) => {
  const { window } = program;
  await new FirstRunPage(program).startExampleAsSupport();
  await resizeWindow(program, { width: 1366, height: 768 });
  await fillInhabitants(program);
  await clearCounts(program);
  const overview = new OverviewPage(program);
  await overview.open();
  await overview.attention.getByRole('button', { name: /^Alle / }).focus();
  await overview.press('Enter');
  await overview.attention.getByRole('button', { name: /^2026, tweede halfjaar (loopt af|is afgelopen)/ }).focus();
  await overview.press('Enter');
  const turn = new PeriodTurnPage(program);
  await turn.expectStep('Periode');
  await turn.choose('2027, eerste halfjaar');
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-1-halfjaar');

  await turn.next('Cijfers');
  await turn.type('Te huisvesten personen', 'veel');
  await expect(window.getByText('“veel” is geen getal.')).toBeVisible();
  await turn.type('Te huisvesten personen', '10.000');
  await turn.type('Inwoners van Nederland', '18.044.027');
  await expect(window.getByText('Inwoners op 1 januari 2026: van 31 van 31 gemeenten bekend.')).toBeVisible();
  await expect(window.getByText(/^31 getallen, met de berekening als bron/)).toBeVisible();
  await expect(window.getByText('Nog geen realisatie van 1 gemeente: Vaals.')).toBeVisible();
  await expect(turn.carry('Vaals').last()).toHaveText('Nog geen realisatie.');
  const [net, , , , , carried, , , corrected, how] = await turn.carry('Venlo').allInnerTexts();
  expect(how).toContain('Volgt vanzelf.');
  expect(carried).toMatch(/^[+−]\d+ (achter|voor)$/);
  expect(net).toMatch(/^\d+$/);
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-2-halfjaar');

  await turn.next('Afspraken');
  await expect(turn.agreements).toBeVisible();
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-3-halfjaar');

  await turn.next('Controleren');
  await expect(turn.part('Dit wordt vastgelegd')).toContainText('Landelijke taakstelling: 10.000 personen');
  await expect(turn.part('Dit wordt vastgelegd')).toContainText('31 netto taakstellingen in Opgaven');
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-4-halfjaar');
  await turn.button('32 gegevens vastleggen').focus();
  await turn.press('Enter');
  await expect(turn.part('Dit wordt vastgelegd')).toContainText('Er is niets nieuws vast te leggen.');
  await expect(turn.button(/gegevens? vastleggen/)).toHaveCount(0);

  await turn.button('Bekijk in Opgaven').focus();
  await turn.press('Enter');
  const quotas = new QuotasPage(program);
  await quotas.expectReady();
  await expect(window.getByRole('button', { name: /^Halfjaar.*2027, eerste/ })).toBeVisible();
  const column = await quotas.grid.getByRole('columnheader', { name: /netto/ }).first().getAttribute('aria-colindex');
  const cell = quotas.cell('Venlo', Number(column) - 1);
  await expect(cell).not.toContainText('–');
  await cell.click();
  await expect(quotas.panel.getByRole('listitem').filter({ hasText: 'beginstand' })).toContainText(carried ?? '');
  await expect(quotas.panel.getByRole('listitem').filter({ hasText: 'gecorrigeerd, berekend' })).toContainText(
    corrected ?? '',
  );
  await takePictures(program, 'nieuwe-periode-5-opgaven');

  await overview.open();
  await expect(overview.cell('Venlo', permitHolderTask)).toHaveText(corrected ?? '');
  await overview.cell('Venlo', permitHolderTask).focus();
  await turn.press('Enter');
  await expect(overview.explanation.getByRole('heading', { name: 'Wat is dit getal?' })).toBeFocused();
  const carriesOver = overview.explanation.getByRole('group', { name: 'Achterstand en voorsprong' });
  const amount = (carried ?? '').replace(/ .*$/, '').replace('+', '');
  await expect(carriesOver.getByRole('listitem')).toContainText(new RegExp(`^Venlo.*${amount}$`));
  await takePictures(program, 'nieuwe-periode-6-overzicht');
  await turn.press('Escape');
  await expect(overview.explanation).toHaveCount(0);

  await turn.press('Control+z');
  await turn.press('Control+2');
  await quotas.expectReady();
  await expect(cell).toContainText('–');
});

test('a new round takes over quotas only when asked, and other days ask why; a municipality sees it and can do nothing', async ({
  program,
}) => {
  const { window } = program;
  await new FirstRunPage(program).startExampleAsSupport();
  await resizeWindow(program, { width: 1366, height: 768 });
  const turn = new PeriodTurnPage(program);
  await turn.open();
  await turn.choose('Ronde 2028–2029');
  await turn.type('Eerste dag', '1-4-2028');
  await expect(window.getByText('Schrijf waarom de dagen anders zijn dan voorgesteld.')).toBeVisible();
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-1-ronde');
  await turn.type('Waarom andere dagen?', 'Raming bekendgemaakt op 1 april 2028.');
  await turn.next('Cijfers');
  await window.getByRole('checkbox', { name: /^Asielzoekers: opgaven voorlopig overnemen/ }).focus();
  await turn.press('Space');
  await expect(window.getByRole('table', { name: 'Asielzoekers, voorlopig over te nemen' })).toBeVisible();
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-2-ronde');
  await turn.next('Afspraken');
  await takePictures(program, 'nieuwe-periode-3-ronde');
  await turn.next('Controleren');
  await expect(turn.part('Dit wordt vastgelegd')).toContainText(/\d+ opgaven, voorlopig overgenomen/);
  await takePictures(program, 'nieuwe-periode-4-ronde');
  await turn.button(/gegevens vastleggen$/).focus();
  await turn.press('Enter');
  await expect(turn.part('Dit wordt vastgelegd')).toContainText('Er is niets nieuws vast te leggen.');
  await turn.press('Control+z');
  await expect(turn.button(/gegevens vastleggen$/)).toBeVisible();

  await window.getByRole('link', { name: 'Instellingen', exact: true }).first().click();
  await window.getByRole('combobox', { name: 'U werkt voor' }).fill('Venlo');
  await window.getByRole('option', { name: 'Venlo', exact: true }).click();
  await window.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await turn.open();
  await expect(window.getByText(/Een nieuwe periode begint bij Limburg, ondersteuningsteam/)).toBeVisible();
  await turn.choose('Ronde 2028–2029');
  await expect(window.getByRole('textbox', { name: 'Eerste dag' })).toHaveAttribute('readonly');
  await expectAccessible(window);
  await takePictures(program, 'nieuwe-periode-gemeente');
  await turn.next('Cijfers');
  await turn.next('Afspraken');
  await turn.next('Controleren');
  await expect(turn.button(/gegevens? vastleggen$/)).toHaveCount(0);
});
