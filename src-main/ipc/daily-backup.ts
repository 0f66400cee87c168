import { ExpectedFailure } from '../../shared/ipc/reply';
import { backUpOfDay } from '../services/backups/back-up';
import type { Session } from '../services/session';
import { type Clock, localDay } from '../system/clock';
import type { Log } from '../system/log';

/** The backup of every day: at the first opening or change of it, when the screen that was asked for is there. */
export interface DailyBackup {
  /** A dossier was opened or changed. */
  readonly soon: () => void;
  /** Code of the failure of the last one; null when it was made. */
  readonly failure: () => string | null;
  /** A backup was made on request: what failed before is mended. */
  readonly succeeded: () => void;
}

interface Surroundings {
  readonly session: () => Session | null;
  readonly now: Clock;
  readonly log: Log;
  /** Told when one was made, or with the code of what kept it from being made. */
  readonly onDone: (failure: string | null) => void;
  /** Milliseconds between the occasion and the backup: nobody waits for it. */
  readonly pause: number;
}

export function createDailyBackup({ session, now, log, onDone, pause }: Surroundings): DailyBackup {
  /** The dossier and the day that were seen to: at every change of the rest of the day there is nothing to ask. */
  let seenTo = '';
  let failure: string | null = null;
  let _timer: NodeJS.Timeout | undefined;
  const keyOf = (open: Session) => `${open.path} ${localDay(now())}`;
  const make = () => {
    _timer = undefined;
    const open = session();
    if (open === null || open.readOnly) return;
    seenTo = keyOf(open);
    try {
      const isMade = backUpOfDay(open);
      failure = null;
      if (isMade) onDone(null);
    } catch (error) {
      log.error('backup of the day failed', error);
      failure = error instanceof ExpectedFailure ? error.code : 'backup-failed';
      onDone(failure);
    }
  };
  return {
    soon: () => {
      const open = session();
      if (open !== null && seenTo !== keyOf(open)) _timer ??= setTimeout(make, pause);
    },
    failure: () => failure,
    succeeded: () => {
      failure = null;
    },
  };
}
