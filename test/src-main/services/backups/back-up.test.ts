import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkBackup, contentsOf } from '../../../../src-main/backup/check-backup';
import { makeBackup } from '../../../../src-main/backup/make-backup';
import { schemaVersion } from '../../../../src-main/database/migrate';
import { backUp, backUpBeforeImport, backUpOfDay, backupsOf } from '../../../../src-main/services/backups/back-up';
import { dumpDossier } from '../../../../src-main/services/integrity/dump';
import type { Session } from '../../../../src-main/services/session';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { closeDatabase, makeDatabase, openDatabase, testClock } from '../../../helpers/make-database';
import { asOlderProgramLeftIt } from '../../../helpers/older-program';
import { writeValuesOf } from '../../../helpers/write-values-of';
import { dossierWithBackups } from './dossier-with-backups';

const type = (session: Session, total: number) => writeValuesOf(session, [figureWrite(quotaHead(), total)]);
const reasons = (session: Session) => backupsOf(session).map(({ reason }) => reason);

test('a backup is a whole dossier with what was last saved in it, and nothing else is left in its folder', () => {
  const { session, folder } = dossierWithBackups();
  type(session, 441);
  const name = backUp(session, 'request');
  expect(readdirSync(session.backups ?? '')).toEqual([name]);
  const copy = join(folder, 'elders.regietafel');
  copyFileSync(join(session.backups ?? '', name ?? ''), copy);
  const opened = openDatabase(copy, { userData: join(folder, 'elders') });
  expect(dumpDossier(opened)).toBe(dumpDossier(session));
});

test('a copy that is not what the dossier is, is no backup', () => {
  const { session, folder } = dossierWithBackups();
  const path = join(folder, 'copy');
  session.sqlite.prepare('VACUUM INTO ?').run(path);
  const contents = contentsOf(session.sqlite);
  expect(checkBackup(path, contents)).toEqual(contents);
  const copy = new Sqlite(path);
  copy.exec('DELETE FROM log WHERE id = (SELECT max(id) FROM log)');
  copy.close();
  expect(() => checkBackup(path, contents)).toThrow('backup-unsound');
  checkBackup(path);
  writeFileSync(path, 'iets anders');
  expect(() => checkBackup(path)).toThrow('backup-unsound');
});

test('what a program left that was ended halfway is cleared away and never taken for a backup', () => {
  const { session } = dossierWithBackups();
  const half = join(session.backups ?? '', '20261123T090000000Z_day_1_aaaa.regietafel.new');
  mkdirSync(session.backups ?? '', { recursive: true });
  writeFileSync(half, 'SQLite format 3');
  expect(backupsOf(session)).toEqual([]);
  backUp(session, 'request');
  expect(existsSync(half)).toBe(false);
  expect(backupsOf(session)).toHaveLength(1);
});

test('before a file is merged: not again when nothing changed since', () => {
  const { session } = dossierWithBackups();
  backUpBeforeImport(session);
  backUpBeforeImport(session);
  expect(reasons(session)).toEqual(['import']);
  type(session, 441);
  backUpBeforeImport(session);
  expect(reasons(session)).toEqual(['import', 'import']);
});

test('once a day, and not on a day on which nothing changed', () => {
  let now = testClock();
  const { session } = dossierWithBackups({ now: () => now() });
  expect(backUpOfDay(session)).toBe(true);
  type(session, 441);
  expect(backUpOfDay(session)).toBe(false);
  now = testClock(Date.UTC(2026, 10, 24, 9));
  expect(backUpOfDay(session)).toBe(true);
  now = testClock(Date.UTC(2026, 10, 25, 9));
  expect(backUpOfDay(session)).toBe(false);
});

test('of a dossier that stood in the same place before, nothing is shown', () => {
  const { session, folder } = dossierWithBackups();
  backUp(session, 'request');
  closeDatabase(session);
  rmSync(session.path);
  closeDatabase(makeDatabase({ folder }));
  const other = openDatabase(session.path, { userData: join(folder, 'data'), keepsBackups: true });
  expect(other.backups).toBe(session.backups);
  expect(backupsOf(other)).toEqual([]);
});

test('where no backup can be written it is said, and nothing is left', () => {
  const { session, folder } = dossierWithBackups();
  const place = join(folder, 'in-de-weg');
  writeFileSync(place, '');
  expect(() => makeBackup(session.sqlite, place, 'request', session.now())).toThrow('backup-failed');
  expect(readdirSync(folder)).not.toContain('in-de-weg.new');
});

test('before a dossier goes up to a newer version, a backup of what it was', () => {
  const { session, folder } = dossierWithBackups();
  type(session, 441);
  const { path } = session;
  closeDatabase(session);
  asOlderProgramLeftIt(path);
  const opened = openDatabase(path, { userData: join(folder, 'data'), keepsBackups: true });
  const [backup] = backupsOf(opened);
  expect(backup?.reason).toBe('migration');
  const sqlite = new Sqlite(backup?.path, { readonly: true });
  expect(schemaVersion(sqlite)).toBe(20);
  sqlite.close();
});

test('a dossier of which no backup can be made does not go up, unless the person chooses so', () => {
  const { session, folder } = dossierWithBackups();
  const { path } = session;
  closeDatabase(session);
  asOlderProgramLeftIt(path);
  const userData = join(folder, 'data');
  rmSync(join(userData, 'backups'), { recursive: true, force: true });
  writeFileSync(join(userData, 'backups'), 'in de weg');
  expect(() => openDatabase(path, { userData, keepsBackups: true })).toThrow('backup-');
  const sqlite = new Sqlite(path);
  expect(schemaVersion(sqlite)).toBe(20);
  sqlite.close();
  const opened = openDatabase(path, { userData, keepsBackups: true, raisesWithoutBackup: true });
  expect(schemaVersion(opened.sqlite)).toBeGreaterThan(20);
});
