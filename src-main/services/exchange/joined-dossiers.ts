import type { Manifest } from '../../../shared/workbook/manifest';
import {
  addJoinedDossiers,
  joinedBy,
  readJoinedDossiers,
  removeJoinedDossiers,
  wasJoinedInExport,
} from '../../database/repositories/joined-dossiers';
import type { Store } from '../../database/store';
import type { Session } from '../session';

/** What a workbook says about the dossier it is of. */
export type NamedDossiers = Pick<Manifest, 'dossierId' | 'joinedDossiers'>;

/** All ids by which a workbook names its dossier: that of the sender, and those that were joined with it. */
export function dossiersNamedIn({ dossierId, joinedDossiers }: NamedDossiers): readonly string[] {
  return [...new Set([dossierId, ...joinedDossiers])];
}

/** All ids by which this dossier is known: its own, and those of dossiers begun apart that were joined with it. */
export function knownDossiers(session: Session): ReadonlySet<string> {
  return new Set([session.dossierId, ...readJoinedDossiers(session)]);
}

/** Whether a workbook is of a dossier that this one was not joined with: none of its ids is known here. */
export function isOtherDossier(session: Session, manifest: NamedDossiers): boolean {
  const known = knownDossiers(session);
  return !dossiersNamedIn(manifest).some((id) => known.has(id));
}

/** Inside the transaction of the import: from now on this dossier and those that the file names are one. */
export function rememberDossiers(store: Store, ownId: string, importId: string, manifest: NamedDossiers | null): void {
  if (manifest === null) return;
  const others = dossiersNamedIn(manifest).filter((id) => id !== ownId);
  addJoinedDossiers(store, importId, others);
}

/**
 * What un-reading this import does to the joining: it `ends`, or `stays` because a workbook left that names both
 * dossiers; null when the import joined nothing that another import did not join too.
 */
export function joiningAfterUndo(store: Store, importId: string): 'ends' | 'stays' | null {
  const ids = joinedBy(store, importId);
  if (ids.length === 0) return null;
  return ids.some((id) => wasJoinedInExport(store, id)) ? 'stays' : 'ends';
}

/** Un-reads the joining together with its import, inside that transaction; what left in a workbook stays. */
export function forgetDossiers(store: Store, importId: string): 'ends' | 'stays' | null {
  const joining = joiningAfterUndo(store, importId);
  if (joining !== 'stays') removeJoinedDossiers(store, importId);
  return joining;
}
