import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { QuotasPage } from '../page-models/quotas-page';

/** What the Rijk indicates for asylum seekers: the first column of figures. */
const indicative = 1;

/** As the task manager or a power cut does it: the program hears nothing of it. */
async function kill({ app }: Installation): Promise<void> {
  const child = app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function type(quotas: QuotasPage, area: string, total: string): Promise<void> {
  await quotas.cell(area, indicative).click();
  await quotas.type(total);
  await quotas.press('Enter');
}

test('the window is killed four times: what the screen showed as saved is there at the next start', async ({
  installation,
}) => {
  test.setTimeout(180_000);
  let program = await installation('first');
  await new FirstRunPage(program).startExampleAsSupport();
  for (const total of ['301', '302', '303']) {
    const quotas = new QuotasPage(program);
    await quotas.expectReady();
    await type(quotas, 'Beesel', total);
    await expect.poll(() => quotas.figure('Beesel', indicative)).toBe(total);
    await kill(program);
    program = await installation('first');
    const again = new QuotasPage(program);
    await again.open();
    expect(await again.figure('Beesel', indicative)).toBe(total);
  }
  // Killed in the middle of it: the one or the other, and nothing else.
  const quotas = new QuotasPage(program);
  await type(quotas, 'Beesel', '304');
  await kill(program);
  program = await installation('first');
  const last = new QuotasPage(program);
  await last.open();
  expect(['303', '304']).toContain(await last.figure('Beesel', indicative));
  await type(last, 'Bergen', '305');
  await expect.poll(() => last.figure('Bergen', indicative)).toBe('305');
});
