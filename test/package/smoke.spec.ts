import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { startPackage, test } from './packaged-program';

test('the package edits, makes and reads a workbook, prints, closes, and finds the edit again', async ({
  workFolder,
}) => {
  const smoke = (step: string) => [`--smoke-test=${workFolder}`, `--smoke-step=${step}`];
  const journey = await startPackage(smoke('journey'));
  expect(journey).toMatchObject({ code: 0, out: expect.stringContaining('journey: closed, all well') });
  expect(journey.out.split('\n').slice(1, -1)).toEqual([
    'begins without a picture',
    'the example dossier is open',
    'Beesel: 59 became 61, was undone, and done again',
    expect.stringMatching(/^a workbook of \d{5,} bytes is made$/),
    'and read by the process for reading',
    expect.stringMatching(/^an agreement is printed as PDF of \d{5,} bytes$/),
    'journey: closed, all well',
  ]);
  const again = await startPackage([...smoke('reopen'), '--remote-debugging-port=0']);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('opened again: Beesel is still 61') });
  // No debugger can be opened on the page either (lockDebugging).
  expect(again.complaints).not.toContain('DevTools listening');
  expect(await readFile(join(workFolder, 'smoke-test.txt'), 'utf8')).toBe(journey.out + again.out);
  // A machine so busy that the page has no time to draw it at the end keeps no picture (0047): then a later start has it.
  await expect(async () => {
    const next = await startPackage(smoke('reopen'));
    expect(next.out).toContain('begins with its first picture');
  }).toPass({ timeout: 120_000 });
});

test('the smoke test touches no folder that is a person’s', async ({ workFolder }) => {
  const full = join(workFolder, 'full');
  const dossiers = join(workFolder, 'dossiers');
  const inside = join(dossiers, 'inside');
  await mkdir(full);
  await writeFile(join(full, 'brief.txt'), 'van een ander');
  await mkdir(inside, { recursive: true });
  const env = { REGIETAFEL_USER_DATA: dossiers };
  for (const [folder, reason] of [
    [full, 'the folder is not empty'],
    [dossiers, 'this is where a person has dossiers'],
    [inside, 'this is where a person has dossiers'],
    [join(workFolder, 'nowhere'), 'there is no such folder'],
    ['nowhere', 'name the folder in full'],
  ] as const) {
    const { code, out, complaints } = await startPackage([`--smoke-test=${folder}`], { env });
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toContain(`--smoke-test: ${reason}`);
  }
  expect(await readdir(full)).toEqual(['brief.txt']);
  expect(await readdir(dossiers)).toEqual(['inside']);
  expect(await readdir(inside)).toEqual([]);
});

test('the command line of the package makes a dossier, a workbook, and reads one', async ({ workFolder }) => {
  const dossier = join(workFolder, 'limburg.regietafel');
  const workbook = join(workFolder, 'limburg.xlsx');
  const command = (...args: string[]) =>
    startPackage(['--cli', ...args], { env: { REGIETAFEL_USER_DATA: workFolder } });
  expect(await command('new', dossier, '--example', '--as', 'PV31')).toMatchObject({ code: 0 });
  expect(await command('export', dossier, '--out', workbook)).toMatchObject({ code: 0 });
  const read = await command('import', dossier, workbook, '--dry-run', '--json');
  expect(JSON.parse(read.out)).toMatchObject({ files: [{ outcome: 'looked', differences: 0 }] });
});
