import { all, run, type Store } from '../store';

/**
 * Takes the journal of what was sent over from one copy into an older one of the same dossier. What left this computer
 * has left it, whatever is put back: else an import could be un-read that others have already built on, and a file that
 * comes back without its basis would be read as if nobody had sent it.
 */
export function carryExports(from: Store, to: Store): void {
  const known = new Set(all(to, to.db.selectFrom('exports').select('id')).map(({ id }) => id));
  for (const { id } of all(from, from.db.selectFrom('exports').select('id'))) {
    if (known.has(id)) continue;
    const rows = all(from, from.db.selectFrom('exports').selectAll().where('id', '=', id));
    for (const row of rows) run(to, to.db.insertInto('exports').values(row));
  }
  for (const row of all(from, from.db.selectFrom('export_registers').selectAll()))
    run(to, to.db.insertInto('export_registers').orIgnore().values(row));
}
