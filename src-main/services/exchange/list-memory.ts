import { z } from 'zod';
import { listField } from '../../../shared/ipc/schemas/exchange';
import { fold } from '../../../shared/workbook/fold';
import { all, run } from '../../database/store';
import type { Session } from '../session';

const mapping = z.object({ headers: z.array(z.string()), columns: z.array(listField) });

type ListField = z.output<typeof listField>;

/** What the columns meant in the last list with exactly these headers; null when there was none. */
export function rememberedColumns(session: Session, headers: readonly string[]): readonly ListField[] | null {
  const rows = all(session, session.db.selectFrom('list_mappings').select('mapping'));
  const known = rows.map((row) => mapping.safeParse(JSON.parse(row.mapping)).data);
  const found = known.find((each) => each !== undefined && sameHeaders(each.headers, headers));
  return found?.columns ?? null;
}

/** Remembers per sender; not part of the dossier's content, so nothing else changes. */
export function rememberMapping(
  session: Session,
  sender: string,
  headers: readonly string[],
  columns: readonly ListField[],
): void {
  if (session.readOnly) return;
  const row = { sender: fold(sender), mapping: JSON.stringify({ headers, columns }) };
  run(session, session.db.replaceInto('list_mappings').values(row));
}

function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, index) => fold(header) === fold(other[index] ?? ''));
}
