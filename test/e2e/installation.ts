import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';

const node = createRequire(__filename);
/** The built program; `npm run test:flips` names a copy of it with one lock open. */
const projectFolder = process.env.REGIETAFEL_APP ?? join(__dirname, '..', '..');

/** The program as one person has it: its process, its window, its own user data. */
export interface Installation {
  app: ElectronApplication;
  window: Page;
  userDataFolder: string;
  /** Errors that reached the window's console; a test fails on them at its end. */
  errors: string[];
  close: () => Promise<void>;
}

/**
 * Starts the built program on this user data folder and waits for its first window.
 *
 * @param electron another file called `electron` that starts it.
 */
export async function launchInstallation(
  userDataFolder: string,
  args: string[] = [],
  electron: string = electronPath(),
): Promise<Installation> {
  // Without `executablePath` Playwright loads a script of its own first, which holds the program until Playwright is
  // connected. With it both race, and on a busy machine the launch hangs now and then. Electron's package then says
  // which binary, and takes the one named here.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = dirname(electron);
  // It says so once; another launch may name another one.
  delete node.cache[node.resolve('electron/index.js')];
  const app = await _electron.launch({
    args: [
      '-r',
      join(__dirname, 'system-dialogs.cjs'),
      '-r',
      join(__dirname, 'fixed-day.cjs'),
      projectFolder,
      `--user-data-dir=${userDataFolder}`,
      ...chromiumSwitches(),
      ...args,
    ],
    env: programEnvironment(),
    // Otherwise Playwright switches the sandbox off.
    chromiumSandbox: !process.env.REGIETAFEL_NO_SANDBOX,
    // Otherwise Playwright pretends that the system asks for light.
    colorScheme: null,
  });
  const errors: string[] = [];
  app.on('window', (page) => collectErrors(page, errors));
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  // What is there before is a picture.
  await window.waitForFunction(() => !document.getElementById('root')?.hasAttribute('inert'));
  return { app, window, userDataFolder, errors, close: () => app.close() };
}

/** A second start of the program by the same person, with files: it hands them over to the one that runs, and ends. */
export async function startAgain({ userDataFolder }: Installation, ...files: string[]): Promise<void> {
  const sandbox = process.env.REGIETAFEL_NO_SANDBOX ? ['--no-sandbox'] : [];
  const args = [projectFolder, `--user-data-dir=${userDataFolder}`, ...chromiumSwitches(), ...sandbox, ...files];
  const child = spawn(electronPath(), args, { env: programEnvironment(), stdio: 'ignore' });
  await new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject));
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}

function electronPath(): string {
  const path = process.env.REGIETAFEL_ELECTRON;
  if (!path) throw new Error('Run the window tests with: npm run test:e2e');
  return path;
}

function chromiumSwitches(): string[] {
  // A machine without graphics: the picture is the same, the memory for it is found elsewhere.
  return process.env.CI ? ['--disable-gpu', '--disable-dev-shm-usage'] : [];
}

function programEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
