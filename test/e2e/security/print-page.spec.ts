import { join } from 'node:path';
import { answerSaveDialog } from '../file-dialogs';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { makeAgreement, openPreview, transferOf } from '../printing/agreement-steps';
import { forgetComplaints } from './forget-complaints';

test('the hidden page that prints is as locked as the window, and knows one document and no calls', async ({
  program,
  workFolder,
}) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const { id } = await makeAgreement(program, 'Venlo en Venray ruilen', [transferOf()]);
  await openPreview(program, id);
  await program.app.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      const make = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        const found = await contents.executeJavaScript(
          `[location.href, 'api' in window, 'require' in window, 'process' in window, Object.keys(window.printJob).sort().join()]`,
        );
        const isShut = await contents
          .executeJavaScript(`fetch('https://example.org/').then(() => false, () => true)`)
          .catch(() => false);
        Reflect.set(globalThis, 'seen', { found, isShut, process: contents.getOSProcessId() });
        return make(options);
      };
    });
  });
  await answerSaveDialog(program, join(workFolder, 'afspraak.pdf'));
  await program.window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(program.window.getByText('afspraak.pdf is bewaard.')).toBeVisible();
  const seen = await program.app.evaluate(() => Reflect.get(globalThis, 'seen') as { found: unknown; isShut: boolean });
  expect(seen.found).toEqual(['app://regietafel/print.html', false, false, false, 'document,drawn']);
  expect(seen.isShut).toBe(true);
  const windows = await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  // The refusal is told in the console of that page.
  await expect.poll(() => program.errors.filter((error) => error.includes('Refused to connect')).length).toBe(2);
  forgetComplaints(program);
});
