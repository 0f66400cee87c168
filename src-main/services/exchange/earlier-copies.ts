import { ownerOf } from '../../../shared/domain/entities';
import type { AnsweredRelation } from '../../../shared/merge/answer-copies';
import { sameDot } from '../../../shared/merge/context';
import type { CopyView } from '../../../shared/merge/copy-view';
import { refKey } from '../../../shared/merge/ref-key';
import { type CopyAnswer, type CopyEdit, relateCopies } from '../../../shared/merge/two-copies';
import type { Dot, Sibling } from '../../../shared/merge/types';
import { copyViewOf } from '../../database/copy-view';
import type { ImportRow } from '../../database/schema';
import { all } from '../../database/store';
import type { Session } from '../session';
import { detailsOf, effectsOf, type ImportDetails, isStillRead } from './import-journal';
import type { EarlierCopy, ReadFile } from './shelf';

/** How a person says that copies relate: by the import of the earlier copy. */
export type RelationAnswers = Readonly<Record<string, CopyAnswer>>;

/** A copy of the same export that was read before and not un-read. */
interface ReadCopy {
  readonly row: CopyRow;
  readonly details: ImportDetails;
}

type CopyRow = Pick<ImportRow, 'id' | 'file_name' | 'saved_at' | 'saved_by' | 'details' | 'effects'>;

/**
 * The copies of the same export that were read before and are filled in differently, the last one first. Each is merged
 * as what it is; only a person knows how they relate. Left out is what a person answered about already (another copy
 * replaces it) and a copy of which nothing counts any more.
 */
export function earlierCopiesOf(session: Session, file: ReadFile): readonly EarlierCopy[] {
  const exportId = file.manifest?.exportId;
  if (exportId === undefined || isAsSent(file)) return [];
  const read = readCopies(session, exportId, file.sha256);
  const filledIn = read.filter(({ details }) => details.edits.length > 0);
  if (filledIn.length === 0) return [];
  const replaced = replacedCopies(read);
  const decided = decidedBetween(read);
  const copy = copyViewOf(
    session,
    filledIn.flatMap(({ details }) => details.edits.map(({ ref }) => ref.recordId)),
  );
  const counts = (edit: CopyEdit) => doesCount(copy, edit, decided.get(refKey(edit.ref)) ?? []);
  const asked = filledIn.filter(({ row, details }) => !replaced.has(row.id) && details.edits.some(counts));
  const later = editsOf(file);
  const dots = new Map([...decided].map(([key, writes]) => [key, writes.map(({ dot }) => dot)] as const));
  return asked.flatMap(({ row, details }) => {
    const relation = relateCopies(details.edits, later, (head) => ownerOf(head, session.region), dots);
    if (relation.differing.length === 0) return [];
    return [{ importId: row.id, fileName: row.file_name, savedAt: row.saved_at, savedBy: row.saved_by, relation }];
  });
}

/** The answers with what they are about; a copy without an answer is merged as what it is. */
export function answeredRelations(copies: readonly EarlierCopy[], answers: RelationAnswers): AnsweredRelation[] {
  return copies.flatMap(({ importId, relation }) => {
    const answer = answers[importId];
    return answer === undefined ? [] : [{ relation, answer }];
  });
}

function readCopies(session: Session, exportId: string, hash: string): readonly ReadCopy[] {
  const query = session.db
    .selectFrom('imports')
    .select(['id', 'file_name', 'saved_at', 'saved_by', 'details', 'effects'])
    .where('export_id', '=', exportId)
    .where('hash', '!=', hash)
    .where(isStillRead)
    .where('source', 'in', ['workbook', 'start'])
    .orderBy('at', 'desc');
  return all(session, query).map((row) => ({ row, details: detailsOf(row) }));
}

/** Imports of copies that another copy replaces, as a person answered when that one was read. */
function replacedCopies(read: readonly ReadCopy[]): ReadonlySet<string> {
  const replaced = read.flatMap(({ row, details }) =>
    Object.entries(details.relations ?? {}).flatMap(([earlier, answer]) => {
      if (answer === 'both') return [];
      return answer === 'replaces' ? earlier : row.id;
    }),
  );
  return new Set(replaced);
}

/** What was written here when the copies were related: values of these copies, chosen between them. */
function decidedBetween(read: readonly ReadCopy[]): ReadonlyMap<string, readonly Sibling[]> {
  const values = new Map<string, Set<string>>();
  for (const { ref, state, basis } of read.flatMap(({ details }) => details.edits)) {
    const known = values.get(refKey(ref)) ?? new Set();
    for (const { value } of [...state.siblings, ...(basis?.siblings ?? [])]) known.add(value);
    values.set(refKey(ref), known);
  }
  const decided = new Map<string, Sibling[]>();
  for (const { row, details } of read) {
    if (Object.keys(details.relations ?? {}).length === 0) continue;
    for (const { ref, wrote } of effectsOf(row)?.registers ?? []) {
      const key = refKey(ref);
      if (wrote !== null && values.get(key)?.has(wrote.value) === true)
        decided.set(key, [...(decided.get(key) ?? []), wrote]);
    }
  }
  return decided;
}

/** The edit stands, alone or in conflict; or waits for a decision; or its value was chosen between copies. */
function doesCount(copy: CopyView, { ref, state }: CopyEdit, decided: readonly Sibling[]): boolean {
  const standing = [
    ...(copy.register(ref)?.siblings ?? []),
    ...copy.waiting(ref).flatMap((entry) => entry.state.siblings),
  ];
  const stands = ({ dot }: { readonly dot: Dot }) => standing.some((sibling) => sameDot(sibling.dot, dot));
  const value = state.siblings[0]?.value;
  return state.siblings.some(stands) || decided.some((wrote) => wrote.value === value && stands(wrote));
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
    return edited.map(({ register, state, basis = state }) => ({
      ref: { recordId: record.id, register },
      head,
      state,
      basis,
    }));
  });
}
