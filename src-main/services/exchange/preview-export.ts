import { keyOf } from '../../../shared/domain/entities';
import type { ExportPreview, ExportRequest } from '../../../shared/ipc/schemas/exchange';
import { isConflict } from '../../../shared/merge/counting-value';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { readRecords } from '../../database/register-rows';
import { type DossierNames, dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { type CollectedExport, collectExport } from './collect-export';
import { type ExportJob, exportJobs } from './export-jobs';

const shown = [
  'quota',
  'realisation',
  'facility',
  'capacity-layer',
  'share',
  'share-confirmation',
  'agreement',
  'transfer',
  'agreement-version',
  'consent',
  'remark',
];

/** What of whom goes out and what is kept back, said before anything is saved. Changes nothing. */
export function previewExport(session: Session, request: ExportRequest): ExportPreview {
  const records = readRecords(session);
  const names = dossierNames(session);
  return {
    files: exportJobs(session, request).map((job) => previewOf(job, collectExport(session, job.part, records), names)),
  };
}

function previewOf(job: ExportJob, collected: CollectedExport, names: DossierNames): ExportPreview['files'][number] {
  const { withheld, unseenShares } = collected.places;
  const records = job.isBare ? collected.records.filter(({ entity }) => entity !== 'remark') : collected.records;
  const kinds = [...new Set(records.map(kindOf))].sort((one, other) => order(one) - order(other));
  return {
    fileName: job.fileName,
    addressee: job.addressee,
    addresseeName: job.addresseeName,
    contents: kinds.map((entity) => contentOf(entity, records, names)),
    withheld: [...withheld].map(([owner, facilities]) => ({ ownerName: names.party(owner), facilities })),
    withheldAgreements: [...collected.agreements.withheld].map(([owner, agreements]) => ({
      ownerName: names.party(owner),
      agreements,
    })),
    unseenShares: unseenShares.map(({ facility, municipality }) => ({
      facilityName: names.facility(facility),
      municipalityName: names.party(municipality),
    })),
    conflicts: records.flatMap(({ registers }) => registers).filter(({ state }) => isConflict(state)).length,
    remarks: records.filter(({ entity }) => entity === 'remark').length,
  };
}

function contentOf(
  entity: string,
  records: readonly ExportRecord[],
  names: DossierNames,
): ExportPreview['files'][number]['contents'][number] {
  const members = records.filter((record) => kindOf(record) === entity);
  const owners = [...new Set(members.map(concerned))].map((owner) => names.party(owner));
  return { entity, records: members.length, owners: owners.length, ownerNames: owners.sort() };
}

/** Whose data it is; of a quota, which the region owns, of whom it says something. */
function concerned(record: ExportRecord): string | null {
  const area = keyOf(record, 'quota')?.area;
  return area?.startsWith('GM') === true ? area : record.owner;
}

/** Reference data is one kind on screen. */
const kindOf = ({ entity }: ExportRecord) => (shown.includes(entity) ? entity : 'other');
const order = (kind: string) => (shown.includes(kind) ? shown.indexOf(kind) : shown.length);
