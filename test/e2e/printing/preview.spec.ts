import { access, chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../accessibility/axe';
import { answerSaveDialog } from '../file-dialogs';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { resizeWindow, takePictures } from '../pictures';
import { makeAgreement, openPreview, propose, transferOf } from './agreement-steps';
import { readPdf } from './printed-pdf';

const exchange = [
  transferOf(),
  transferOf({
    from: 'GM0984',
    to: 'GM0983',
    group: 'permit-holders',
    periods: ['2026-2'],
    total: '25',
    amv: '',
    kind: 'net',
  }),
];

async function previewOf(program: Installation): Promise<string> {
  await new FirstRunPage(program).startExampleAsSupport();
  await resizeWindow(program, { width: 1366, height: 768 });
  const { id } = await makeAgreement(program, 'Venlo en Venray ruilen', exchange);
  await openPreview(program, id);
  await expect(program.window.getByRole('article', { name: /^Pagina 1 van/ })).toBeVisible();
  return id;
}

test('the preview shows the sheets as they will be on paper, light and dark alike, without findings of axe', async ({
  program,
}) => {
  await previewOf(program);
  const { window } = program;
  const sheet = window.getByRole('article', { name: /^Pagina 1 van/ });
  await expect(sheet).toContainText('Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo');
  await expect(sheet).toContainText('Concept');
  await expect(window.getByText(/pagina’?'?s?, A4/)).toBeVisible();
  await takePictures(program, 'afdrukvoorbeeld');
  await expectAccessible(window);
  const colours = await sheet.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('a sheet is never wider or higher than A4, and cuts nothing off', async ({ program }) => {
  await previewOf(program);
  const sheets = await program.window.getByRole('article').evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const body = element.querySelector('.paper-body');
      return { width, height, isCut: body === null || body.scrollHeight > body.clientHeight };
    }),
  );
  for (const { width, height, isCut } of sheets) {
    expect(width).toBeLessThanOrEqual((210 / 25.4) * 96);
    expect(height).toBeLessThanOrEqual((297 / 25.4) * 96);
    expect(isCut).toBe(false);
  }
});

test('kept as a PDF: the same pages as the preview, with only the keyboard', async ({ program, workFolder }) => {
  await previewOf(program);
  const { window } = program;
  const path = join(workFolder, 'afspraak.pdf');
  await answerSaveDialog(program, path);
  await expect(window.getByRole('button', { name: 'Afdrukken…' })).toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByText('afspraak.pdf is bewaard.')).toBeVisible();
  const { pages, facts } = readPdf(path);
  const shown = await window.getByRole('article').allTextContents();
  expect(facts.get('Pages')).toBe(String(shown.length));
  for (const [index, text] of shown.entries()) {
    const plain = text.replace(/\s+/g, '');
    const [first = '', ...lines] = pages[index] ?? [];
    expect(first).toContain('Uitruil VENR-');
    // Every line of the PDF is on that sheet; where columns stand side by side its words are.
    for (const word of lines.flatMap((line) => line.split(' '))) expect(plain).toContain(word);
  }
});

test('a PDF that cannot be written is said, with what to do, and leaves nothing behind', async ({
  program,
  workFolder,
}) => {
  await previewOf(program);
  const { window } = program;
  await answerSaveDialog(program, join(workFolder, 'weg', 'afspraak.pdf'));
  await window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(window.getByText('De map voor dit bestand bestaat niet meer. Kies een andere map.')).toBeVisible();

  const closed = join(workFolder, 'dicht');
  await mkdir(closed);
  await chmod(closed, 0o500);
  await answerSaveDialog(program, join(closed, 'afspraak.pdf'));
  await window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(window.getByText('In deze map mag u niets bewaren. Kies een andere map.')).toBeVisible();
  await expect(access(join(closed, 'afspraak.pdf'))).rejects.toThrow();
});

test('making a PDF that takes its time says what is going on', async ({ program, workFolder }) => {
  await previewOf(program);
  const { window } = program;
  await program.app.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      const make = contents.printToPDF.bind(contents);
      const isTold = new Promise<void>((resolve) => Reflect.set(globalThis, 'goOn', resolve));
      contents.printToPDF = (options) => isTold.then(() => make(options));
    });
  });
  await answerSaveDialog(program, join(workFolder, 'afspraak.pdf'));
  await window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(window.getByRole('status').filter({ hasText: 'Bezig met bewaren als PDF.' })).toBeVisible();
  await program.app.evaluate(() => Reflect.get(globalThis, 'goOn')());
  await expect(window.getByText('afspraak.pdf is bewaard.')).toBeVisible();
  await expect(window.getByText('Bezig met bewaren als PDF.')).toHaveCount(0);
});

test('no file chosen is no error', async ({ program }) => {
  await previewOf(program);
  await answerSaveDialog(program);
  await program.window.getByRole('button', { name: 'Bewaar als PDF…' }).click();
  await expect(program.window.getByRole('button', { name: 'Bewaar als PDF…' })).toBeEnabled();
  await expect(program.window.getByText(/is bewaard/)).toHaveCount(0);
});

test('Ctrl+P prints what is in the preview: without a printer it says what else one can do', async ({ program }) => {
  await previewOf(program);
  await program.window.keyboard.press('Control+P');
  await expect(program.window.getByText(/Er is op deze computer geen printer/)).toBeVisible();
});

test('the dialog of the system is asked for sheets of A4 without margins of its own; closing it is no error', async ({
  program,
}) => {
  await previewOf(program);
  await program.app.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = () =>
        Promise.resolve([{ name: 'P', displayName: 'P', description: '', options: {} }]);
      contents.print = (options, done) => {
        Reflect.set(globalThis, 'asked', options);
        done?.(false, 'Print job canceled');
      };
    });
  });
  const print = program.window.getByRole('button', { name: 'Afdrukken…' });
  await print.click();
  await expect
    .poll(() => program.app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown))
    .toEqual({
      printBackground: true,
      pageSize: 'A4',
      margins: { marginType: 'none' },
    });
  await expect(print).toBeEnabled();
  await expect(program.window.getByText(/printer/)).toHaveCount(0);
});

test('what changes in the dossier changes in the preview; Escape leaves it', async ({ program }) => {
  const id = await previewOf(program);
  const { window } = program;
  await propose(program, id);
  await expect(window.getByRole('article', { name: /^Pagina 1 van/ })).not.toContainText('Concept');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('article')).toHaveCount(0);
});

test('an agreement that is gone is said', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  await openPreview(program, '0199a000-0000-7000-8000-000000000001');
  await expect(program.window.getByRole('alert')).toContainText('Deze afspraak is er niet meer');
});

test('Ctrl+P where no agreement is shown says what to do first', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  await program.window.keyboard.press('Control+P');
  await expect(program.window.getByText('Open eerst een afspraak.', { exact: false })).toBeVisible();
});
