import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command, CommandWorld } from '../../../src-main/cli/command';
import { dumpCommand } from '../../../src-main/cli/dump-command';
import { exportCommand } from '../../../src-main/cli/export-command';
import { makeImportCommand } from '../../../src-main/cli/import-command';
import { newCommand } from '../../../src-main/cli/new-command';
import { startFromWorkbook } from '../../../src-main/cli/new-from-workbook';
import { parseArguments } from '../../../src-main/cli/parse-arguments';
import { closeDatabase, openDatabase, testClock } from '../../helpers/make-database';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { quota, readHere, realisation, type, typed } from '../services/exchange/installation';

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

describe('export on the command line', () => {
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
