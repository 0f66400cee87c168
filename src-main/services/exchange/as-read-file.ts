import type { PlanNote } from '../../../shared/ipc/schemas/exchange';
import { NO_PARTY } from '../../../shared/merge/site';
import type { Party, RecordHead } from '../../../shared/merge/types';
import type { InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import type { Manifest } from '../../../shared/workbook/manifest';
import type { ReadFileResult } from '../../excel/read-file';
import { refuseWrongIds } from './refuse-wrong-ids';
import type { ReadFile } from './shelf';

/** What of the reading copy is needed to take a file in. */
export interface Reader {
  readonly me: Party;
  readonly nameOf: (party: Party) => string;
  /** What a record is called in a sentence. */
  readonly titleOf: (head: RecordHead) => string;
  /** The record that stands here under an id. */
  readonly here: (id: string) => RecordHead | null;
  /** Whether this copy made the workbook, and not another laptop of the same party. */
  readonly madeHere: (exportId: string) => boolean;
  readonly region: Party;
}

/**
 * A workbook as a plan needs it. A workbook for Venlo comes from Venlo once somebody filled it in, and to who
 * made it in any case; one for nobody in particular comes from whoever made it.
 */
export function asReadFile(
  fileName: string,
  read: ReadFileResult,
  found: InterpretedWorkbook,
  reader: Reader,
): ReadFile {
  const { me, nameOf, titleOf, here } = reader;
  const { manifest, edits, received, unchangedRows, savedAt, savedBy } = found;
  const errors = found.problems.map((problem): PlanNote => ({ level: 'error', ...problem }));
  const notes = found.notes.map((note): PlanNote => ({ level: 'note', found: '', ...note }));
  const { incoming, refused } = refuseWrongIds(found.records, here, titleOf);
  const sender = isReturned(manifest, edits.size > 0, reader) ? manifest.addressee : manifest.sender;
  return {
    fileName,
    sha256: read.sha256,
    bytes: read.bytes,
    manifest,
    sender,
    senderName: nameOf(sender),
    incoming,
    edits,
    notes: [...errors, ...refused, ...withheldNotes(manifest, me, nameOf), ...notes],
    received,
    unchangedRows,
    isUndecided: found.basis === 'local',
    savedAt,
    savedBy,
  };
}

/**
 * Whether a workbook comes from its addressee: filled in, or made by the own party and back as it was. What a colleague of
 * the same municipality made for the support team, and mailed along, comes from the colleague: nobody filled it in.
 */
function isReturned({ sender, addressee, exportId }: Manifest, isEdited: boolean, reader: Reader): boolean {
  const { me, region, madeHere } = reader;
  if (addressee === NO_PARTY) return false;
  return isEdited || (sender === me && addressee !== me && (me === region || madeHere(exportId)));
}

/** What the sums of places in this file are without. */
function withheldNotes({ withheld, addressee }: Manifest, me: Party, nameOf: Reader['nameOf']): readonly PlanNote[] {
  const others = (withheld ?? []).filter(({ owner, facilities }) => owner !== me && facilities > 0);
  if (others.length === 0 || (addressee !== me && addressee !== NO_PARTY)) return [];
  const count = others.reduce((sum, { facilities }) => sum + facilities, 0);
  const owners = others.map(({ owner, facilities }) => `${nameOf(owner)} (${facilities})`).join(', ');
  return [{ level: 'note', code: 'withheld', sheet: '', cell: '', found: '', values: { count, owners } }];
}
