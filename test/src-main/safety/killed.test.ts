import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupFolder } from '../../../src-main/backup/backup-folder';
import { checkBackup } from '../../../src-main/backup/check-backup';
import { listBackups } from '../../../src-main/backup/list-backups';
import { newestVersion, schemaVersion } from '../../../src-main/database/migrate';
import { backUp } from '../../../src-main/services/backups/back-up';
import { dumpDossier } from '../../../src-main/services/integrity/dump';
import { closeSession, openSession } from '../../../src-main/services/session';
import { builtPart } from '../../helpers/built-part';
import { brokenPromises, examine, FIRST_NUMBER, type Found } from '../../helpers/killing/examine';
import { killWhileWriting } from '../../helpers/killing/kill-run';
import { after, type Expected, emptyModel } from '../../helpers/killing/model';
import type { Fault, WriterTask } from '../../helpers/killing/protocol';
import { randomFrom } from '../../helpers/killing/random';
import { closeDatabase } from '../../helpers/make-database';
import { asOlderProgramLeftIt } from '../../helpers/older-program';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { realisation, regionAndVenlo, send, type, typed } from '../services/exchange/installation';

/** Said in the output, so that a failure can be looked at again: REGIETAFEL_SEED=<number>. */
const seed = Number(process.env.REGIETAFEL_SEED ?? Date.now() % 1_000_000);

let writer = '';
let start: Start = { folder: '', dossier: '', workbooks: [] };

beforeAll(async () => {
  console.info(`moments of the kills: REGIETAFEL_SEED=${seed}`);
  writer = await builtPart('writer', 'test/helpers/killing/writer.ts');
  start = await prepared();
});

afterAll(() => {
  rmSync(start.folder, { recursive: true, force: true });
  rmSync(dirname(writer), { recursive: true, force: true });
});

interface Place {
  readonly path: string;
  readonly userData: string;
  readonly outbox: string;
  readonly workbooks: readonly string[];
}

interface Start {
  readonly folder: string;
  readonly dossier: string;
  readonly workbooks: readonly string[];
}

/** The support team's dossier, and four workbooks of Venlo that can be read into it: made once, for all tests. */
async function prepared(): Promise<Start> {
  const { mail, region, venloCopy } = await regionAndVenlo();
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-killed-'));
  const workbooks: string[] = [];
  for (const total of [11, 12, 13, 14]) {
    type(venloCopy, typed(realisation({ date: `2026-11-${total}` }), total));
    const path = join(folder, `van-venlo-${total}.xlsx`);
    copyFileSync(await send(venloCopy, mail, 'municipality', 'PV31'), path);
    workbooks.push(path);
  }
  closeDatabase(region);
  const dossier = join(folder, 'dossier.regietafel');
  copyFileSync(region.path, dossier);
  return { folder, dossier, workbooks };
}

function placeOf({ dossier, workbooks }: Start): Place {
  const folder = temporaryFolder();
  const [path, outbox] = [join(folder, 'dossier.regietafel'), join(folder, 'uit')];
  mkdirSync(outbox);
  copyFileSync(dossier, path);
  return { path, userData: join(folder, 'data'), outbox, workbooks };
}

interface Run {
  readonly kills: number;
  readonly deeds: number;
  readonly problems: readonly string[];
}

/** Kills one writer after the other on the same dossier, and looks after each; ends at the first problem. */
async function killAgainAndAgain(
  place: Place,
  most: number,
  laneSeed: number,
  fault: Fault | null = null,
): Promise<Run> {
  const random = randomFrom(laneSeed);
  let expected: Expected = { model: emptyModel, backups: new Map(), exports: [] };
  let deeds = 0;
  for (let kill = 1; kill <= most; kill += 1) {
    const backups = listBackupNames(place).filter((name) => expected.backups.has(name));
    const next = FIRST_NUMBER + kill * 10_000;
    const task: WriterTask = { ...place, seed: laneSeed + kill, backups, next, fault, dieAt: null };
    const killed = await killWhileWriting(writer, task, {
      line: 'begin',
      count: 1 + Math.floor(random() * 5),
      milliseconds: random() ** 2 * 60,
    }).catch(String);
    // A writer that ends by itself has found the damage before we did.
    if (typeof killed === 'string') return { kills: kill, deeds, problems: [killed] };
    const { done, underWay } = killed;
    deeds += done.length;
    expected = done.reduce(after, expected);
    const found = examined(place);
    const { kept, problems } = brokenPromises(
      found,
      underWay === null ? [expected] : [expected, after(expected, underWay)],
    );
    if (kept === null || problems.length + found.problems.length > 0) {
      const told = JSON.stringify({ kill, underWay, last: done.at(-1) });
      return { kills: kill, deeds, problems: [...found.problems, ...problems, told] };
    }
    expected = { ...kept, exports: expected.exports };
  }
  return { kills: most, deeds, problems: [] };
}

