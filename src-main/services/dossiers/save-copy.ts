import { existsSync, rmSync } from 'node:fs';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { takePlace } from '../../backup/take-place';
import { namedFailure } from '../../database/open';
import { type DossierLock, lockDossier } from '../../system/dossier-lock';
import { realPathOf } from '../../system/paths';
import type { Session } from '../session';

/**
 * Saves a whole copy of the dossier as one file, made by SQLite itself: a file that is open is never copied as bytes.
 * Whoever opens the copy writes with another site id. Replaces a file that is there, once the copy is whole; never one
 * that is open, this dossier itself first of all: what is typed after it would be in a file without a name.
 *
 * @throws ExpectedFailure `disk-full`, `copy-not-saved`, `copy-onto-open-dossier`
 */
export function saveCopy(session: Session, path: string): void {
  const place = realPathOf(path);
  const lock = lockReplaced(place);
  const beside = `${place}.${session.newId()}.new`;
  try {
    session.sqlite.prepare('VACUUM INTO ?').run(beside);
    takePlace(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    const failure = namedFailure(place, error);
    if (failure instanceof ExpectedFailure && failure.code === 'disk-full') throw failure;
    throw new ExpectedFailure('copy-not-saved', { path }, { cause: error });
  } finally {
    lock?.release();
  }
}

/** Held while a file is replaced, so that nobody has it open. */
function lockReplaced(path: string): DossierLock | null {
  if (!existsSync(path)) return null;
  try {
    return lockDossier(path);
  } catch (error) {
    const isOpen = error instanceof ExpectedFailure && error.code === 'dossier-open-elsewhere';
    throw new ExpectedFailure(isOpen ? 'copy-onto-open-dossier' : 'copy-not-saved', { path }, { cause: error });
  }
}
