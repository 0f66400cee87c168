import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

const results = join(__dirname, '..', 'results');

/** Tests of a packaged program (REGIETAFEL_PACKAGE), which nobody can drive from outside: `npm run package` and `npm test`. */
export default defineConfig({
  testDir: __dirname,
  outputDir: join(results, 'package'),
  workers: 2,
  fullyParallel: true,
  // As for the window tests (docs/decisions/0094).
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
  reporter: [['list'], ['json', { outputFile: join(results, 'package.json') }]],
});
