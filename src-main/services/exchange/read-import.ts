import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { PlanNote, ReadResult } from '../../../shared/ipc/schemas/exchange';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { Interpretation, InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import { type ReadFileResult, readWorkbookFile } from '../../excel/read-file';
import type { Session } from '../session';
import { collectExport } from './collect-export';
import { sentBasis } from './export-journal';
import { makePlan } from './make-plan';
import { namesOf } from './names';
import { holdPlan, type ReadFile, shelfOf } from './shelf';

/** A file a person chose: how it is called on screen, and where it is. */
export interface FileToRead {
  readonly token: string;
  readonly name: string;
  readonly path: string;
}

export type ReadProgress = (step: 'check' | 'read' | 'compare', fraction: number) => void;

const fractions = { check: 0.1, read: 0.4, compare: 0.9 };

/**
 * Reads a file that came by mail and makes the plan of what it would change. Nothing is changed.
 *
 * @throws ExpectedFailure `workbook-<reason>` when the file is refused: no workbook, encrypted, of another dossier …
 */
export async function readImport(
  session: Session,
  file: FileToRead,
  onProgress: ReadProgress = () => undefined,
): Promise<ReadResult> {
  const { reading } = shelfOf(session);
  const controller = new AbortController();
  reading.set(file.token, controller);
  try {
    const step = (name: 'check' | 'read' | 'compare') => onProgress(name, fractions[name]);
    const read = await readWorkbookFile(file.path, { onProgress: step, signal: controller.signal });
    step('compare');
    const known = interpretFile(session, file.name, read);
    if (known === null) return { kind: 'list', fileToken: file.token };
    const plan = holdPlan(session, makePlan(session, { kind: 'workbook', file: known }));
    return { kind: 'plan', planId: plan.planId };
  } finally {
    reading.delete(file.token);
  }
}

/** Stops reading; the call that reads ends with an AbortError. */
export function cancelRead(session: Session, token: string): void {
  shelfOf(session).reading.get(token)?.abort();
}

/** What a workbook of this dossier says; null when it was not made by this program. */
export function interpretFile(session: Session, fileName: string, read: ReadFileResult): ReadFile | null {
  const context = { fileName, readAt: session.now() };
  const interpretation = withSubstitute(session, read, context, interpretWorkbook(read.workbook, context));
  if (interpretation.kind === 'foreign') return null;
  if (interpretation.kind === 'refused') throw refusal(interpretation.code, interpretation.values);
  if (interpretation.kind === 'basis-needed') throw refusal('manifest-damaged', {});
  refuseOtherDossier(session, interpretation.manifest.dossierId);
  return asReadFile(session, fileName, read, interpretation);
}

/** The basis in the file is gone or damaged: what this copy sent, else its own state. */
function withSubstitute(
  session: Session,
  read: ReadFileResult,
  context: { readonly fileName: string; readonly readAt: string },
  found: Interpretation,
): Interpretation {
  if (found.kind !== 'basis-needed') return found;
  refuseOtherDossier(session, found.manifest.dossierId);
  const sent = sentBasis(session, found.manifest.exportId);
  const substitute =
    sent === null
      ? { source: 'local' as const, records: collectExport(session, { scope: 'region' }) }
      : { source: 'journal' as const, records: sent };
  return interpretWorkbook(read.workbook, { ...context, substitute });
}

function asReadFile(session: Session, fileName: string, read: ReadFileResult, found: InterpretedWorkbook): ReadFile {
  const { manifest, records, edits, received, unchangedRows, savedAt, savedBy } = found;
  const errors = found.problems.map((problem): PlanNote => ({ level: 'error', ...problem }));
  const notes = found.notes.map((note): PlanNote => ({ level: 'note', found: '', ...note }));
  // A workbook that went out for Venlo comes back from Venlo; one for nobody comes from whoever made it.
  const isReturned = manifest.sender === session.identity.party && manifest.addressee !== '-';
  const sender = isReturned ? manifest.addressee : manifest.sender;
  return {
    fileName,
    sha256: read.sha256,
    bytes: read.bytes,
    manifest,
    sender,
    senderName: namesOf(session).party(sender),
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

function refuseOtherDossier(session: Session, dossierId: string): void {
  if (dossierId !== session.dossierId) throw refusal('other-dossier', {});
}

export function refusal(code: string, values: Readonly<Record<string, string | number>>): ExpectedFailure {
  return new ExpectedFailure(`workbook-${code}`, values);
}
