import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Effects } from '../../../shared/merge/plan';
import type { CopyEdit } from '../../../shared/merge/two-copies';
import type { ImportRow } from '../../database/schema';
import { first, run } from '../../database/store';
import type { Session } from '../session';
import type { KeptReceived } from './keep-received';
import { fileOf, type PlanOrigin } from './shelf';

/** What else the journal remembers of an import. */
export interface ImportDetails extends KeptReceived {
  /** What was edited in Excel in this copy, for the question how another copy of the same export relates to it. */
  readonly edits: readonly CopyEdit[];
  readonly senderName: string;
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
  readonly origin: PlanOrigin;
  readonly fileName: string;
  readonly counts: ImportCounts;
  readonly effects: Effects;
  readonly details: ImportDetails;
}

/** Writes down what was read and what became of it, with the original bytes. Inside the transaction of the import. */
export function journalImport(session: Session, entry: NewImport): void {
  const file = fileOf(entry.origin);
  const manifest = file?.manifest ?? null;
  run(
    session,
    session.db.insertInto('imports').values({
      id: entry.importId,
      at: entry.at,
      hash: file?.sha256 ?? '',
      file_name: entry.fileName,
      source: entry.origin.kind,
      sender_site: manifest?.site ?? null,
      sender_party: file?.sender ?? null,
      export_id: manifest?.exportId ?? null,
      exported_at: manifest?.at ?? null,
      scope: manifest?.scope ?? (entry.origin.kind === 'list' ? 'list' : null),
      saved_at: file?.savedAt ?? null,
      saved_by: file?.savedBy ?? null,
      ...entry.counts,
      effects: JSON.stringify(entry.effects),
      details: JSON.stringify(entry.details),
      original: file === null ? null : Buffer.from(file.bytes),
      undone_at: null,
    }),
  );
}

/** When the same bytes were read before and that was not undone. */
export function readBeforeOn(session: Session, hash: string): string | null {
  const query = session.db
    .selectFrom('imports')
    .select('at')
    .where('hash', '=', hash)
    .where('undone_at', 'is', null)
    .orderBy('at', 'desc')
    .limit(1);
  return first(session, query)?.at ?? null;
}

/** @throws ExpectedFailure `import-unknown` */
export function importRow(session: Session, importId: string): ImportRow {
  const row = first(session, session.db.selectFrom('imports').selectAll().where('id', '=', importId));
  if (row === undefined) throw new ExpectedFailure('import-unknown');
  return row;
}

export function effectsOf(row: Pick<ImportRow, 'effects'>): Effects | null {
  // Written by journalImport above, as a whole.
  return row.effects === null ? null : (JSON.parse(row.effects) as Effects);
}

export function detailsOf(row: Pick<ImportRow, 'details'>): ImportDetails {
  // Written by journalImport above, as a whole.
  return JSON.parse(row.details) as ImportDetails;
}
