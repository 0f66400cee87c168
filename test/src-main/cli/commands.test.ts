import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gravest } from '../../../src-main/cli/command';
import { runCli } from '../../../src-main/cli/run-cli';
import { figureWrite, quotaHead } from '../../helpers/builders';
import { openDatabase } from '../../helpers/make-database';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { writeValuesOf } from '../../helpers/write-values-of';

/** The command line of one person, with a data folder of its own. */
function commandLine() {
  const folder = temporaryFolder();
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const said: string[] = [];
    const streams = { print: (text: string) => out.push(text), say: (text: string) => said.push(text) };
    const code = await runCli([...args, '--user-data', join(folder, 'data')], streams, '0.1.0');
    return { code, out: out.join('\n'), said: said.join('\n') };
  };
  return { folder, run, dossier: join(folder, 'dossier.regietafel') };
}

test('a dossier is made, checked and dumped', async () => {
  const { run, dossier } = commandLine();
  expect(await run('new', dossier, '--limburg', '--as', 'PV31')).toEqual({ code: 0, out: '', said: '' });
  expect(await run('check', dossier)).toMatchObject({
    code: 0,
    said: '',
    out: expect.stringContaining('Geen bevindingen.'),
  });
  const { code, out } = await run('dump', dossier);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: 1, records: expect.any(Array) });
});

test('the dump is the same bytes at every look, and at another party', async () => {
  const { run, folder } = commandLine();
  const [one, other] = [join(folder, 'a.regietafel'), join(folder, 'b.regietafel')];
  await run('new', one, '--example', '--as', 'PV31');
  await run('new', other, '--example', '--as', 'GM0983');
  const dump = (await run('dump', one)).out;
  expect((await run('dump', one)).out).toBe(dump);
  expect((await run('dump', other)).out).toBe(dump);
  expect(dump).not.toContain(folder);
});

test('the answer to practise with is saved in a folder, and there is none for a real dossier', async () => {
  const { run, folder, dossier } = commandLine();
  await run('new', dossier, '--example', '--as', 'PV31');
  const path = join(folder, 'post', 'Voorbeeld – antwoord van Venlo.xlsx');
  expect(await run('practice', dossier, '--out', `${join(folder, 'post')}/`)).toEqual({ code: 0, out: path, said: '' });
  expect(existsSync(path)).toBe(true);
  const real = join(folder, 'echt.regietafel');
  await run('new', real, '--limburg', '--as', 'PV31');
  expect(await run('practice', real, '--out', folder)).toMatchObject({
    code: 1,
    said: expect.stringContaining('Een oefenbestand hoort bij een voorbeelddossier'),
  });
});

test('check says what is wrong in words, and as JSON', async () => {
  const { run, dossier } = commandLine();
  await run('new', dossier, '--example', '--as', 'PV31');
  const { out, code } = await run('check', dossier);
  expect(code).toBe(0);
  expect(out).toContain(
    'Mook en Middelaar, Asielzoekers, Ronde 2026–2027, vastgesteld: 43 amv kan niet. Het totaal is 34.',
  );
  expect(JSON.parse((await run('check', dossier, '--json')).out)).toMatchObject({
    findings: [{ code: 'amv-exceeds-total' }, { code: 'occupied-exceeds-realised' }],
    integrity: [],
    conflicts: 0,
  });
  expect((await run('check', dossier, '--language', 'en')).out).toContain('43 amv is not possible. The total is 34.');
});

test('another region begins with a list of municipalities', async () => {
  const { run, folder, dossier } = commandLine();
  const list = join(folder, 'lijst.csv');
  writeFileSync(list, 'code,name\nGM0363,Amsterdam\n');
  const made = await run(
    'new',
    dossier,
    '--municipalities',
    list,
    '--as',
    'GM0363',
    '--region',
    'PV27',
    '--region-name',
    'Noord-Holland',
  );
  expect(made.code).toBe(0);
  expect((await run('dump', dossier)).out).toContain('Noord-Holland');
});

