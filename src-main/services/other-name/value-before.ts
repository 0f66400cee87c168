import { dotKey } from '../../../shared/merge/ref-key';
import type { Party, RegisterRef, Sibling, SiteId } from '../../../shared/merge/types';
import { statement } from '../../database/statement';
import type { Session } from '../session';

interface Line {
  readonly old_value: string | null;
  readonly new_value: string | null;
  readonly old_dot: string | null;
  readonly dot: string | null;
}

/**
 * What stood in a register before this computer wrote in it as another party: before the first of those writes that
 * nothing came between. Null: nothing stood. The writes are followed by their dots, because a file that was read and
 * un-read since stands between the lines, and not between the values.
 */
export function valueBefore(
  session: Session,
  ref: RegisterRef,
  standing: Sibling,
  sites: ReadonlyMap<SiteId, Party>,
): string | null {
  const lines = linesOf(session, ref);
  const wroteBefore = new Map(lines.flatMap((line) => (line.dot === null ? [] : [[line.dot, line] as const])));
  let line = wroteBefore.get(dotKey(standing.dot)) ?? broughtBy(lines, standing);
  while (line?.old_dot != null && sites.has(siteOf(line.old_dot))) {
    const earlier = wroteBefore.get(line.old_dot);
    if (earlier === undefined) break;
    line = earlier;
  }
  return line?.old_value ?? null;
}

/** What was sent before a backup was put back comes home in a file: then no line here wrote it. */
function broughtBy(lines: readonly Line[], { value }: Sibling): Line | undefined {
  return lines.findLast(({ dot, old_value, new_value }) => dot === null && new_value === value && old_value !== value);
}

/** From old to new. */
function linesOf(session: Session, { recordId, register }: RegisterRef): Line[] {
  const select = `SELECT old_value, new_value, old_dot, CASE WHEN kind = 'write' THEN dot_counter || '@' || dot_site END AS dot
    FROM log WHERE record_id = ? AND register = ? AND kind <> 'unread' ORDER BY id`;
  return statement(session, select).all(recordId, register) as Line[]; // columns of the query
}

const siteOf = (dot: string): SiteId => dot.slice(dot.indexOf('@') + 1);
