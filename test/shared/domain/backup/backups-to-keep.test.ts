import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, backupName, backupReasons, readBackupName } from '../../../../shared/domain/backup/backup';
import { backupsToKeep, type DatedBackup } from '../../../../shared/domain/backup/backups-to-keep';
import { dayNumber, isoOf } from '../../../../shared/domain/day';

const today = '2026-11-25';

/** A backup of so many days ago, at this hour. */
function made(daysAgo: number, hour: number, reason: DatedBackup['reason'] = 'import'): DatedBackup {
  const day = isoOf(dayNumber(today) - daysAgo);
  const at = `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return { name: `${at} ${reason}`, at, day, reason };
}

const anyBackup = fc
  .tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: 0, max: 23 }), fc.constantFrom(...backupReasons))
  .map(([daysAgo, hour, reason]) => made(daysAgo, hour, reason));
const anyBackups = fc.uniqueArray(anyBackup, { maxLength: 60, selector: ({ name }) => name });

describe('which backups stay', () => {
  test('after a day with many files: the first of the day and the newest two', () => {
    const backups = [8, 9, 10, 11, 12].map((hour) => made(0, hour));
    expect(backupsToKeep(backups, today)).toEqual([12, 11, 8].map((hour) => made(0, hour).name));
  });

  test('of a day before, how it ended', () => {
    expect(backupsToKeep([made(1, 9), made(1, 17), made(2, 8)], today)).toEqual([made(1, 17).name, made(2, 8).name]);
  });

  test('the newest of before a migration stays for 30 days, and not longer', () => {
    const days = Array.from({ length: 12 }, (_, at) => made(at, 12, 'day'));
    const of = (daysAgo: number) => made(daysAgo, 9, 'migration');
    expect(backupsToKeep([...days, of(30)], today)).toContain(of(30).name);
    expect(backupsToKeep([...days, of(31)], today)).not.toContain(of(31).name);
  });

  test('what was set aside by a restore stays, however many files are read after it', () => {
    const files = [10, 11, 12, 13, 14].map((hour) => made(0, hour));
    expect(backupsToKeep([made(0, 8), made(0, 9, 'restore'), ...files], today)).toContain(made(0, 9, 'restore').name);
  });

  test('the newest is never removed, whatever its day', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const newest = [...backups].sort((one, other) => (one.at < other.at ? 1 : -1))[0];
        const kept = backupsToKeep(backups, today);
        const isNewest = (name: string) => backups.find((backup) => backup.name === name)?.at === newest?.at;
        expect(newest === undefined ? kept.length === 0 : kept.some(isNewest)).toBe(true);
      }),
    );
  });

  test('never more than ten, never one that was not there, and of a day before one unless it is kept for its reason', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = backupsToKeep(backups, today);
        expect(kept.length).toBeLessThanOrEqual(10);
        const found = kept.map((name) => backups.find((backup) => backup.name === name));
        expect(found).not.toContain(undefined);
        for (const day of new Set(found.map((backup) => backup?.day))) {
          const plain = found.filter((backup) => backup?.day === day && isPlain(backup));
          expect(plain.length).toBeLessThanOrEqual(day === today ? 3 : 1);
        }
      }),
    );
  });

  test('removing twice removes nothing more', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const once = backupsToKeep(backups, today);
        const left = backups.filter(({ name }) => once.includes(name));
        expect(backupsToKeep(left, today)).toEqual(once);
      }),
    );
  });

  test('day after day, one can go back to each of the last eight days on which something was made', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 25 }), (numbers) => {
        let kept: DatedBackup[] = [];
        numbers.forEach((number, at) => {
          const day = isoOf(dayNumber(today) + at);
          for (let hour = 8; hour < 8 + number; hour += 1) {
            const instant = `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
            kept.push({ name: instant, at: instant, day, reason: 'import' });
            const names = backupsToKeep(kept, day);
            kept = kept.filter(({ name }) => names.includes(name));
          }
        });
        expect(new Set(kept.map(({ day }) => day)).size).toBeGreaterThanOrEqual(Math.min(numbers.length, 8));
      }),
    );
  });
});

const isPlain = (backup: DatedBackup | undefined) => backup?.reason !== 'migration' && backup?.reason !== 'restore';

test('the name of a backup says what it is, and no other name does', () => {
  const backup: Backup = {
    at: '2026-11-25T16:03:12.482Z',
    reason: 'import',
    revision: 412,
    dossier: '8f3c2a1b9d04',
  };
  const name = backupName(backup);
  expect(name).toBe('20261125T160312482Z_import_412_8f3c2a1b9d04.regietafel');
  expect(readBackupName(name)).toEqual(backup);
  for (const other of ['limburg.regietafel', `${name}.new`, name.replace('import', 'gisteren')])
    expect(readBackupName(other)).toBeNull();
});
