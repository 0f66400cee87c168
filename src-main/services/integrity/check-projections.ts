import type { Party } from '../../../shared/merge/types';
import { projectAll, projectedTables } from '../../database/projection/project';
import type { Store } from '../../database/store';
import type { IntegrityProblem } from './check-registers';

/** The typed tables are what the registers say. Rebuilds them inside a transaction that is rolled back. */
export function checkProjections(store: Store, region: Party): IntegrityProblem[] {
  const before = contentsOf(store);
  let after = before;
  const undo = new Error('only looked');
  try {
    store.sqlite.transaction(() => {
      projectAll(store, region);
      after = contentsOf(store);
      throw undo;
    })();
  } catch (error) {
    if (error !== undo) throw error;
  }
  return projectedTables
    .filter((_, index) => before[index] !== after[index])
    .map((table) => ({ code: 'projection-differs', values: { table } }));
}

function contentsOf(store: Store): string[] {
  return projectedTables.map((table) => {
    const rows = store.sqlite.prepare(`SELECT * FROM ${table}`).all();
    return rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join('\n');
  });
}