test('a region that is not named is called as its province', async () => {
  const { run, folder, dossier } = commandLine();
  const list = join(folder, 'brabant.csv');
  writeFileSync(list, 'code,name\nGM0758,Breda\n');
  expect((await run('new', dossier, '--municipalities', list, '--as', 'PV30', '--region', 'PV30')).code).toBe(0);
  expect((await run('dump', dossier)).out).toContain('Asielopgave Noord-Brabant');
});

test.each([
  [['new', 'x.regietafel', '--limburg'], 'Geef --as <GM code | PV code> op.'],
  [['new', 'x.regietafel', '--as', 'PV31'], 'Kies een van --limburg, --example, --municipalities, --from.'],
  [['new', 'x.regietafel', '--limburg', '--example', '--as', 'PV31'], 'Kies een van'],
  [['new', 'x.regietafel', '--limburg', '--as', 'Venlo'], '--as kan niet "Venlo" zijn.'],
  [['check'], 'Geef <dossier> op.'],
  [['dump', 'a', 'b'], '"b" is te veel.'],
  [['dump', 'a', '--fast'], 'Onbekende optie --fast.'],
  [['dump', 'a', '-f'], 'Onbekende optie -f.'],
  [['check', 'a', '--constructor'], 'Onbekende optie --constructor.'],
  [['check', 'a', '--json=yes'], 'Bij --json hoort geen waarde.'],
  [['export', 'a'], 'Geef --out <file or folder> op.'],
  [['export', 'a', '--out', '--scope', 'each'], 'Bij --out hoort een waarde.'],
  [['export', 'a', '--out='], 'Bij --out hoort een waarde.'],
  [['export', 'a', '--out', 'b', '--scope', 'half'], '--scope kan niet "half" zijn.'],
  [['export', 'a', '--out', 'b', '--for', 'Venlo'], '--for kan niet "Venlo" zijn.'],
  [['export', 'a', '--out', 'b', '--scope', 'each', '--for', 'GM0983'], '--for kan niet "GM0983" zijn.'],
  [['import', 'a'], 'Geef <file> op.'],
  [['import', 'a', 'b.xlsx', '--accept', 'some'], '--accept kan niet "some" zijn.'],
  [['import', 'a', 'b.xlsx', '--accept'], 'Bij --accept hoort een waarde.'],
  [['frobnicate'], 'Onbekende opdracht "frobnicate".'],
  [[], 'Onbekende opdracht'],
])('wrong usage says what is wrong, shows the usage and ends with 2: %j', async (args, sentence) => {
  const { run } = commandLine();
  const { code, said, out } = await run(...args);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(said).toContain('Gebruik:');
  expect(out).toBe('');
});

test('what is refused is a sentence on stderr and ends with 1', async () => {
  const { run, folder, dossier } = commandLine();
  expect(await run('dump', dossier)).toEqual({ code: 1, out: '', said: 'Het bestand staat niet meer waar het stond.' });
  const list = join(folder, 'lijst.csv');
  writeFileSync(list, 'code,name\nGM0363,Amsterdam\nGM0363,Haarlem\n');
  const doubled = await run('new', dossier, '--municipalities', list, '--as', 'PV27');
  expect(doubled).toMatchObject({ code: 1, said: 'Regel 3: GM0363 staat al in regel 2.' });
  expect(existsSync(dossier)).toBe(false);
  expect(await run('new', dossier, '--municipalities', folder, '--as', 'PV27')).toMatchObject({
    code: 1,
    said: expect.stringContaining('is niet te lezen.'),
  });
  expect(await run('new', join(folder, 'weg', 'a.regietafel'), '--limburg', '--as', 'PV31')).toMatchObject({
    code: 1,
    said: 'De map voor dit bestand bestaat niet meer. Kies een andere map.',
  });
  expect(await run('new', dossier, '--limburg', '--as', 'GM0363')).toMatchObject({
    code: 1,
    said: expect.stringContaining('GM0363 hoort niet bij deze regio.'),
  });
  expect(await run('new', dossier, '--municipalities', join(folder, 'weg.csv'), '--as', 'PV27')).toMatchObject({
    code: 1,
  });
});

