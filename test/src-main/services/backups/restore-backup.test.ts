import { existsSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partyOfSite } from '../../../../shared/merge/site';
import { backUp, backupsOf } from '../../../../src-main/services/backups/back-up';
import { backupList } from '../../../../src-main/services/backups/backup-list';
import { backupsAt, restoreBackup, restoreUnreadable } from '../../../../src-main/services/backups/restore-backup';
import { setIdentity } from '../../../../src-main/services/dossiers/set-identity';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { dumpDossier } from '../../../../src-main/services/integrity/dump';
import { closeSession, type Session, type SessionOptions } from '../../../../src-main/services/session';
import { openInstallation } from '../../../../src-main/system/installation';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { closeDatabase, openDatabase, testClock } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';
import { mailbox, readAndApply, send, takeAll, venlo } from '../exchange/installation';
import { dossierWithBackups } from './dossier-with-backups';

const type = (session: Session, total: number) => writeValuesOf(session, [figureWrite(quotaHead(), total)]);

/** As this dossier was opened: the same installation, a clock that goes on. */
function optionsOf(session: Session): SessionOptions {
  const { installation } = session;
  return {
    userData: installation.folder,
    installation: openInstallation(installation.folder, installation.machine),
    now: testClock(Date.UTC(2026, 10, 24, 9)),
  };
}

function restored(session: Session, name: string | null): Session {
  const next = restoreBackup(session, name ?? '', optionsOf(session));
  expect(checkDossier(next).integrity).toEqual([]);
  return next;
}

test('putting back gives the dossier as it was, as one file, and says so in the journal', () => {
  const { session, folder } = dossierWithBackups();
  type(session, 441);
  const before = dumpDossier(session);
  const name = backUp(session, 'request');
  type(session, 500);
  const next = restored(session, name);
  expect(dumpDossier(next)).toBe(before);
  expect(session.sqlite.open).toBe(false);
  expect(exchangeOverview(next).journal[0]).toMatchObject({
    fileName: expect.stringMatching(/^Reservekopie van 2\d november 2026, \d+\.\d\d uur$/),
    scope: 'restore',
    canUndo: false,
    canRevert: false,
    canTakeAnyway: false,
  });
  closeSession(next);
  expect(readdirSync(folder).sort()).toEqual(['data', 'dossier.regietafel']);
});

test('putting back can be undone, and that again', () => {
  const { session } = dossierWithBackups();
  type(session, 441);
  const name = backUp(session, 'request');
  type(session, 500);
  const after = dumpDossier(session);
  const first = restored(session, name);
  const setAside = backupList(first).restored?.setAside ?? null;
  expect(setAside).not.toBeNull();
  const second = restored(first, setAside);
  expect(dumpDossier(second)).toBe(after);
  const third = restored(second, backupList(second).restored?.setAside ?? null);
  expect(dumpDossier(third)).not.toBe(after);
  closeSession(third);
});

test('after putting back one writes as a site that never wrote, and the number of the state is new', () => {
  const { session, folder } = dossierWithBackups();
  const name = backUp(session, 'request');
  const sites = new Set([session.site]);
  type(session, 500);
  const was = session.revision;
  const next = restored(session, name);
  expect(sites.has(next.site)).toBe(false);
  expect(next.revision).toBeGreaterThan(was);
  sites.add(next.site);
  type(next, 501);
  const back = restored(next, backupList(next).restored?.setAside ?? null);
  expect(sites.has(back.site)).toBe(false);
  closeSession(back);
  // The opening after it goes on with that site.
  const again = openDatabase(back.path, { userData: join(folder, 'data'), keepsBackups: true });
  expect(again.site).toBe(back.site);
});

