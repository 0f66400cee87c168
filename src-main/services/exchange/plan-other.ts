import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Effects } from '../../../shared/merge/plan';
import { refKey } from '../../../shared/merge/ref-key';
import type { IncomingRecord } from '../../../shared/merge/types';
import { all } from '../../database/store';
import { readWaiting } from '../../database/waiting-rows';
import { readWorkbookFile } from '../../excel/read-file';
import type { Session } from '../session';
import { effectsOf, importRow } from './import-journal';
import { makePlan } from './make-plan';
import { interpretFile, type ReadWorkbookFile } from './read-import';
import { holdPlan } from './shelf';

/** A plan for everything that was left for later. */
export function planWaiting(session: Session): { planId: string } {
  const { planId } = holdPlan(session, makePlan(session, { kind: 'waiting', entries: readWaiting(session) }));
  return { planId };
}

/** A plan for every register in which several values stand. */
export function planConflicts(session: Session): { planId: string } {
  const rows = all(session, session.db.selectFrom('conflicts').selectAll().orderBy('record_id').orderBy('register'));
  const refs = rows.map(({ record_id, register }) => ({ recordId: record_id, register }));
  const { planId } = holdPlan(session, makePlan(session, { kind: 'conflicts', refs }));
  return { planId };
}

/**
 * "Toch overnemen": a file that was read before once more, from the original that was kept. What was seen and does not
 * stand can be written anew.
 *
 * @throws ExpectedFailure `import-unknown`, `import-without-original`.
 */
export async function planTakeAnyway(
  session: Session,
  importId: string,
  readFile: ReadWorkbookFile = readWorkbookFile,
): Promise<{ planId: string }> {
  const row = importRow(session, importId);
  if (row.original === null) throw new ExpectedFailure('import-without-original');
  const read = await readFile(row.original, { fileName: row.file_name });
  const file = interpretFile(session, row.file_name, read);
  if (file === null) throw new ExpectedFailure('import-without-original');
  const again = { ...file, incoming: markBrought(file.incoming, effectsOf(row)) };
  const { planId } = holdPlan(session, makePlan(session, { kind: 'take-anyway', file: again, importId }));
  return { planId };
}

/** What this file brought, typed in the program or in Excel alike, is what a person may want anew. */
function markBrought(incoming: readonly IncomingRecord[], effects: Effects | null): readonly IncomingRecord[] {
  const brought = new Set((effects?.registers ?? []).map(({ ref }) => refKey(ref)));
  return incoming.map((record) => ({
    ...record,
    registers: record.registers.map((register) => {
      const isBrought = brought.has(refKey({ recordId: record.id, register: register.register }));
      return isBrought ? { ...register, isEdited: true } : register;
    }),
  }));
}
