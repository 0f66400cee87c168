import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';

/** The folder of the package under test. */
export const packageFolder = process.env.REGIETAFEL_PACKAGE ?? '';
if (packageFolder === '') throw new Error('Run the tests of the package with: npm run package');

export const archive = join(packageFolder, 'resources', 'app.asar');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

export const test = base.extend<{ workFolder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used from this pattern.
  workFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  },
});

interface Start {
  readonly env?: NodeJS.ProcessEnv;
  /** Where the program lies, when it is not the package under test. */
  readonly folder?: string;
}

/** Starts the packaged program and waits for its end. */
export function startPackage(args: readonly string[], { env = {}, folder = packageFolder }: Start = {}) {
  const sandbox = process.env.REGIETAFEL_NO_SANDBOX ? ['--no-sandbox'] : [];
  const graphics = process.env.CI ? ['--disable-gpu', '--disable-dev-shm-usage'] : [];
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(join(folder, 'regietafel'), [...sandbox, ...graphics, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 150_000,
    });
    let out = '';
    let complaints = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      complaints += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, complaints }));
  });
}
