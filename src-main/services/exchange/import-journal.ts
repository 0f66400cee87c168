import { sql } from 'kysely';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Effects } from '../../../shared/merge/plan';
import type { CopyAnswer, CopyEdit } from '../../../shared/merge/two-copies';
import type { ImportRow } from '../../database/schema';
import { first, run, type Store } from '../../database/store';
import type { Session } from '../session';
import type { KeptReceived } from './keep-received';
import type { KeptWithheld } from './keep-withheld';
import type { PlanOrigin, ReadFile } from './shelf';

/** What else the journal remembers of an import. */
export interface ImportDetails extends KeptReceived, Partial<KeptWithheld> {
  /** What was edited in Excel in this copy, for the question how another copy of the same export relates to it. */
  readonly edits: readonly CopyEdit[];
  readonly senderName: string;
  /** How this copy relates to copies of the same export read before it, by their imports. */
  readonly relations?: Readonly<Record<string, CopyAnswer>>;
  /** The file was of another dossier, and this import made both one. */
  readonly joined?: boolean;
  /** After un-reading: how many registers stayed. */
  readonly kept?: number;
  /** The old values were written anew; the file counts as read. */
  readonly isReverted?: boolean;
}

export interface ImportCounts {
  readonly taken: number;
  readonly refused: number;
  readonly waiting: number;
  readonly conflicts: number;
}

export interface NewImport {
  readonly importId: string;
  readonly at: string;
  readonly source: ImportSource;
  readonly file: ReadFile | null;
  readonly fileName: string;
  readonly counts: ImportCounts;
  /** Null when it cannot be un-read: the dossier was started from it. */
  readonly effects: Effects | null;
  readonly details: ImportDetails;
}

export type ImportSource = PlanOrigin['kind'] | 'start';

/** Writes down what was read and what became of it, with the original bytes. Inside the transaction of the import. */
export function journalImport(store: Store, entry: NewImport): void {
  const { file } = entry;
  const manifest = file?.manifest ?? null;
  run(
    store,
    store.db.insertInto('imports').values({
      id: entry.importId,
      at: entry.at,
      hash: file?.sha256 ?? '',
      file_name: entry.fileName,
      source: entry.source,
      sender_site: manifest?.site ?? null,
      sender_party: file?.sender ?? null,
      export_id: manifest?.exportId ?? null,
      exported_at: manifest?.at ?? null,
      scope: manifest?.scope ?? null,
      saved_at: file?.savedAt ?? null,
      saved_by: file?.savedBy ?? null,
      ...entry.counts,
      effects: entry.effects === null ? null : JSON.stringify(entry.effects),
      details: JSON.stringify(entry.details),
      original: file === null ? null : Buffer.from(file.bytes),
      undone_at: null,
    }),
  );
}

/** The reading of these same bytes that was last and was not undone ("teruggedraaid" is not un-read). */
export function readEarlier(session: Session, hash: string): { readonly importId: string; readonly at: string } | null {
  const query = session.db
    .selectFrom('imports')
    .select(['id as importId', 'at'])
    .where('hash', '=', hash)
    .where(isStillRead)
    .orderBy('at', 'desc')
    .limit(1);
  return first(session, query) ?? null;
}

/** Not un-read: reverted imports have a date too, but what they brought was seen. */
export const isStillRead = sql<boolean>`(undone_at IS NULL OR json_extract(details, '$.isReverted') = 1)`;

/** @throws ExpectedFailure `import-unknown` */
export function importRow(session: Session, importId: string): ImportRow {
  const row = first(session, session.db.selectFrom('imports').selectAll().where('id', '=', importId));
  if (row === undefined) throw new ExpectedFailure('import-unknown');
  return row;
}

/** What the import did, for undoing it; null for the workbook that a dossier was started from. */
export function effectsOf(row: Pick<ImportRow, 'effects'>): Effects | null {
  // Written by journalImport above, as a whole.
  return row.effects === null ? null : (JSON.parse(row.effects) as Effects);
}

/** What else the journal remembers of an import. */
export function detailsOf(row: Pick<ImportRow, 'details'>): ImportDetails {
  // Written by journalImport above, as a whole.
  return JSON.parse(row.details) as ImportDetails;
}
