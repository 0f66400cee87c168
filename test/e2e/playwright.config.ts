import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

const results = join(__dirname, '..', 'results');

export default defineConfig({
  testDir: __dirname,
  outputDir: join(results, 'e2e'),
  // Every test has its own installation, so they may run side by side; two cores carry two windows.
  workers: 2,
  fullyParallel: true,
  // `npm run pictures` makes the pictures of the README and tests nothing.
  projects: process.env.REGIETAFEL_PICTURES
    ? [{ name: 'pictures', testMatch: /\.pictures\.ts$/ }]
    : [
        { name: 'window', grepInvert: /@clipboard/ },
        // All windows of one display share one clipboard, so tests that use it run one at a time.
        { name: 'clipboard', grep: /@clipboard/, workers: 1 },
      ],
  // A second try is named at the end of `npm test`, to be mended: see docs/decisions/0094.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Only catches what hangs: a journey with LibreOffice on a busy machine takes its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(results, 'e2e.json') }]],
});
