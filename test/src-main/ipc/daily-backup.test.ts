import { rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDailyBackup } from '../../../src-main/ipc/daily-backup';
import { backupsOf } from '../../../src-main/services/backups/back-up';
import type { Session } from '../../../src-main/services/session';
import { silentLog } from '../../../src-main/system/log';
import { figureWrite, quotaHead } from '../../helpers/builders';
import { writeValuesOf } from '../../helpers/write-values-of';
import { dossierWithBackups } from '../services/backups/dossier-with-backups';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The program with a dossier open, at a time that the test sets. */
function program() {
  let now = '2026-11-24T09:00:00.000Z';
  const { session } = dossierWithBackups({ now: () => now });
  const told: (string | null)[] = [];
  let open: Session | null = session;
  const daily = createDailyBackup({
    session: () => open,
    now: () => now,
    log: silentLog,
    onDone: (failure) => told.push(failure),
    pause: 3_000,
  });
  return {
    session,
    told,
    daily,
    isAt: (instant: string) => {
      now = instant;
    },
    close: () => {
      open = null;
    },
  };
}

const type = (session: Session, total: number) => writeValuesOf(session, [figureWrite(quotaHead(), total)]);
const days = (session: Session) => backupsOf(session).map(({ at }) => at.slice(0, 10));

test('the first opening of a day makes a backup when the screen is there, later changes of that day do not', () => {
  const { session, daily, told } = program();
  daily.soon();
  expect(days(session)).toEqual([]);
  vi.advanceTimersByTime(3_000);
  expect(days(session)).toEqual(['2026-11-24']);
  type(session, 441);
  daily.soon();
  vi.advanceTimersByTime(60_000);
  expect(days(session)).toEqual(['2026-11-24']);
  expect(told).toEqual([null]);
});

test('a window that stays open makes one at the first change of the next day', () => {
  const { session, daily, isAt } = program();
  daily.soon();
  vi.advanceTimersByTime(3_000);
  isAt('2026-11-25T08:00:00.000Z');
  type(session, 441);
  daily.soon();
  vi.advanceTimersByTime(3_000);
  expect(days(session)).toEqual(['2026-11-25', '2026-11-24']);
});

test('one that fails is told, and stays known until one is made', () => {
  const { session, daily, told } = program();
  const folder = dirname(session.backups ?? '');
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, 'in de weg');
  daily.soon();
  vi.advanceTimersByTime(3_000);
  expect(told).toEqual([expect.stringContaining('backup-')]);
  expect(daily.failure()).toBe(told[0]);
  daily.succeeded();
  expect(daily.failure()).toBeNull();
});

test('a dossier that was closed meanwhile is left alone', () => {
  const { session, daily, close } = program();
  daily.soon();
  close();
  vi.advanceTimersByTime(3_000);
  expect(days(session)).toEqual([]);
});
