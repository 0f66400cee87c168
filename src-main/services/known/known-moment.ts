import { ExpectedFailure } from '../../../shared/ipc/reply';
import { formatLongDate } from '../../../shared/text/dates';
import { firstLineAt, lastLine, lastLineBefore } from '../../database/repositories/known-log';
import { endOfLocalDay, localDay } from '../../system/clock';
import type { Session } from '../session';
import { knownSession } from './known-session';

/** A moment of which this copy can say what it knew. */
export interface KnownMoment {
  /** The last line of the log that was there. */
  readonly line: number;
  /** What was known; the dossier itself for now. */
  readonly session: Session;
}

/**
 * What this copy knew at the end of a day (null: now). What arrived here later was not known, whenever it was typed.
 *
 * @throws ExpectedFailure `nothing-known-yet` for a day before this copy was there
 */
export function knownMoment(session: Session, day: string | null): KnownMoment {
  if (day === null) return { line: lastLine(session), session };
  const line = lastLineBefore(session, endOfLocalDay(day));
  if (line === 0) {
    const long = (each: string) => formatLongDate(each, session.locale);
    throw new ExpectedFailure('nothing-known-yet', { day: long(day), firstDay: long(firstDay(session) ?? day) });
  }
  return { line, session: line === lastLine(session) ? session : knownSession(session, line) };
}

/** The day on which this copy was made, or started from a workbook: of before it knows nothing. */
export function firstDay(session: Session): string | null {
  const at = firstLineAt(session);
  return at === null ? null : localDay(at);
}
