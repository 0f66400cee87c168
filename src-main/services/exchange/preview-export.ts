import type { ExportPreview, ExportRequest } from '../../../shared/ipc/schemas/exchange';
import { isConflict } from '../../../shared/merge/counting-value';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { readRecords } from '../../database/register-rows';
import type { Session } from '../session';
import { collectExport } from './collect-export';
import { type ExportJob, exportJobs } from './export-jobs';

const shown = ['quota', 'realisation', 'remark'];

/** What of whom goes out, said before anything is saved. Changes nothing. */
export function previewExport(session: Session, request: ExportRequest): ExportPreview {
  const records = readRecords(session);
  return {
    files: exportJobs(session, request).map((job) => previewOf(job, collectExport(session, job.part, records))),
  };
}

function previewOf(job: ExportJob, all: readonly ExportRecord[]): ExportPreview['files'][number] {
  const records = job.isBare ? all.filter(({ entity }) => entity !== 'remark') : all;
  const kinds = [...new Set(records.map(kindOf))].sort((one, other) => order(one) - order(other));
  return {
    fileName: job.fileName,
    addressee: job.addressee,
    addresseeName: job.addresseeName,
    contents: kinds.map((entity) => {
      const members = records.filter((record) => kindOf(record) === entity);
      return { entity, records: members.length, owners: new Set(members.map(({ owner }) => owner)).size };
    }),
    conflicts: records.flatMap(({ registers }) => registers).filter(({ state }) => isConflict(state)).length,
    remarks: records.filter(({ entity }) => entity === 'remark').length,
  };
}

/** Reference data is one kind on screen. */
const kindOf = ({ entity }: ExportRecord) => (shown.includes(entity) ? entity : 'other');
const order = (kind: string) => (shown.includes(kind) ? shown.indexOf(kind) : shown.length);
