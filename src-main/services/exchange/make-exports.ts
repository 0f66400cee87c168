import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { ExportRequest, ExportResult } from '../../../shared/ipc/schemas/exchange';
import { NO_PARTY } from '../../../shared/merge/site';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import type { ExportHead } from '../../../shared/workbook/export-data';
import { readJoinedDossiers } from '../../database/repositories/joined-dossiers';
import { sha256Hex } from '../../excel/sha256-hex';
import { writeWorkbook } from '../../excel/write-workbook';
import { fileFailure } from '../../system/file-failure';
import { refuseDossier } from '../../system/refuse-dossier';
import { rememberExport } from '../../system/saved-exports';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { dossierFacts } from './dossier-facts';
import { exportData } from './export-data';
import { type ExportJob, exportJobs } from './export-jobs';
import { forgetExport, journalExport } from './export-journal';

/** Where to: one file under the name a person chose, or a folder in which the files get their own names. */
export type ExportTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/**
 * Makes, checks, journals and saves the workbooks of a request. A file stands there whole and journaled, or not at all;
 * the journal comes first, because a file that left without being written down could later be un-read wrongly.
 *
 * @throws ExpectedFailure when nobody is addressed, or the place cannot be written.
 */
export async function makeExports(
  session: Session,
  request: ExportRequest,
  target: ExportTarget,
  programVersion: string,
): Promise<ExportResult> {
  if (session.readOnly) throw new ExpectedFailure('dossier-read-only');
  const jobs = exportJobs(session, request);
  if (target.kind === 'file' && jobs.length !== 1) throw new ExpectedFailure('export-needs-folder');
  const files: string[] = [];
  const exportIds: string[] = [];
  for (const job of jobs) {
    const path = target.kind === 'file' ? target.path : join(target.path, job.fileName);
    exportIds.push(await makeExport(session, job, path, programVersion));
    files.push(basename(path));
  }
  return { files, exportIds, folder: target.kind === 'file' ? dirname(target.path) : target.path };
}

async function makeExport(session: Session, job: ExportJob, path: string, programVersion: string): Promise<string> {
  refuseDossier(path);
  const head = headOf(session, job, programVersion);
  const data = exportData(session, job.part, head);
  const bytes = await writeWorkbook(buildWorkbook(data, session.newId, sha256Hex));
  const beside = `${path}.new`;
  try {
    await writeWhole(beside, bytes);
    journalExport(session, head, basename(path), data.records);
    await rename(beside, path).catch((error: unknown) => {
      forgetExport(session, head.exportId);
      throw error;
    });
  } catch (error) {
    await rm(beside, { force: true });
    throw fileFailure(error, basename(path));
  }
  rememberWhere(session, head.exportId, path, bytes);
  return head.exportId;
}

/** So that a mail can be made with it later. The workbook is there either way. */
function rememberWhere({ installation, log }: Session, exportId: string, path: string, bytes: Uint8Array): void {
  try {
    rememberExport(installation.folder, exportId, resolve(path), bytes);
  } catch (error) {
    log.error('place of an export not remembered', error, { exportId });
  }
}

function headOf(session: Session, job: ExportJob, programVersion: string): ExportHead {
  const facts = dossierFacts(session);
  const sender = session.identity.party;
  return {
    dossierId: session.dossierId,
    joinedDossiers: readJoinedDossiers(session),
    dossierName: facts.title,
    exportId: session.newId(),
    site: session.site,
    sender,
    senderName: dossierNames(session).party(sender),
    addressee: job.addressee ?? NO_PARTY,
    addresseeName: job.addresseeName,
    scope: job.part.scope,
    at: session.now(),
    programVersion,
    isExample: facts.isExample,
    isBare: job.isBare,
    locale: session.locale,
  };
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
