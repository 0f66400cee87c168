import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src-main/cli/check-command';
import type { Command, CommandWorld } from '../../../src-main/cli/command';
import { dumpCommand } from '../../../src-main/cli/dump-command';
import { exportCommand } from '../../../src-main/cli/export-command';
import { makeImportCommand } from '../../../src-main/cli/import-command';
import { newCommand } from '../../../src-main/cli/new-command';
import { startFromWorkbook } from '../../../src-main/cli/new-from-workbook';
import { parseArguments } from '../../../src-main/cli/parse-arguments';
import { readWaiting } from '../../../src-main/database/waiting-rows';
import { closeDatabase, openDatabase, testClock } from '../../helpers/make-database';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { quota, readHere, realisation, totalOf, type, typed } from '../services/exchange/installation';

interface Machine {
  readonly path: (name: string) => string;
  readonly folder: string;
  readonly run: (command: Command, ...args: string[]) => Promise<{ code: number; out: string; told: string }>;
  readonly world: CommandWorld;
}

/** A computer with a data folder of its own, and what a command printed there. */
function machine(): Machine {
  const folder = temporaryFolder();
  const session = { userData: join(folder, 'data'), locale: 'nl' as const, now: testClock() };
  const world = (out: string[], told: string[]): CommandWorld => ({
    locale: 'nl',
    version: '1.0.0',
    session,
    print: (text) => void out.push(text),
    say: (text) => void told.push(text),
  });
  return {
    folder,
    path: (name) => join(folder, name),
    world: world([], []),
    run: async (command, ...args) => {
      const out: string[] = [];
      const told: string[] = [];
      const code = await command.run(parseArguments(args, command.shape), world(out, told));
      return { code, out: out.join('\n'), told: told.join('\n') };
    },
  };
}

const importCommand = makeImportCommand(readHere);

/** The support team and Venlo, each on a machine; Venlo typed a realisation and a quota it does not own. */
async function twoMachines() {
  const support = machine();
  const venlo = machine();
  const region = support.path('limburg.regietafel');
  await support.run(newCommand, region, '--limburg', '--as', 'PV31');
  const sent = await support.run(exportCommand, region, '--out', support.path('to-venlo.xlsx'), '--for', 'GM0983');
  expect(sent).toMatchObject({ code: 0, told: '' });
  const dossier = venlo.path('venlo.regietafel');
  await startFromWorkbook(dossier, sent.out, 'GM0983', undefined, venlo.world, readHere);
  const session = openDatabase(dossier, { ...venlo.world.session, userData: venlo.world.session.userData });
  type(session, typed(realisation(), 92), typed(quota(), 400));
  closeDatabase(session);
  const back = venlo.path('back.xlsx');
  await venlo.run(exportCommand, dossier, '--out', back, '--scope', 'municipality');
  return { support, region, back };
}

