import type { MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { Say } from './say';

/** What the first column says: a name, or what kind of line of the area this is. */
export function rowLabel(say: Say, row: MatrixRow): string {
  if (row.type === 'rest') return say('rows.rest');
  if (row.type === 'recorded-region' || row.type === 'recorded-safety-region')
    return say('rows.recorded', { name: row.name });
  return row.name;
}
