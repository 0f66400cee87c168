import { first, run, type Store } from '../../database/store';

/** What the journal says of a restore. */
export interface RestoreEntry {
  readonly at: string;
  /** In words, in the language of the moment: "Reservekopie van 25 november 2026, 17.03". */
  readonly title: string;
  /** Instant of the backup that was put back. */
  readonly backupAt: string;
  /** Name of the backup that was made of the state before; null when that could not be read. */
  readonly setAside: string | null;
}

/** Writes the line in the journal of the file that takes the place of the dossier. */
export function journalRestore(store: Store, id: string, entry: RestoreEntry): void {
  const { at, title, backupAt, setAside } = entry;
  run(
    store,
    store.db.insertInto('imports').values({
      id,
      at,
      hash: '',
      file_name: title,
      source: 'restore',
      sender_site: null,
      sender_party: null,
      export_id: null,
      exported_at: null,
      scope: null,
      saved_at: null,
      saved_by: null,
      taken: 0,
      refused: 0,
      waiting: 0,
      conflicts: 0,
      effects: null,
      details: JSON.stringify({ backupAt, setAside }),
      original: null,
      undone_at: null,
    }),
  );
}

/** The last restore that led to the dossier as it is; null when it never was restored. */
export function lastRestore(store: Store): Omit<RestoreEntry, 'title'> | null {
  const query = store.db.selectFrom('imports').select(['at', 'details']).where('source', '=', 'restore');
  const row = first(store, query.orderBy('at', 'desc').limit(1));
  if (row === undefined) return null;
  // Written by journalRestore above.
  const details = JSON.parse(row.details) as Pick<RestoreEntry, 'backupAt' | 'setAside'>;
  return { at: row.at, ...details };
}
