import { ownerOf } from '../../../shared/domain/entities';
import { type CopyEdit, relateCopies } from '../../../shared/merge/two-copies';
import { all } from '../../database/store';
import type { Session } from '../session';
import { detailsOf, isStillRead } from './import-journal';
import type { EarlierCopy, ReadFile } from './shelf';

/**
 * The copy of the same export that was read last and is filled in differently; null when there is none. Each is merged
 * as what it is; only a person knows how they relate.
 */
export function earlierCopyOf(session: Session, file: ReadFile): EarlierCopy | null {
  const exportId = file.manifest?.exportId;
  if (exportId === undefined || isAsSent(file)) return null;
  const query = session.db
    .selectFrom('imports')
    .select(['id', 'file_name', 'saved_at', 'saved_by', 'details'])
    .where('export_id', '=', exportId)
    .where('hash', '!=', file.sha256)
    .where(isStillRead)
    .where('source', 'in', ['workbook', 'start'])
    .orderBy('at', 'desc');
  // An unchanged copy that was read in between says nothing about how the filled in ones relate.
  const row = all(session, query).find((each) => detailsOf(each).edits.length > 0);
  if (row === undefined) return null;
  const earlier = detailsOf(row).edits;
  const relation = relateCopies(earlier, editsOf(file), (head) => ownerOf(head, session.region));
  if (relation.differing.length === 0) return null;
  return { importId: row.id, fileName: row.file_name, savedAt: row.saved_at, savedBy: row.saved_by, relation };
}

/** The export itself, as it was made: nobody filled it in. A copy in which everything was put back was saved later. */
function isAsSent({ manifest, edits, savedAt }: ReadFile): boolean {
  // The properties of a file count in whole seconds.
  return edits.size === 0 && (savedAt ?? '').slice(0, 19) <= (manifest?.at ?? '').slice(0, 19);
}

/** What was edited in Excel in this file, as the writes that these edits are. */
export function editsOf(file: ReadFile): readonly CopyEdit[] {
  return file.incoming.flatMap((record) => {
    const head = { id: record.id, entity: record.entity, key: record.key };
    const edited = record.registers.filter(({ isEdited }) => isEdited);
    return edited.map(({ register, state, basis }) => ({ ref: { recordId: record.id, register }, head, state, basis }));
  });
}
