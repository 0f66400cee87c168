import { copyFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeNewSite } from '../../../../src-main/services/change';
import { createDossier } from '../../../../src-main/services/dossiers/create-dossier';
import { saveCopy } from '../../../../src-main/services/dossiers/save-copy';
import { setIdentity } from '../../../../src-main/services/dossiers/set-identity';
import type { Session } from '../../../../src-main/services/session';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { closeDatabase, openDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';
import { writeValuesOf } from '../../../helpers/write-values-of';

/** A dossier of Venlo that was opened here before, and has written. */
function writtenDossier() {
  const folder = temporaryFolder();
  const path = join(folder, 'dossier.regietafel');
  createDossier(path, { start: { kind: 'limburg' }, party: 'GM0983' });
  const session = openDatabase(path, { userData: join(folder, 'data') });
  write(session, 1);
  const site = session.site;
  closeDatabase(session);
  return { folder, path, site, userData: join(folder, 'data') };
}

function write(session: Session, total: number): void {
  writeValuesOf(session, [figureWrite(quotaHead(), total)]);
}

test('a new dossier gets a site id of its party', () => {
  const { site } = writtenDossier();
  expect(site).toMatch(/^GM0983-[0-9a-f]{20}$/);
});

test('on the same computer, in the same file, the same site goes on', () => {
  const { path, site, userData } = writtenDossier();
  const session = openDatabase(path, { userData });
  expect(session.site).toBe(site);
  expect(session.newSiteReason).toBeNull();
});

describe('a new site id comes before the first write', () => {
  test('in a copy of the dossier, also while the original goes on', () => {
    const { folder, path, site, userData } = writtenDossier();
    const copy = join(folder, 'copy.regietafel');
    copyFileSync(path, copy);
    const [original, copied] = [openDatabase(path, { userData }), openDatabase(copy, { userData })];
    expect(original.site).toBe(site);
    expect(copied.site).not.toBe(site);
    expect(copied.newSiteReason).toBe('copied');
  });

  test('in a restored older dossier', () => {
    const { folder, path, site, userData } = writtenDossier();
    const backup = join(folder, 'backup.regietafel');
    copyFileSync(path, backup);
    const session = openDatabase(path, { userData });
    write(session, 2);
    closeDatabase(session);
    copyFileSync(backup, path);
    const restored = openDatabase(path, { userData });
    expect(restored.site).not.toBe(site);
    expect(restored.newSiteReason).toBe('restored');
  });

  test('on another computer, also when the memory of the first came along', () => {
    const { folder, path, site, userData } = writtenDossier();
    const cloned = openDatabase(path, { userData, machine: 'another machine' });
    expect(cloned.newSiteReason).toBe('other-machine');
    closeDatabase(cloned);
    const unknown = openDatabase(path, { userData: join(folder, 'empty') });
    expect([site, cloned.site]).not.toContain(unknown.site);
  });

  test('when somebody works for another party from now on', () => {
    const { path, userData } = writtenDossier();
    const session = openDatabase(path, { userData });
    setIdentity(session, { party: 'GM0984', function: 'coördinator', siteLabel: 'Venray' });
    expect(session.site).toMatch(/^GM0984-/);
    write(session, 3);
    expect(session.identity).toEqual({ party: 'GM0984', function: 'coördinator', siteLabel: 'Venray' });
  });

  test('when a file proves that somebody else writes with this site id', () => {
    const { path, site, userData } = writtenDossier();
    const session = openDatabase(path, { userData });
    takeNewSite(session, 'foreign-use');
    write(session, 4);
    expect(session.site).not.toBe(site);
    expect(session.newSiteReason).toBe('foreign-use');
    const dots = session.sqlite.prepare('SELECT site FROM siblings WHERE record_id = ?').pluck().all(quotaHead().id);
    expect(dots).toEqual([session.site]);
  });
});

test('a party that is not in the region cannot be chosen', () => {
  const { path, userData } = writtenDossier();
  const session = openDatabase(path, { userData });
  expect(() => setIdentity(session, { party: 'GM0344', function: '', siteLabel: '' })).toThrow('party-unknown');
});

test('the counter of a site never goes back, and every commit is remembered', () => {
  const { path, userData, site } = writtenDossier();
  const session = openDatabase(path, { userData });
  write(session, 5);
  const counter = session.installation.remembered(site)?.counter ?? 0;
  const highest = session.sqlite.prepare('SELECT max(counter) FROM siblings WHERE site = ?').pluck().get(site);
  expect(counter).toBe(highest);
  session.installation.remember({ site, dossierId: session.dossierId, party: 'GM0983', label: '', counter: 1, path });
  expect(session.installation.remembered(site)?.counter).toBe(counter);
  expect(readdirSync(join(userData, 'sites')).every((name) => name.endsWith('.json'))).toBe(true);
});

test('a copy is one whole file that opens by itself', () => {
  const { folder, path, userData } = writtenDossier();
  const session = openDatabase(path, { userData });
  write(session, 441);
  const copy = join(folder, 'kopie.regietafel');
  saveCopy(session, copy);
  saveCopy(session, copy);
  expect(readdirSync(folder).filter((name) => name.startsWith('kopie'))).toEqual(['kopie.regietafel']);
  const opened = openDatabase(copy, { userData });
  expect(opened.sqlite.prepare('SELECT total FROM quotas WHERE record_id = ?').pluck().get(quotaHead().id)).toBe(441);
});

test('a copy is never put in the place of a dossier that is open, this one itself first of all', () => {
  const { folder, path, userData } = writtenDossier();
  const session = openDatabase(path, { userData });
  const other = openDatabase(writtenDossier().path, { userData });
  symlinkSync(path, join(folder, 'link.regietafel'));
  for (const place of [path, join(folder, 'link.regietafel'), other.path])
    expect(() => saveCopy(session, place)).toThrow('copy-onto-open-dossier');
  write(session, 442);
  closeDatabase(session);
  const again = openDatabase(path, { userData });
  expect(again.sqlite.prepare('SELECT total FROM quotas WHERE record_id = ?').pluck().get(quotaHead().id)).toBe(442);
});

test('what SQLite left beside a dossier that is replaced does not become part of the copy', () => {
  const { folder, path, userData } = writtenDossier();
  const session = openDatabase(path, { userData });
  write(session, 441);
  const copy = join(folder, 'kopie.regietafel');
  saveCopy(session, copy);
  for (const part of ['-wal', '-shm']) writeFileSync(`${copy}${part}`, 'of a program that was ended');
  saveCopy(session, copy);
  expect(readdirSync(folder).filter((name) => name.startsWith('kopie'))).toEqual(['kopie.regietafel']);
});

test('a copy to a folder that is not there is refused with a sentence', () => {
  const { folder, path, userData } = writtenDossier();
  const session = openDatabase(path, { userData });
  expect(() => saveCopy(session, join(folder, 'weg', 'kopie.regietafel'))).toThrow('copy-not-saved');
});
