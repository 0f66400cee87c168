import { join } from 'node:path';
import { answerSaveDialog } from '../file-dialogs';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { makeAgreement, openPreview, transferOf } from '../printing/agreement-steps';

/**
 * What Chromium was told, not what we wrote down: some of these show in nothing else while another one stands in front. It does
 * not tell all: the rest is in test/src-main/windows/window-options.test.ts.
 */
const locked = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};

test('the window and the hidden page that prints run with every lock on', async ({ program, workFolder }) => {
  await program.app.evaluate(({ app, webContents }) => {
    const seen: Record<string, unknown> = {};
    Reflect.set(globalThis, 'preferencesSeen', seen);
    // Electron has this method; its types do not.
    const preferencesOf = (contents: Electron.WebContents) =>
      Reflect.get(contents, 'getLastWebPreferences').call(contents);
    for (const contents of webContents.getAllWebContents())
      seen[contents.getURL().split('#')[0] ?? ''] = preferencesOf(contents);
    app.on('web-contents-created', (_event, contents) =>
      contents.once('dom-ready', () => {
        seen[contents.getURL()] = preferencesOf(contents);
      }),
    );
  });
  await new FirstRunPage(program).startExampleAsSupport();
  const { id } = await makeAgreement(program, 'Venlo en Venray ruilen', [transferOf()]);
  await openPreview(program, id);
  await answerSaveDialog(program, join(workFolder, 'afspraak.pdf'));
  await program.window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(program.window.getByText('afspraak.pdf is bewaard.')).toBeVisible();
  const seen = await program.app.evaluate(() => Reflect.get(globalThis, 'preferencesSeen') as Record<string, unknown>);
  expect(Object.keys(seen)).toEqual(['app://regietafel/index.html', 'app://regietafel/print.html']);
  for (const [page, preferences] of Object.entries(seen)) expect(preferences, page).toMatchObject(locked);
});
