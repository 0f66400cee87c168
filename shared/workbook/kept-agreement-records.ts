import { isSigned } from '../domain/agreement/is-gone';
import { keyOf, readValue } from '../domain/entities';
import type { ExportRecord } from './export-data';
import { valueIn } from './value-in';

/**
 * Ids of agreements and consents that were deleted and stay all the same: somebody signed them (docs/decisions/0073). They
 * follow from the records in the file, so who writes it and who reads it have the same.
 */
export function keptAgreementRecords(records: readonly ExportRecord[]): ReadonlySet<string> {
  const isDeleted = (record: ExportRecord) => valueIn(record, 'deleted') === 'true';
  const signed = records.filter(
    (record) =>
      record.entity === 'consent' &&
      isSigned({ signature: readValue('consent', 'signature', valueIn(record, 'signature') ?? 'null') ?? null }),
  );
  const agreements = new Set(signed.map((record) => keyOf(record, 'consent')?.agreement));
  const kept = records.filter(
    (record) => record.entity === 'agreement' && agreements.has(keyOf(record, 'agreement')?.id),
  );
  return new Set([...kept, ...signed].filter(isDeleted).map(({ id }) => id));
}
