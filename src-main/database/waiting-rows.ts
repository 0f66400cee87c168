import { type WaitingEntry, waitingKey } from '../../shared/merge/copy-view';
import type { RegisterState } from '../../shared/merge/types';
import type { WaitingRow } from './schema';
import { listParameter, statement } from './statement';
import type { Store } from './store';

type Row = Omit<WaitingRow, 'id'> & { readonly id: number };

/** "Nog te beslissen": what was left for later, of these records or of all. */
export function readWaiting(store: Store, recordIds?: Iterable<string>): WaitingEntry[] {
  return waitingRows(store, recordIds).map(entryOf);
}

/** Puts aside what was left for later, with where it came from. */
export function insertWaiting(store: Store, entry: WaitingEntry, importId: string | undefined): void {
  statement(
    store,
    `INSERT INTO waiting (record_id, entity, key, register, state, basis, is_edited, import_id, file, sheet, cell)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.ref.recordId,
    entry.head.entity,
    entry.head.key,
    entry.ref.register,
    JSON.stringify(entry.state),
    entry.basis === null ? null : JSON.stringify(entry.basis),
    Number(entry.isEdited),
    importId ?? null,
    entry.file,
    entry.place?.sheet ?? null,
    entry.place?.cell ?? null,
  );
}

/** Takes away what waits with the same content, whichever import brought it. */
export function deleteWaiting(store: Store, entry: WaitingEntry): void {
  const key = waitingKey(entry);
  for (const row of waitingRows(store, [entry.ref.recordId])) {
    if (waitingKey(entryOf(row)) === key) statement(store, 'DELETE FROM waiting WHERE id = ?').run(row.id);
  }
}

/** What waits, in the order in which it came; of these records only, when given. */
export function waitingRows(store: Store, recordIds?: Iterable<string>): Row[] {
  const rows =
    recordIds === undefined
      ? statement(store, 'SELECT * FROM waiting ORDER BY id').all()
      : statement(store, 'SELECT * FROM waiting WHERE record_id IN (SELECT value FROM json_each(?)) ORDER BY id').all(
          listParameter(recordIds),
        );
  return rows as Row[]; // all columns of the table
}

function entryOf(row: Row): WaitingEntry {
  return {
    ref: { recordId: row.record_id, register: row.register },
    head: { id: row.record_id, entity: row.entity, key: row.key },
    // Written by insertWaiting above, as a whole.
    state: JSON.parse(row.state) as RegisterState,
    basis: row.basis === null ? null : (JSON.parse(row.basis) as RegisterState),
    isEdited: row.is_edited === 1,
    file: row.file,
    ...(row.sheet === null || row.cell === null ? {} : { place: { sheet: row.sheet, cell: row.cell } }),
  };
}