describe('import on the command line', () => {
  it('merges nothing unless told, says what there is, and ends with 3', async () => {
    const { support, region, back } = await twoMachines();
    const before = (await support.run(dumpCommand, region)).out;
    const looked = await support.run(importCommand, region, back);
    expect(looked).toMatchObject({ code: 3, told: '' });
    expect(looked.out).toContain('er is niets gewijzigd');
    expect((await support.run(dumpCommand, region)).out).toBe(before);
    const dry = await support.run(importCommand, region, back, '--dry-run', '--accept', 'all', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({
      version: 1,
      files: [{ file: 'back.xlsx', outcome: 'looked', undecided: 2 }],
    });
    expect((await support.run(dumpCommand, region)).out).toBe(before);
  });

  it('takes by the owner rule and leaves the rest to be decided', async () => {
    const { support, region, back } = await twoMachines();
    const owner = await support.run(importCommand, region, back, '--accept', 'owner', '--json');
    expect(owner.code).toBe(3);
    expect(JSON.parse(owner.out).files).toMatchObject([
      { outcome: 'done', taken: 1, waiting: 1, conflicts: 0, sender: 'GM0983', senderName: 'Venlo' },
    ]);
    const all = await support.run(importCommand, region, back, '--accept', 'all');
    expect(all.code).toBe(0);
    const again = await support.run(importCommand, region, back, '--accept', 'all', '--json');
    expect(JSON.parse(again.out).files).toMatchObject([{ outcome: 'looked', differences: 0 }]);
    expect(again.code).toBe(0);
  });

  it('of several files each is a transaction; the gravest outcome is the exit code', async () => {
    const { support, region, back } = await twoMachines();
    writeFileSync(support.path('brief.txt'), 'Geachte collega');
    const mixed = await support.run(importCommand, region, support.path('brief.txt'), back, '--accept', 'all');
    expect(mixed.code).toBe(1);
    expect(mixed.told).toMatch(/^brief\.txt: [A-Z].*\.$/);
    const check = await support.run(importCommand, region, back);
    expect(check.code).toBe(0);
  });

  it('of a dossier that is open elsewhere is refused', async () => {
    const { support, region, back } = await twoMachines();
    const session = openDatabase(region, { ...support.world.session });
    await expect(support.run(importCommand, region, back)).rejects.toMatchObject({ code: 'dossier-open-elsewhere' });
    closeDatabase(session);
  });
});

describe('import --join on the command line', () => {
  async function begunApart() {
    const [support, venlo] = [machine(), machine()];
    const [region, ofVenlo] = [support.path('limburg.regietafel'), venlo.path('venlo.regietafel')];
    await support.run(newCommand, region, '--limburg', '--as', 'PV31');
    await venlo.run(newCommand, ofVenlo, '--limburg', '--as', 'GM0983');
    for (const [computer, path, total] of [[support, region, 92] as const, [venlo, ofVenlo, 95] as const]) {
      const session = openDatabase(path, { ...computer.world.session });
      type(session, typed(realisation(), total));
      closeDatabase(session);
    }
    const file = venlo.path('van-venlo.xlsx');
    await venlo.run(exportCommand, ofVenlo, '--out', file);
    return { support, venlo, region, ofVenlo, file };
  }

  it('a workbook of another dossier is refused with 1 and a sentence that names the option', async () => {
    const { support, region, file } = await begunApart();
    const before = (await support.run(dumpCommand, region)).out;
    const refused = await support.run(importCommand, region, file, '--accept', 'all');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.told).toMatch(/^van-venlo\.xlsx: Dit bestand hoort bij een ander dossier\..*--join/);
    expect((await support.run(dumpCommand, region)).out).toBe(before);
  });

  it('looks without --accept; joins with it; what is mailed back needs no option, and both dumps are equal', async () => {
    const { support, venlo, region, ofVenlo, file } = await begunApart();
    const before = (await support.run(dumpCommand, region)).out;
    const looked = await support.run(importCommand, region, file, '--join', '--json');
    expect(looked.code).toBe(3);
    expect(JSON.parse(looked.out).files).toMatchObject([{ outcome: 'looked', joins: true, conflictsInFile: 1 }]);
    expect((await support.run(dumpCommand, region)).out).toBe(before);
    expect((await support.run(importCommand, region, file)).code).toBe(1);

    const joined = await support.run(importCommand, region, file, '--join', '--accept', 'all');
    expect(joined).toMatchObject({ code: 3, told: '' });
    expect(joined.out).toContain('zijn vanaf nu één dossier');
    const back = support.path('terug.xlsx');
    await support.run(exportCommand, region, '--out', back);
    const read = await venlo.run(importCommand, ofVenlo, back, '--accept', 'all', '--json');
    expect(JSON.parse(read.out).files).toMatchObject([{ outcome: 'done', joins: false, conflicts: 1 }]);
    expect((await venlo.run(dumpCommand, ofVenlo)).out).toBe((await support.run(dumpCommand, region)).out);
  });

  it('of a workbook of the own dossier changes nothing about reading it', async () => {
    const { support, region, back } = await twoMachines();
    const read = await support.run(importCommand, region, back, '--join', '--accept', 'all', '--json');
    expect(JSON.parse(read.out).files).toMatchObject([{ outcome: 'done', joins: false, taken: 2 }]);
  });
});

