import { expect, type Installation, test } from '../fixtures';
import { AgreementsPage } from '../page-models/agreements-page';
import { FirstRunPage } from '../page-models/first-run-page';
import { OverviewPage } from '../page-models/overview-page';
import { QuotasPage } from '../page-models/quotas-page';

/** What Word, Outlook and Excel would paste. */
const onClipboard = ({ app }: Installation) =>
  app.evaluate(async ({ clipboard }) => ({
    // Electron's clipboard; the types know the page's.
    html: String(Reflect.apply(Reflect.get(clipboard, 'readHTML'), clipboard, [])),
    text: await clipboard.readText(),
  }));

test('a table, a range and a list are copied as a table with lines and heads, with only the keyboard', {
  tag: '@clipboard',
}, async ({ program }) => {
  const { window } = program;
  const copied = async (line: string) => {
    await expect.poll(async () => (await onClipboard(program)).text).toContain(line);
    return onClipboard(program);
  };
  await new FirstRunPage(program).startExampleAsSupport();

  const quotas = new QuotasPage(program);
  await quotas.cell('Beesel', 1).click();
  await quotas.press('Shift+ArrowRight');
  await quotas.press('Shift+ArrowDown');
  await quotas.press('Control+Shift+C');
  const range = await copied('Gemeente\tAsielzoekers, plaatsen\t\r\n\tindicatief\tafgesproken\r\nBeesel\t59\t58\r\n');
  expect(range.html).toMatch(/<table[^>]*border-collapse:\s*collapse/);
  expect(range.html).toMatch(/<th[^>]*font-weight:\s*bold[^>]*>afgesproken/);
  expect(range.html).toMatch(/<td[^>]*x:num="59"[^>]*text-align:\s*right/);

  const overview = new OverviewPage(program);
  await overview.open();
  await overview.name('Limburg').focus();
  await overview.press('Shift+F10');
  await window.getByRole('menuitem', { name: /^Kopieer als tabel/ }).press('Enter');
  const tree = await copied('Limburg\t4.849\t−244\t1.278\t−350\t4.620\t−17\r\n');
  expect(tree.html).toContain('x:num="-244"');
  await expect(overview.name('Limburg')).toBeFocused();

  const agreements = new AgreementsPage(program);
  await agreements.open();
  await agreements.item('Uitruil Echt-Susteren en Roermond').focus();
  await agreements.press('Control+Shift+C');
  await copied('ECHT-2026-01\tUitruil Echt-Susteren en Roermond\tEcht-Susteren, Roermond\t35 asielzoekers');
  await expect(window.getByText(/^De tabel is gekopieerd/)).toHaveCount(1);
});
