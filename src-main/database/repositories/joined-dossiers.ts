import { sql } from 'kysely';
import { all, first, run, type Store } from '../store';

/** Ids of the dossiers that are one with this one, besides its own; sorted. */
export function readJoinedDossiers(store: Store): readonly string[] {
  const query = store.db.selectFrom('joined_dossiers').select('dossier_id').distinct().orderBy('dossier_id');
  return all(store, query).map(({ dossier_id }) => dossier_id);
}

/** Those that are known by this import alone: with it they go. */
export function joinedBy(store: Store, importId: string): readonly string[] {
  const others = store.db.selectFrom('joined_dossiers').select('dossier_id').where('import_id', '!=', importId);
  const query = store.db
    .selectFrom('joined_dossiers')
    .select('dossier_id')
    .where('import_id', '=', importId)
    .where('dossier_id', 'not in', others);
  return all(store, query).map(({ dossier_id }) => dossier_id);
}

/** Writes down that the file of this import named these ids. */
export function addJoinedDossiers(store: Store, importId: string, dossierIds: readonly string[]): void {
  for (const dossier_id of dossierIds)
    run(store, store.db.insertInto('joined_dossiers').values({ dossier_id, import_id: importId }));
}

/** Takes back what the file of this import named. */
export function removeJoinedDossiers(store: Store, importId: string): void {
  run(store, store.db.deleteFrom('joined_dossiers').where('import_id', '=', importId));
}

/** Whether a workbook left that says that this dossier and that one are one. */
export function wasJoinedInExport(store: Store, dossierId: string): boolean {
  const names = sql<boolean>`EXISTS (SELECT 1 FROM json_each(manifest, '$.joinedDossiers') WHERE value = ${dossierId})`;
  const query = store.db.selectFrom('exports').select('id').where('scope', '!=', 'bare').where(names);
  return first(store, query) !== undefined;
}
