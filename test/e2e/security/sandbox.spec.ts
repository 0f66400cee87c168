import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures';

test.skip(
  process.platform !== 'linux' || Boolean(process.env.REGIETAFEL_NO_SANDBOX),
  'reads what Linux tells of a process',
);

test('the process behind the window is locked in the sandbox of Chromium', async ({ program }) => {
  const page = await program.app.browserWindow(program.window);
  const pid = await page.evaluate((window) => window.webContents.getOSProcessId());
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  // Its system calls are filtered, and it sees itself in a process list of its own.
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m);
});
