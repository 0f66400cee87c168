import { ExpectedFailure } from '../../shared/ipc/reply';
import { readMeta, writeMeta } from '../database/meta';
import { namedFailure } from '../database/open';
import { inTransaction } from '../database/store';
import type { WriteContext } from '../database/write-context';
import { freshSite, type NewSiteReason } from './dossiers/site';
import type { Session } from './session';

export type ChangeDetails = Partial<Pick<WriteContext, 'importId' | 'file' | 'placeOf' | 'onBehalfOf'>>;

/**
 * Changes the dossier: everything in `work` is one transaction, or nothing. `work` is synchronous and waits for
 * nothing. After the commit the own counter is remembered by the installation and the listeners are told; before it
 * there is nothing to tell.
 *
 * @throws ExpectedFailure `dossier-read-only`, `disk-full`, `dossier-damaged`
 */
export function changeDossier<T>(session: Session, details: ChangeDetails, work: (context: WriteContext) => T): T {
  if (session.readOnly) throw new ExpectedFailure('dossier-read-only', { path: session.path });
  const context = contextOf(session, details);
  const result = commit(session, () => {
    const done = work(context);
    writeMeta(session, { revision: readMeta(session).revision + 1, savedAt: context.at });
    return done;
  });
  session.refresh();
  return result;
}

/**
 * A new site id, because the one in use proved to be used elsewhere too (own dots above the own counter in a file, or
 * a dot with two values). Call it before the next write, outside any transaction.
 */
export function takeNewSite(session: Session, reason: NewSiteReason): void {
  commit(session, () => writeMeta(session, { site: freshSite(session.identity.party), ownCounter: 0 }));
  session.refresh(reason);
}

/** Who writes, when, and under which id in the log. */
export function contextOf(session: Session, details: ChangeDetails = {}): WriteContext {
  return {
    site: session.site,
    region: session.region,
    at: session.now(),
    party: session.identity.party,
    function: session.identity.function,
    writeId: session.newId(),
    ...details,
  };
}

function commit<T>(session: Session, work: () => T): T {
  try {
    return inTransaction(session, work);
  } catch (error) {
    throw namedFailure(session.path, error);
  }
}
