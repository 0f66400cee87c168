import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';

/** The end of the picture stays in the page after the script drew in its place. */
const pictureEnd = '#picture-end';

/** What the picture that was kept says. */
async function keptText({ window, userDataFolder }: Installation): Promise<string> {
  const { markup } = JSON.parse(await readFile(join(userDataFolder, 'first-picture.json'), 'utf8'));
  return window.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '',
    String(markup),
  );
}

/** What there is to see now, without what is only said. */
const asDrawn = (window: Page) =>
  window.evaluate(() => {
    const copy = document.getElementById('root')?.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent ?? '';
  });

test('a start begins with a picture of the first screen, the same as the script then draws', async ({
  installation,
}) => {
  const first = await installation('limburg');
  await new FirstRunPage(first).startExampleAsSupport();
  await expect(first.window.locator(pictureEnd)).not.toBeAttached();
  // It comes last, when the window is idle: then it is in the picture.
  await expect(first.window.getByRole('button', { name: 'Rondleiding beginnen' })).toBeVisible();
  await first.close();

  const again = await installation('limburg');
  await expect(again.window.locator(pictureEnd)).toBeAttached();
  const kept = await keptText(again);
  expect(kept).toMatch(/\d\.\d{3}/);
  await expect.poll(() => asDrawn(again.window)).toBe(kept);
});

test('a dossier that changed since it was closed is never shown as it was', async ({ installation }) => {
  const first = await installation('limburg');
  await new FirstRunPage(first).startExampleAsSupport();
  await first.close();
  const folder = join(first.userDataFolder, 'dossiers');
  const [file = ''] = await readdir(folder);
  // Writes in the dossier that a workbook was made.
  await runCommand('export', join(folder, file), '--out', join(first.userDataFolder, 'uit.xlsx'));

  const { window } = await installation('limburg');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.locator(pictureEnd)).not.toBeAttached();
});
