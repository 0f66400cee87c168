import { ExpectedFailure } from '../../../shared/ipc/reply';
import { type AcceptPolicy, choicesFor } from '../../../shared/merge/choices-for';
import type { ImportPlan } from '../../../shared/merge/plan';
import { readWorkbookFile } from '../../excel/read-file';
import { backUpBeforeImport } from '../backups/back-up';
import type { Session } from '../session';
import { applyHeld } from './apply-import';
import { sentenceOfNote } from './error-list';
import { makePlan } from './make-plan';
import { rowId } from './plan-item-view';
import { type FileToRead, type ReadWorkbookFile, readImport } from './read-import';
import { discardPlan, fileOf, type HeldPlan, heldPlan } from './shelf';

/** What became of one file by a rule. Also printed as JSON: keys are only ever added. */
export interface FileOutcome {
  readonly file: string;
  /** `looked`: compared and nothing changed; `done`: applied (also when there was nothing to decide). */
  readonly outcome: 'looked' | 'done';
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly sender: string;
  readonly senderName: string;
  readonly exportedAt: string | null;
  readonly readBefore: string | null;
  /** Rows of the review: registers that change, and new records. */
  readonly differences: number;
  readonly conflictsInFile: number;
  /** Written by who is not the owner. */
  readonly foreign: number;
  readonly taken: number;
  readonly refused: number;
  readonly waiting: number;
  /** Registers in which several values stand because of this file. */
  readonly conflicts: number;
  /** Differences that were only looked at. */
  readonly undecided: number;
  readonly unreadable: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly code: string;
    readonly sentence: string;
  }[];
  readonly newSite: string | null;
  /** The file is of another dossier; when it is `done`, both are one from now on. */
  readonly joins: boolean;
}

/**
 * Reads a file and decides by a rule, asking nobody: `all` merges everything and conflicts stay conflicts, `owner`
 * merges what the owner rule allows and leaves the rest for later, `none` merges nothing and keeps nothing aside.
 * How two copies of one export relate stays unanswered: both are merged as what they are.
 *
 * @throws ExpectedFailure as `readImport`; `list-in-window` for a file that was not made by this program; those of `backUp`
 * when no backup can be made first.
 */
export async function acceptFile(
  session: Session,
  file: FileToRead,
  policy: AcceptPolicy,
  readFile: ReadWorkbookFile = readWorkbookFile,
  withoutBackup = false,
): Promise<FileOutcome> {
  const read = await readImport(session, file, () => undefined, readFile);
  if (read.kind === 'list') throw new ExpectedFailure('list-in-window', { file: file.name });
  const shown = heldPlan(session, read.planId);
  const found = foundIn(session, shown);
  // A file that was read before shows an empty plan; what was left of it can still be decided by the rule.
  const held =
    shown.readBefore === null
      ? shown
      : { ...makePlan(session, shown.origin, { hidesKnown: false }), newSite: shown.newSite };
  const rule = fileOf(held.origin)?.isUndecided === true && policy === 'owner' ? 'none' : policy;
  const choices = choicesFor(held.plan, rule);
  const isAgain = shown.readBefore !== null && ![...choices.values()].some(({ kind }) => kind === 'take');
  if (policy === 'none' || isAgain) {
    discardPlan(session, shown.planId);
    const waiting = rowsOf(held.plan, ({ isWaiting }) => isWaiting);
    const newSite = shown.newSite ?? null;
    return { ...found, outcome: 'looked', ...nothing, waiting, newSite, undecided: found.differences };
  }
  const decided = { choices: rule === 'none' ? new Map() : choices, extra: [] };
  if (!withoutBackup) backUpBeforeImport(session);
  const { taken, refused, waiting, conflicts, newSite } = applyHeld(session, held, decided, {});
  discardPlan(session, shown.planId);
  return { ...found, outcome: 'done', taken, refused, waiting, conflicts, newSite, undecided: clones(held.plan) };
}

const nothing = { taken: 0, refused: 0, waiting: 0, conflicts: 0 };

function foundIn(session: Session, held: HeldPlan) {
  const { plan, origin, readBefore } = held;
  const file = fileOf(origin);
  const errors = (file?.notes ?? []).filter(({ level }) => level === 'error');
  return {
    file: file?.fileName ?? '',
    hash: file?.sha256 ?? '',
    sender: file?.sender ?? '',
    senderName: file?.senderName ?? '',
    exportedAt: file?.manifest?.at ?? null,
    readBefore: readBefore?.at ?? null,
    joins: held.joins,
    differences: rowsOf(plan, () => true),
    conflictsInFile: rowsOf(plan, (item) => item.isConflict),
    foreign: rowsOf(plan, (item) => !item.byOwner && !item.isConflict),
    unreadable: errors.map((note) => ({
      sheet: note.sheet,
      cell: note.cell,
      code: note.code,
      sentence: sentenceOfNote(session, note),
    })),
  };
}

function rowsOf(plan: ImportPlan, holds: (item: ImportPlan['items'][number]) => boolean): number {
  return new Set(plan.items.filter(holds).map(rowId)).size;
}

/** What can never be merged stays undecided, whatever the rule. */
function clones(plan: ImportPlan): number {
  return plan.items.filter(({ outcome }) => outcome === 'clone').length;
}
