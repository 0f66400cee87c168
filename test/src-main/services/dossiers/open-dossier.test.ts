import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { APPLICATION_ID } from '../../../../src-main/database/open';
import { adoptDossier } from '../../../../src-main/services/dossiers/adopt-dossier';
import { createDossier } from '../../../../src-main/services/dossiers/create-dossier';
import { makeDossier } from '../../../../src-main/services/dossiers/make-dossier';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { closeDatabase, makeDatabase, openDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';
import { writeValuesOf } from '../../../helpers/write-values-of';

function closedDossier() {
  const folder = temporaryFolder();
  const path = join(folder, 'dossier.regietafel');
  createDossier(path, { start: { kind: 'limburg' }, party: 'PV31' });
  return { folder, path, open: () => openDatabase(path, { userData: join(folder, 'data') }) };
}

test('a dossier that is closed is one file, with nothing beside it', () => {
  const { folder, open } = closedDossier();
  const session = open();
  writeValuesOf(session, [figureWrite(quotaHead(), 441)]);
  closeDatabase(session);
  expect(readdirSync(folder).sort()).toEqual(['data', 'dossier.regietafel']);
});

test('what SQLite left of a dossier that was taken away never becomes part of another with its name', () => {
  const { folder, path, open } = closedDossier();
  const old = open();
  writeValuesOf(old, [figureWrite(quotaHead(), 441)]);
  const own = join(folder, 'eigen map');
  mkdirSync(own);
  const [taken, made] = [join(own, 'dossier.regietafel'), join(own, 'nieuw.regietafel')];
  for (const place of [taken, made]) copyFileSync(`${path}-wal`, `${place}-wal`);
  closeDatabase(old);
  expect(adoptDossier(path, own)).toBe(join(own, 'dossier 2.regietafel'));
  createDossier(made, { start: { kind: 'limburg' }, party: 'PV31' });
  expect(readdirSync(own).sort()).toEqual(['dossier 2.regietafel', 'dossier.regietafel-wal', 'nieuw.regietafel']);
  const fresh = openDatabase(made, { userData: join(folder, 'data') });
  expect(fresh.dossierId).not.toBe(old.dossierId);
  expect(fresh.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  const figure = fresh.sqlite.prepare('SELECT total FROM quotas WHERE record_id = ?').pluck();
  expect(figure.get(quotaHead().id)).toBeUndefined();
});

test('a dossier that is not there has its own sentence', () => {
  const folder = temporaryFolder();
  expect(() => openDatabase(join(folder, 'weg.regietafel'), { userData: folder })).toThrow('dossier-missing');
});

test('a text file and the database of another program are not ours, and stay as they are', () => {
  const folder = temporaryFolder();
  const [text, stranger] = [join(folder, 'a.regietafel'), join(folder, 'b.regietafel')];
  writeFileSync(text, 'Beste collega,');
  new Sqlite(stranger).exec('CREATE TABLE bookmarks (url TEXT)').close();
  const before = readFileSync(stranger);
  for (const path of [text, stranger])
    expect(() => openDatabase(path, { userData: folder })).toThrow('dossier-not-ours');
  expect(readFileSync(stranger)).toEqual(before);
});

test('a dossier of a newer version is not opened', () => {
  const { path, open } = closedDossier();
  const sqlite = new Sqlite(path);
  sqlite.pragma('user_version = 990');
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
  expect(open).toThrow('dossier-newer');
});

test('a damaged dossier is recognised, and stays as it is', () => {
  const { path, open } = closedDossier();
  truncateSync(path, Math.floor(statSync(path).size / 2));
  const before = readFileSync(path);
  expect(open).toThrow('dossier-damaged');
  expect(readFileSync(path)).toEqual(before);
});

test('an empty file that has our mark but no tables is damaged, not ours to fill', () => {
  const { folder } = closedDossier();
  const path = join(folder, 'scherf.regietafel');
  writeFileSync(path, 'SQLite format 3\0');
  expect(() => openDatabase(path, { userData: folder })).toThrow('dossier-not-ours');
  expect(APPLICATION_ID).toBe(0x52475446);
});

test('a dossier that is open in another window is not opened again', () => {
  const { open } = closedDossier();
  const first = open();
  expect(open).toThrow('dossier-open-elsewhere');
  closeDatabase(first);
  closeDatabase(open());
});

test('a dossier that another program has open is not opened; when that program dies it is free', () => {
  const { path, open } = closedDossier();
  const hold = `const S=require('better-sqlite3');const d=new S(${JSON.stringify(`${path}-lock`)});d.exec('BEGIN EXCLUSIVE');`;
  const attempt = `${hold}try{new S(${JSON.stringify(`${path}-lock`)},{timeout:0}).exec('BEGIN EXCLUSIVE')}catch(e){process.stdout.write(e.code)}process.kill(process.pid,'SIGKILL')`;
  const child = spawnSync(process.execPath, ['-e', attempt], { encoding: 'utf8', cwd: process.cwd() });
  expect(child.stdout).toBe('SQLITE_BUSY');
  closeDatabase(open());
});

test('a folder in which nothing can be written has its own sentence', () => {
  const { path, open } = closedDossier();
  // As on a read-only disk: nothing can be made beside the dossier. Permissions would not stop root.
  mkdirSync(`${path}-lock`);
  expect(open).toThrow('dossier-read-only');
});

test('a full disk is said as such, and nothing of the change is left', () => {
  const session = makeDatabase();
  const pages = Number(session.sqlite.pragma('page_count', { simple: true }));
  session.sqlite.pragma(`max_page_count = ${pages}`);
  const heads = Array.from({ length: 400 }, (_, at) => quotaHead({ area: `GM${String(at).padStart(4, '0')}` }));
  const revision = session.revision;
  expect(() =>
    writeValuesOf(
      session,
      heads.map((head) => figureWrite(head, 1)),
    ),
  ).toThrow('disk-full');
  expect(session.revision).toBe(revision);
  expect(session.sqlite.prepare("SELECT count(*) FROM records WHERE entity = 'quota'").pluck().get()).toBe(5);
});

test('making a dossier that fails halfway leaves no file', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'dossier.regietafel');
  const details = {
    dossierId: 'd',
    region: 'PV31',
    party: 'PV31',
    function: '',
    siteLabel: '',
    isWhole: true,
    at: '',
    newId: () => 'id',
  };
  const fail = () => {
    throw new Error('the power went out');
  };
  expect(() => makeDossier(path, details, fail)).toThrow('the power went out');
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is there is never overwritten by a new dossier', () => {
  const { path } = closedDossier();
  expect(() => createDossier(path, { start: { kind: 'example' }, party: 'PV31' })).toThrow('file-exists');
  expect(existsSync(path)).toBe(true);
});

test('a copy of a dossier that may only be read is one that can be worked in', () => {
  const { folder, path } = closedDossier();
  chmodSync(path, 0o444);
  const copy = adoptDossier(path, join(folder, 'eigen map'));
  expect(statSync(copy).mode & 0o200).toBe(0o200);
  const session = openDatabase(copy, { userData: join(folder, 'data') });
  writeValuesOf(session, [figureWrite(quotaHead(), 441)]);
});