test('a dossier that is open in the window is not touched: a sentence and 1', async () => {
  const { run, folder, dossier } = commandLine();
  await run('new', dossier, '--limburg', '--as', 'PV31');
  const session = openDatabase(dossier, { userData: join(folder, 'data') });
  writeValuesOf(session, [figureWrite(quotaHead(), 441)]);
  const { code, said } = await run('check', dossier);
  expect(code).toBe(1);
  expect(said).toBe('Dit dossier is al open in een ander venster of programma. Sluit het daar en probeer het opnieuw.');
});

test('check ends with 1 when the dossier contradicts itself', async () => {
  const { run, folder, dossier } = commandLine();
  await run('new', dossier, '--limburg', '--as', 'PV31');
  const session = openDatabase(dossier, { userData: join(folder, 'data') });
  session.sqlite.prepare("UPDATE quotas SET total = 1 WHERE area = 'PV31'").run();
  session.lock?.release();
  session.sqlite.close();
  const { code, out } = await run('check', dossier);
  expect(code).toBe(1);
  expect(out).toContain('Tabel quotas klopt niet met de gegevens.');
});

/** What a document says of each command: the lines of its first block of them. */
const usagesIn = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^npm run -s cli -- \w/.test(line))
    .map((line) => line.replace('npm run -s cli -- ', ''));

test('help shows every command as the documentation does; the README leaves options out and makes none up', async () => {
  const { out, code } = await commandLine().run('--help');
  expect(code).toBe(0);
  const usages = out.replaceAll('\n      ', ' ').trim().split(/\n */);
  expect(usages.length).toBeGreaterThan(8);
  expect(usagesIn('docs/command-line.md').slice(0, usages.length)).toEqual(usages);
  const inReadme = usagesIn('README.md');
  const nameOf = (usage: string) => usage.split(' ')[0];
  expect(inReadme.map(nameOf)).toEqual(usages.map(nameOf));
  const madeUp = inReadme.flatMap((usage, at) =>
    (usage.match(/--[a-z-]+/g) ?? []).filter((option) => !usages[at]?.includes(option)),
  );
  expect(madeUp).toEqual([]);
});

test('of several outcomes the gravest counts: 2, 1, 3, 0', () => {
  expect(gravest([0, 3, 1, 2])).toBe(2);
  expect(gravest([0, 3, 1])).toBe(1);
  expect(gravest([0, 3])).toBe(3);
  expect(gravest([])).toBe(0);
});

test('a backup is made, listed and put back; of a damaged dossier too', async () => {
  const { run, dossier } = commandLine();
  await run('new', dossier, '--limburg', '--as', 'PV31');
  expect(await run('backup', dossier, '--list')).toEqual({
    code: 0,
    out: '',
    said: 'Er zijn geen reservekopieën van dit dossier.',
  });
  const made = await run('backup', dossier);
  expect(made.out).toMatch(/^Reservekopie gemaakt: \S+_request_1_\S+\.regietafel$/);
  const name = made.out.split(' ').at(-1) ?? '';
  const dump = (await run('dump', dossier)).out;
  expect((await run('backup', dossier, '--list')).out).toContain(`MB  zelf gemaakt  ${name}`);
  expect((await run('backup', dossier, '--restore', name)).out).toContain(
    'Het dossier is teruggezet: Reservekopie van',
  );
  expect((await run('dump', dossier)).out).toBe(dump);
  truncateSync(dossier, 8_192);
  expect((await run('dump', dossier)).code).toBe(1);
  expect((await run('backup', dossier, '--restore', name)).out).toContain('is apart bewaard.');
  expect((await run('dump', dossier)).out).toBe(dump);
  expect(await run('backup', dossier, '--restore', 'weg')).toMatchObject({
    code: 1,
    said: expect.stringContaining('is er niet meer'),
  });
});
