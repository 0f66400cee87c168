import { expect, test } from 'vitest';
import { canonical } from '../../../shared/domain/canonical';
import { recordHead } from '../../../shared/domain/entities';
import { newestVersion, schemaVersion } from '../../../src-main/database/migrate';
import { checkProjections } from '../../../src-main/services/integrity/check-projections';
import { dumpDossier } from '../../../src-main/services/integrity/dump';
import { closeDatabase, makeDatabase, openDatabase } from '../../helpers/make-database';
import { asOlderProgramLeftIt } from '../../helpers/older-program';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { writeValuesOf } from '../../helpers/write-values-of';

test('what an older program kept without knowing it is there when a newer program opens the dossier', () => {
  const folder = temporaryFolder();
  const session = makeDatabase({ folder });
  const facility = recordHead('facility', { host: 'GM0983', id: session.newId() });
  const period = recordHead('period', { code: '2027-1' });
  writeValuesOf(session, [
    { head: facility, register: 'name', value: canonical('De Linde'), origin: 'typed' },
    { head: period, register: 'explanation', value: canonical('Andere dagen.'), origin: 'typed' },
  ]);
  const { path } = session;
  const before = dumpDossier(session);
  closeDatabase(session);
  asOlderProgramLeftIt(path);

  const opened = openDatabase(path, { userData: `${folder}/data` });
  expect(schemaVersion(opened.sqlite)).toBe(newestVersion());
  expect(opened.sqlite.prepare('SELECT host, name FROM facilities').all()).toEqual([
    { host: 'GM0983', name: 'De Linde' },
  ]);
  expect(opened.sqlite.prepare('SELECT explanation FROM periods WHERE record_id = ?').pluck().get(period.id)).toBe(
    'Andere dagen.',
  );
  expect(opened.sqlite.prepare('SELECT * FROM unreadable').all()).toEqual([]);
  expect(checkProjections(opened, opened.region)).toEqual([]);
  expect(dumpDossier(opened)).toBe(before);
});