describe('what import promises', () => {
  const json = async (computer: Machine, ...args: string[]) => {
    const { code, out } = await computer.run(importCommand, ...args, '--json');
    return { code, files: JSON.parse(out).files };
  };
  /** Everything in the dossier, also what is not exchanged. */
  const everything = (computer: Machine, path: string) => {
    const session = openDatabase(path, { ...computer.world.session });
    const tables = ['records', 'siblings', 'contexts', 'waiting', 'refusals', 'log', 'imports', 'exports'];
    const rows = tables.map((table) => session.sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get());
    closeDatabase(session);
    return JSON.stringify(rows);
  };

  it('none and --dry-run change nothing at all, and keep nothing aside', async () => {
    const { support, region, back } = await twoMachines();
    const before = everything(support, region);
    expect((await support.run(importCommand, region, back)).code).toBe(3);
    expect((await support.run(importCommand, region, back, '--dry-run', '--accept', 'all')).code).toBe(3);
    expect((await support.run(importCommand, region, back, '--dry-run', '--accept', 'owner')).code).toBe(3);
    expect(everything(support, region)).toBe(before);
  });

  it('owner leaves what others wrote in nog te beslissen, from where it can still be taken', async () => {
    const { support, region, back } = await twoMachines();
    expect((await support.run(importCommand, region, back, '--accept', 'owner')).code).toBe(3);
    const session = openDatabase(region, { ...support.world.session });
    expect(readWaiting(session).map(({ ref }) => ref)).toEqual([{ recordId: quota().id, register: 'figures' }]);
    expect([totalOf(session, realisation()), totalOf(session, quota())]).not.toContain(400);
    expect(totalOf(session, realisation())).toBe(92);
    closeDatabase(session);
    expect((await json(support, region, back, '--accept', 'owner')).files[0]).toMatchObject({ waiting: 1 });
    expect((await json(support, region, back, '--accept', 'all')).code).toBe(0);
  });

  it('conflicts stay conflicts with all, and end with 3', async () => {
    const { support, region, back } = await twoMachines();
    const session = openDatabase(region, { ...support.world.session });
    type(session, typed(realisation(), 80));
    closeDatabase(session);
    const { code, files } = await json(support, region, back, '--accept', 'all');
    expect(code).toBe(3);
    expect(files[0]).toMatchObject({ outcome: 'done', conflicts: 1, conflictsInFile: 1 });
    expect((await support.run(checkCommand, region)).code).toBe(3);
  });

  it('letters and workbooks mixed: each its own line, the workbooks are taken', async () => {
    const { support, region, back } = await twoMachines();
    writeFileSync(support.path('brief.txt'), 'Geachte collega');
    const paths = [support.path('brief.txt'), back, support.path('brief.txt'), back];
    const { code, files } = await json(support, region, ...paths, '--accept', 'all');
    expect(code).toBe(1);
    expect(files.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['refused', 'done', 'refused', 'looked']);
    expect(files[0]).toMatchObject({ file: 'brief.txt', code: 'workbook-not-a-workbook' });
  });

  it('the JSON has the keys that are promised', async () => {
    const { support, region, back } = await twoMachines();
    writeFileSync(support.path('brief.txt'), 'Geachte collega');
    const { files } = await json(support, region, back, support.path('brief.txt'));
    const [read, refused] = files;
    expect(Object.keys(read).sort()).toEqual(
      [
        'file outcome hash sender senderName exportedAt readBefore differences conflictsInFile foreign',
        'taken refused waiting conflicts undecided unreadable newSite joins',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    );
    expect(Object.keys(refused).sort()).toEqual(['code', 'file', 'outcome', 'sentence']);
  });
});

describe('export on the command line', () => {
  it('for who is not in the dossier is refused', async () => {
    const { support, region } = await twoMachines();
    const out = support.path('x.xlsx');
    for (const more of [[], ['--scope', 'region']])
      await expect(support.run(exportCommand, region, '--out', out, '--for', 'GM0363', ...more)).rejects.toMatchObject({
        code: 'party-unknown',
      });
    expect(existsSync(out)).toBe(false);
  });

  it('puts each municipality in a folder that it makes', async () => {
    const { support, region } = await twoMachines();
    const folder = support.path('ronde 2');
    const made = await support.run(exportCommand, region, '--scope', 'each', '--out', folder);
    expect(made.code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(31);
    expect(made.out.split('\n').every((path) => existsSync(path))).toBe(true);
  });

  it('without --out is wrong usage', async () => {
    const { support, region } = await twoMachines();
    await expect(support.run(exportCommand, region)).rejects.toMatchObject({ code: 'missingArgument' });
  });
});
