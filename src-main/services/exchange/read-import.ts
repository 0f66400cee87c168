import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { ReadResult } from '../../../shared/ipc/schemas/exchange';
import type { RecordHead } from '../../../shared/merge/types';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { Interpretation } from '../../../shared/workbook/interpreted-workbook';
import { recognised } from '../../../shared/workbook/list-fields';
import { statement } from '../../database/statement';
import { type ReadFileResult, readWorkbookFile } from '../../excel/read-file';
import { sha256Hex } from '../../excel/sha256-hex';
import { takeNewSite } from '../change';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { asReadFile } from './as-read-file';
import { collectExport } from './collect-export';
import { sentBasis } from './export-journal';
import { guardDossier, refusal } from './guard-dossier';
import { makePlan } from './make-plan';
import { titleOf } from './record-title';
import { type HeldPlan, holdPlan, type ReadFile, shelfOf } from './shelf';

/** A file a person chose: how it is called on screen, and where it is. */
export interface FileToRead {
  readonly token: string;
  readonly name: string;
  readonly path: string;
  /** A person said that the file may be of another dossier, to join it with this one. */
  readonly joins?: boolean;
}

/** How a file is read: in a process of its own, however that is started. */
export type ReadWorkbookFile = typeof readWorkbookFile;

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
  readFile: ReadWorkbookFile = readWorkbookFile,
): Promise<ReadResult> {
  const { reading, lists } = shelfOf(session);
  const controller = new AbortController();
  reading.set(file.token, controller);
  try {
    const step = (name: 'check' | 'read' | 'compare') => onProgress(name, fractions[name]);
    const read = await readFile(file.path, { fileName: file.name, onProgress: step, signal: controller.signal });
    step('compare');
    const known = interpretFile(session, file.name, read, file.joins);
    if (known === null) {
      if (!looksLikeList(read.workbook)) throw refusal('not-a-workbook', {});
      lists.set(file.token, { fileName: file.name, read });
      return { kind: 'list', fileToken: file.token };
    }
    const { planId } = holdPlan(session, planOfFile(session, known));
    return { kind: 'plan', planId };
  } catch (error) {
    if (controller.signal.aborted) throw new ExpectedFailure('read-cancelled', { file: file.name }, { cause: error });
    throw error;
  } finally {
    reading.delete(file.token);
  }
}

/**
 * Own dots above the own counter: somebody else writes with our site id. A new one is taken at once, whatever becomes of
 * the file, because the next write would mint one of those dots again. The dossier itself does not change by it.
 */
function planOfFile(session: Session, file: ReadFile): HeldPlan {
  const plan = makePlan(session, { kind: 'workbook', file });
  if (plan.plan.foreignUseOfOwnSite.length === 0 || session.readOnly) return plan;
  takeNewSite(session, 'foreign-use');
  return { ...makePlan(session, { kind: 'workbook', file }), newSite: session.site };
}

/** A letter saved as text reads as a sheet too; a list has rows of several cells, with a number or a known header. */
function looksLikeList({ format, sheets }: ReadFileResult['workbook']): boolean {
  if (format !== 'csv') return true;
  const rows = (sheets[0]?.rows ?? []).filter((row) => row.filter((cell) => cell !== null && cell !== '').length >= 2);
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  const hasNumber = texts.some((row) => row.some((text) => /^\d[\d.,]*$/.test(text.trim())));
  return rows.length >= 2 && (hasNumber || texts.some((row) => recognised(row) > 1));
}

/** Stops reading; the call that reads ends with `read-cancelled`. */
export function cancelRead(session: Session, token: string): void {
  shelfOf(session).reading.get(token)?.abort();
}

/**
 * What a workbook of this dossier says; null when it was not made by this program.
 *
 * @param joins also a workbook of another dossier, to be joined with this one.
 */
export function interpretFile(
  session: Session,
  fileName: string,
  read: ReadFileResult,
  joins = false,
): ReadFile | null {
  const found = interpretWorkbook(read.workbook, { sha256: sha256Hex });
  if (found.kind === 'foreign') return null;
  if (found.kind === 'refused') throw refusal(found.code, found.values);
  guardDossier(session, found, joins);
  const interpretation = withSubstitute(session, read, found);
  if (interpretation.kind === 'refused') throw refusal(interpretation.code, interpretation.values);
  if (interpretation.kind !== 'workbook') throw refusal('manifest-damaged', {});
  const names = dossierNames(session);
  const query = statement(session, 'SELECT id, entity, key FROM records WHERE id = ?');
  const here = (id: string) => (query.get(id) as RecordHead | undefined) ?? null; // columns of the query
  return asReadFile(fileName, read, interpretation, {
    me: session.identity.party,
    nameOf: names.party,
    titleOf: (head) => titleOf(head, names, session.locale, here).title,
    here,
    madeHere: (exportId) => statement(session, 'SELECT 1 FROM exports WHERE id = ?').get(exportId) !== undefined,
    region: session.region,
  });
}

/** The basis in the file is gone or damaged: what this copy sent, else its own state. */
function withSubstitute(session: Session, read: ReadFileResult, found: Interpretation): Interpretation {
  if (found.kind !== 'basis-needed') return found;
  const sent = sentBasis(session, found.manifest.exportId);
  const substitute =
    sent === null
      ? {
          source: 'local' as const,
          records: collectExport(session, { scope: 'region', viewer: session.region }).records,
        }
      : { source: 'journal' as const, records: sent };
  return interpretWorkbook(read.workbook, { sha256: sha256Hex, substitute });
}
