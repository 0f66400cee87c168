import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { QuotasPage } from '../page-models/quotas-page';
import { resizeWindow, takePictures } from '../pictures';

/** Everything in the dossier was there on this day. */
function madeOn(userDataFolder: string, day: string): void {
  const file = readdirSync(userDataFolder, { recursive: true, encoding: 'utf8' }).find((each) =>
    each.endsWith('.regietafel'),
  );
  const sqlite = new Sqlite(join(userDataFolder, file ?? ''));
  sqlite.prepare('UPDATE log SET at = ?').run(`${day}T10:00:00.000Z`);
  sqlite.close();
}

// The column of what was decided for asylum seekers, counted from 1.
const decided = 4;

test('what was known in June beside what is known now: which areas differ, and which record of whom makes it so', async ({
  program,
  installation,
}) => {
  await new FirstRunPage(program).startExampleAsSupport();
  await program.close();
  madeOn(program.userDataFolder, '2026-06-15');
  const again = await installation();
  const { window } = again;
  await resizeWindow(again, { width: 1366, height: 768 });
  const overview = new OverviewPage(again);
  await overview.open();
  await window.getByRole('button', { name: 'Vergelijk met…' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Toen en nu' })).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Er is niets anders' })).toBeVisible();
  await expectAccessible(window);

  const quotas = new QuotasPage(again);
  await quotas.open();
  await quotas.cell('Venlo', decided).click();
  await quotas.type('480');
  await quotas.press('Enter');
  await expect.poll(() => quotas.figure('Venlo', decided)).toContain('480');
  await overview.open();
  await window.getByRole('button', { name: 'Vergelijk met…' }).focus();
  await overview.press('Enter');
  const table = window.getByRole('table', { name: 'Stand per gebied op twee momenten' });
  const venlo = table.getByRole('row', { name: /^Venlo/ });
  await expect(venlo).toContainText('480');
  await expect(table.getByRole('row', { name: /^Noord-Limburg/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Roermond/ })).toHaveCount(0);
  await venlo.getByRole('button', { name: 'Venlo: waardoor?' }).focus();
  await overview.press('Enter');
  const panel = window.getByRole('complementary', { name: 'Waardoor?' });
  await expect(panel.getByRole('heading', { name: 'Waardoor?' })).toBeFocused();
  await expect(panel).toContainText('Venlo, vastgesteld');
  await expect(panel).toContainText('→ 480');
  await expect(panel).toContainText('Limburg, ondersteuningsteam');
  await expectAccessible(window);
  await takePictures(again, 'toen-en-nu');
  await overview.press('Escape');
  await expect(venlo.getByRole('button', { name: 'Venlo: waardoor?' })).toBeFocused();
  await window.getByRole('checkbox', { name: 'Alleen wat anders is' }).uncheck({ force: true });
  await expect(table.getByRole('row', { name: /^Roermond/ })).toContainText('gelijk');

  await window.getByRole('button', { name: /^Zoals bekend op/ }).click();
  await window.getByRole('option', { name: 'Andere dag…' }).click();
  await expect(window.getByRole('dialog').getByRole('spinbutton').first()).toBeFocused();
  await quotas.type('14062026');
  await window.getByRole('dialog').getByRole('button', { name: 'Dag kiezen' }).click();
  await expect(window.getByRole('heading', { name: /14 juni 2026 bekend was, weet deze kopie niet/ })).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: '15 juni 2026 kiezen' }).click();
  await expect(venlo).toContainText('480');
});
