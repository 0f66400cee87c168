import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { type Installation, launchInstallation } from './installation';

export type { Installation };
export { expect };

interface Fixtures {
  /** An empty folder of this test alone: dossiers, workbooks, user data. Gone after the test. */
  workFolder: string;
  /** Starts the program as one more installation, with its own user data. A name given twice is the same installation. */
  installation: (name?: string, args?: string[]) => Promise<Installation>;
  /** The first installation, started. */
  program: Installation;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used from this pattern.
  workFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  installation: async ({ workFolder }, use) => {
    const started: Installation[] = [];
    await use(async (name = 'first', args = []) => {
      const installation = await launchInstallation(join(workFolder, `user-data-${name}`), args);
      started.push(installation);
      return installation;
    });
    await Promise.all(started.map((installation) => installation.close()));
    expect(started.flatMap((installation) => installation.errors)).toEqual([]);
  },

  program: async ({ installation }, use) => {
    await use(await installation());
  },
});
