import { renameSync, rmSync } from 'node:fs';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { namedFailure } from '../../database/open';
import type { Session } from '../session';

/**
 * Saves a whole copy of the dossier as one file, made by SQLite itself: a file that is open is never copied as bytes.
 * Whoever opens the copy writes with another site id. Replaces a file that is there, once the copy is whole.
 *
 * @throws ExpectedFailure `disk-full`, `copy-not-saved`
 */
export function saveCopy(session: Session, path: string): void {
  const beside = `${path}.${session.newId()}.new`;
  try {
    session.sqlite.prepare('VACUUM INTO ?').run(beside);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const failure = namedFailure(path, error);
    if (failure instanceof ExpectedFailure && failure.code === 'disk-full') throw failure;
    throw new ExpectedFailure('copy-not-saved', { path }, { cause: error });
  }
}
