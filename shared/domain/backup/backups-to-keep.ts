import { dayNumber } from '../day';
import type { BackupReason } from './backup';

/** As much of a backup as decides whether it stays. */
export interface DatedBackup {
  readonly name: string;
  readonly at: string;
  /** Day on the wall when it was made. */
  readonly day: string;
  readonly reason: BackupReason;
}

const ofToday = 3;
const inAll = 10;
/** Days in which one may find out that a newer version or a restore was not what one wanted. */
const daysOfDoubt = 30;

/**
 * Which backups stay: three of today, one a day of the days before, ten in all.
 *
 * - The newest stays, whatever its day: nobody is ever left without one.
 * - Of today the first stays and the newest two: after a morning with 31 files one can still go back to before the first.
 * - Of a day before the newest stays: that is how the day ended.
 * - The newest of before a migration and the newest of before a restore stay for 30 days, within the ten.
 *
 * @param today day on the wall
 * @returns the names that stay, newest first
 */
export function backupsToKeep(backups: readonly DatedBackup[], today: string): readonly string[] {
  const newestFirst = [...backups].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  const wanted = [
    ...newestFirst.slice(0, 1),
    ...lately(newestFirst, 'restore', today),
    ...lately(newestFirst, 'migration', today),
    ...perDay(newestFirst, today),
  ];
  const kept = new Set([...new Set(wanted.map(({ name }) => name))].slice(0, inAll));
  return newestFirst.filter(({ name }) => kept.has(name)).map(({ name }) => name);
}

function lately(newestFirst: readonly DatedBackup[], reason: BackupReason, today: string): readonly DatedBackup[] {
  const newest = newestFirst.find((backup) => backup.reason === reason);
  return newest !== undefined && dayNumber(today) - dayNumber(newest.day) <= daysOfDoubt ? [newest] : [];
}

function perDay(newestFirst: readonly DatedBackup[], today: string): readonly DatedBackup[] {
  const days = [...new Set(newestFirst.map(({ day }) => day))];
  return days.flatMap((day) => {
    const made = newestFirst.filter((backup) => backup.day === day);
    if (day !== today || made.length <= ofToday) return made.slice(0, day === today ? ofToday : 1);
    return [...made.slice(0, ofToday - 1), ...made.slice(-1)];
  });
}