test('who works here stays who it is: putting back a day of before it was corrected does not undo that', () => {
  const { session } = dossierWithBackups({ party: 'GM0984' });
  const name = backUp(session, 'request');
  setIdentity(session, { party: venlo, function: 'coördinator', siteLabel: 'Venlo, laptop 2' });
  const next = restored(session, name);
  expect(next.identity).toEqual(session.identity);
  expect(partyOfSite(next.site)).toBe(venlo);
  closeSession(next);
});

test('what was sent stays written down, so that an import on which others built is not un-read', async () => {
  const { session } = dossierWithBackups();
  type(session, 441);
  const name = backUp(session, 'request');
  const mail = mailbox();
  await send(session, mail, 'municipality', venlo);
  const sent = exchangeOverview(session).journal.filter(({ direction }) => direction === 'sent');
  const registers = session.sqlite.prepare('SELECT count(*) FROM export_registers').pluck().get();
  const next = restored(session, name);
  expect(exchangeOverview(next).journal.filter(({ direction }) => direction === 'sent')).toEqual(sent);
  expect(next.sqlite.prepare('SELECT count(*) FROM export_registers').pluck().get()).toBe(registers);
  expect(sent).toHaveLength(1);
  closeSession(next);
});

test('a file that was read after the backup can be read again after putting back', async () => {
  const { session } = dossierWithBackups();
  const file = await send(session, mailbox(), 'region', null);
  const name = backUp(session, 'request');
  await readAndApply(session, file, takeAll);
  const next = restored(session, name);
  expect((await readAndApply(next, file, takeAll)).kind).toBe('applied');
  closeSession(next);
});

test('a backup that is damaged or gone changes nothing', () => {
  const { session } = dossierWithBackups();
  const name = backUp(session, 'request') ?? '';
  type(session, 441);
  const before = dumpDossier(session);
  truncateSync(join(session.backups ?? '', name), 8_192);
  expect(() => restoreBackup(session, name, optionsOf(session))).toThrow('backup-unsound');
  expect(() => restoreBackup(session, '../dossier.regietafel', optionsOf(session))).toThrow('backup-gone');
  expect(dumpDossier(session)).toBe(before);
  expect(backupsOf(session)).toHaveLength(1);
});

test('a damaged dossier is put back; the damaged file is kept apart', () => {
  const { session } = dossierWithBackups();
  type(session, 441);
  const before = dumpDossier(session);
  const name = backUp(session, 'request') ?? '';
  const { path, backups } = session;
  const options = optionsOf(session);
  closeDatabase(session);
  truncateSync(path, 8_192);
  expect(() => openDatabase(path, { userData: options.userData })).toThrow('dossier-damaged');
  expect(backupsAt(options.userData, path).map((backup) => backup.name)).toEqual([name]);
  const next = restoreUnreadable(path, name, options);
  expect(dumpDossier(next)).toBe(before);
  expect(readdirSync(backups ?? '').filter((file) => file.includes('_beschadigd_'))).toHaveLength(1);
  closeSession(next);
});

test('a dossier that is gone is put back where it was', () => {
  const { session } = dossierWithBackups();
  type(session, 441);
  const before = dumpDossier(session);
  const name = backUp(session, 'request') ?? '';
  const options = optionsOf(session);
  closeDatabase(session);
  rmSync(session.path);
  const next = restoreUnreadable(session.path, name, options);
  expect(dumpDossier(next)).toBe(before);
  closeSession(next);
});

test('when the change of places fails, the dossier is as it was and can be opened', () => {
  const { session } = dossierWithBackups();
  const name = backUp(session, 'request');
  type(session, 441);
  const before = dumpDossier(session);
  const fail = {
    between: (step: string) => {
      if (step === 'closed') throw new Error('the disk was pulled out');
    },
  };
  expect(() => restoreBackup(session, name ?? '', optionsOf(session), fail)).toThrow('the disk was pulled out');
  expect(existsSync(`${session.path}.terug`)).toBe(false);
  const again = openDatabase(session.path, { userData: session.installation.folder, keepsBackups: true });
  expect(dumpDossier(again)).toBe(before);
});
