import { EMPTY } from '../domain/canonical';
import { keyOf, recordHead } from '../domain/entities';
import type { VersionEntry } from './agreement-names';
import type { ExportRecord } from './export-data';
import type { Names } from './names';
import type { SheetDefinition } from './sheets';
import { valueIn } from './value-in';

/** No agreement has more; a forged content does not make the sheet longer. */
const MOST_PARTIES = 200;

/**
 * The records of a sheet, and on the sheet of consents an empty one for every party that was asked and said nothing yet, so
 * that it finds its row. They follow from the versions in the file, so who writes it and who reads it have the same.
 */
export function withAskedConsents(
  records: readonly ExportRecord[],
  { entity }: SheetDefinition,
  names: Names,
): readonly ExportRecord[] {
  if (entity !== 'consent') return records;
  const there = new Set(records.flatMap((record) => (record.entity === 'consent' ? [record.id] : [])));
  const asked = newestProposed(records, names).flatMap(({ fingerprint, agreement, leading, content }) =>
    [...new Set(content.parties.slice(0, MOST_PARTIES).map(({ party }) => party))].map((party) => {
      const head = recordHead('consent', { agreement, leading, party, fingerprint });
      return { ...head, owner: party, registers: [] };
    }),
  );
  return [...records, ...asked.filter(({ id }) => !there.has(id))];
}

/** Of every agreement that is there, the version that was put before the parties last. */
function newestProposed(records: readonly ExportRecord[], names: Names): readonly VersionEntry[] {
  const isVoid = (record: ExportRecord) => (valueIn(record, 'void') ?? EMPTY) !== EMPTY;
  const open = new Set(
    records.flatMap((record) => {
      const key = keyOf(record, 'agreement');
      return key === null || valueIn(record, 'deleted') === 'true' || isVoid(record) ? [] : [key.id];
    }),
  );
  const newest = new Map<string, VersionEntry>();
  for (const fingerprint of names.versions.codes) {
    const version = names.versionOf(fingerprint);
    if (version === null || !version.isProposed || !open.has(version.agreement)) continue;
    const other = newest.get(version.agreement);
    if (other === undefined || other.content.version < version.content.version) newest.set(version.agreement, version);
  }
  return [...newest.values()];
}
