import type { PlanNote } from '../../../shared/ipc/schemas/exchange';
import type { Party } from '../../../shared/merge/types';
import type { InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import type { ReadFileResult } from '../../excel/read-file';
import type { ReadFile } from './shelf';

/**
 * A workbook as a plan needs it. A workbook that `me` made for Venlo comes back from Venlo; one for nobody in
 * particular comes from whoever made it.
 */
export function asReadFile(
  fileName: string,
  read: ReadFileResult,
  found: InterpretedWorkbook,
  me: Party,
  nameOf: (party: Party) => string,
): ReadFile {
  const { manifest, records, edits, received, unchangedRows, savedAt, savedBy } = found;
  const errors = found.problems.map((problem): PlanNote => ({ level: 'error', ...problem }));
  const notes = found.notes.map((note): PlanNote => ({ level: 'note', found: '', ...note }));
  const isReturned = manifest.sender === me && manifest.addressee !== '-';
  const sender = isReturned ? manifest.addressee : manifest.sender;
  return {
    fileName,
    sha256: read.sha256,
    bytes: read.bytes,
    manifest,
    sender,
    senderName: nameOf(sender),
    incoming: records,
    edits,
    notes: [...errors, ...notes],
    received,
    unchangedRows,
    isUndecided: found.basis === 'local',
    savedAt,
    savedBy,
  };
}