/** A dossier that does not even open is the worst of what can be found. */
function examined({ path, userData, outbox }: Place): Found {
  try {
    return examine(path, userData, outbox);
  } catch (error) {
    return { model: emptyModel, sent: [], problems: [String(error)] };
  }
}

function listBackupNames({ userData, path }: Place): readonly string[] {
  return listBackups(backupFolder(userData, path)).map(({ name }) => name);
}

test('80 kills while figures are typed, files read and made, and backups made and put back: nothing confirmed is lost, doubled or half', async () => {
  const lanes = [1, 2].map((lane) => killAgainAndAgain(placeOf(start), 40, seed * 1_000 + lane * 500));
  const runs = await Promise.all(lanes);
  console.info(`${runs.map(({ kills, deeds }) => `${kills} kills after ${deeds} confirmed deeds`).join('; ')}`);
  expect(runs.flatMap(({ problems }) => problems)).toEqual([]);
  expect(runs.reduce((sum, { deeds }) => sum + deeds, 0)).toBeGreaterThan(80);
}, 300_000);

test('20 kills while a dossier goes up to a newer version: it is the old or the new one, and nothing of it is lost', async () => {
  const random = randomFrom(seed);
  const older = placeOf(start).path;
  asOlderProgramLeftIt(older);
  for (let kill = 0; kill < 20; kill += 1) {
    const place = placeOf({ ...start, dossier: older, workbooks: [] });
    const task: WriterTask = { ...place, seed: 1, backups: [], next: 0, fault: null, dieAt: null };
    await killWhileWriting(writer, task, { line: 'opening', count: 1, milliseconds: random() * 60 });
    const session = openSession(place.path, { userData: place.userData });
    expect(schemaVersion(session.sqlite)).toBe(newestVersion());
    const backups = listBackups(session.backups ?? '');
    expect(backups.length).toBeGreaterThan(0);
    for (const backup of backups) checkBackup(backup.path);
    expect(session.sqlite.prepare('SELECT count(*) FROM records').pluck().get()).toBe(recordsOf(older));
    closeSession(session);
    expect(examine(place.path, place.userData, place.outbox).problems).toEqual([]);
  }
}, 120_000);

function recordsOf(path: string): unknown {
  const sqlite = new Sqlite(path, { readonly: true });
  const count = sqlite.prepare('SELECT count(*) FROM records').pluck().get();
  sqlite.close();
  return count;
}

test('a restore that is killed between any two steps leaves the dossier of before or the one put back', async () => {
  for (const step of ['checked', 'set-aside', 'prepared', 'closed', 'in-place']) {
    const place = placeOf(start);
    const session = openSession(place.path, { userData: place.userData });
    const then = dumpDossier(session);
    const name = backUp(session, 'request') ?? '';
    type(session, typed(realisation({ date: '2026-10-01' }), 77));
    const now = dumpDossier(session);
    closeSession(session);
    const task: WriterTask = { ...place, seed: 1, backups: [name], next: 0, fault: null, dieAt: step };
    await killWhileWriting(writer, task, { line: 'done', count: 1, milliseconds: 0 });
    const opened = openSession(place.path, { userData: place.userData });
    expect(readdirSync(dirname(place.path)), step).not.toContain('dossier.regietafel.terug');
    expect(dumpDossier(opened), step).toBe(step === 'in-place' ? then : now);
    closeSession(opened);
    expect(examine(place.path, place.userData, place.outbox).problems).toEqual([]);
  }
}, 120_000);

test.each<Fault>(['confirm-before-commit', 'two-transactions', 'twice', 'restore-in-place'])(
  'the look after a kill finds a program that makes this mistake: %s',
  async (fault) => {
    const { problems } = await killAgainAndAgain(placeOf(start), 60, seed * 1_000 + 7, fault);
    expect(problems).not.toEqual([]);
  },
  120_000,
);
