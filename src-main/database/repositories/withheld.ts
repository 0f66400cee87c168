import type { WithheldRow } from '../schema';
import { all, run, type Store } from '../store';

/** What every sender kept back, by its newest workbook. */
export function readWithheldRows(store: Store): WithheldRow[] {
  return all(store, store.db.selectFrom('withheld').selectAll().orderBy('owner').orderBy('from_party'));
}

/** Puts what a sender keeps back in the place of what it said before. */
export function replaceWithheld(store: Store, sender: string, rows: readonly WithheldRow[]): void {
  run(store, store.db.deleteFrom('withheld').where('from_party', '=', sender));
  for (const row of rows) run(store, store.db.insertInto('withheld').values(row));
}
