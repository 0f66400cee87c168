import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command-line';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';

const project = join(__dirname, '..', '..', '..');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** The program as `npm run -s cli --` starts it; reads no more than so many signs of what it prints. */
function cli(args: readonly string[], most = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'scripts', 'run.mjs'), 'cli', ...args]);
    let out = '';
    let told = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      if (out.length >= most) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, told }));
  });
}

test('the command line ends with the code that it promises', async ({ workFolder }) => {
  const file = (name: string) => join(workFolder, name);
  const dossier = file('a.regietafel');
  const data = ['--user-data', file('data')];
  expect(await cli(['new', dossier, '--example', '--as', 'PV31', ...data])).toEqual({ code: 0, out: '', told: '' });
  expect((await cli(['dump', dossier, '--fast', ...data])).code).toBe(2);
  const gone = await cli(['import', dossier, file('weg.xlsx'), ...data]);
  expect(gone).toEqual({ code: 1, out: '', told: 'weg.xlsx: Het bestand is er niet meer. Kies het opnieuw.\n' });
  // Who wants only the first lines (`dump | head`) gets these, and no complaint.
  const head = await cli(['dump', dossier, ...data], 1);
  expect(head.out).toContain('{"format":1,"records":[');
  expect(head.told).toBe('');
  expect(head.code).toBe(0);
});

test('a dossier that is open in the window is refused by every command', async ({ program, workFolder }) => {
  await new FirstRunPage(program).startExampleAsSupport();
  const folder = await program.app.evaluate(({ app }) => app.getPath('userData'));
  const settings: unknown = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));
  const dossier = String((settings as { lastOpened: unknown }).lastOpened); // written by the program
  const other = join(workFolder, 'other.regietafel');
  await runCommand('new', other, '--example', '--as', 'PV31', '--user-data', join(workFolder, 'data'));
  await runCommand('export', other, '--out', join(workFolder, 'a.xlsx'), '--user-data', join(workFolder, 'data'));
  for (const args of [
    ['check', dossier],
    ['dump', dossier],
    ['export', dossier, '--out', join(workFolder, 'out.xlsx')],
    ['import', dossier, join(workFolder, 'a.xlsx'), '--accept', 'all'],
    ['print', dossier, 'agreement', 'VENR-2026-01', '--out', join(workFolder, 'a.pdf')],
  ]) {
    const { code, told, out } = await cli([...args, '--user-data', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toContain('Dit dossier is al open in een ander venster of programma.');
  }
});
