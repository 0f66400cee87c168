import { expectAccessible } from '../accessibility/axe';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { takePictures } from '../pictures';

test('stub', async ({ program }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const { window } = program;
  await window.evaluate(() => {
    location.hash = '#/agreements/x/print';
  });
  await expect(window.getByRole('article', { name: 'Pagina 1 van 2' })).toBeVisible();
  await takePictures(program, 'afdrukvoorbeeld');
  await expectAccessible(window);
});
