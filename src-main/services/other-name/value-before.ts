import type { Party, RegisterRef, SiteId } from '../../../shared/merge/types';
import { statement } from '../../database/statement';
import type { Session } from '../session';

interface Line {
  readonly old_value: string | null;
  readonly new_value: string | null;
  readonly dot_site: string | null;
}

/**
 * What stood in a register before this computer wrote in it as another party: before the first of those writes that
 * nothing came between. Null: nothing stood.
 */
export function valueBefore(
  session: Session,
  { recordId, register }: RegisterRef,
  sites: ReadonlyMap<SiteId, Party>,
): string | null {
  const lines = statement(
    session,
    'SELECT old_value, new_value, dot_site FROM log WHERE record_id = ? AND register = ? ORDER BY id DESC',
  ).all(recordId, register) as Line[]; // columns of the query
  // Merging what changed nothing here is no write in between.
  const changes = lines.filter(({ dot_site, old_value, new_value }) => dot_site !== null || old_value !== new_value);
  const end = changes.findIndex(({ dot_site }) => dot_site === null || !sites.has(dot_site));
  const own = end === -1 ? changes : changes.slice(0, end);
  return own.at(-1)?.old_value ?? null;
}
