import { isEntityName, keyOf, ownerOf, readValue } from '../../../shared/domain/entities';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Party } from '../../../shared/merge/types';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import type { Session } from '../session';

/** What one workbook holds: the whole region, or what one municipality needs. */
export type ExportPart =
  | { readonly scope: 'region' }
  | { readonly scope: 'municipality'; readonly municipality: Party };

/**
 * The records that go out, in a fixed order, with all their registers as they stand now.
 *
 * A municipality gets its own and those about it, the reference records these refer to, the quotas of areas, and the
 * remarks on any of these. Figures of other municipalities do not go out as records (see `receivedFiguresFor`). What this
 * version does not know is passed on by a copy that only ever got what is its own; a copy of the whole region keeps it:
 * nobody can say whose it is.
 */
export function collectExport(
  session: Session,
  part: ExportPart,
  records: ReadonlyMap<string, StoredRecord> = readRecords(session),
): readonly ExportRecord[] {
  const chosen = part.scope === 'region' ? [...records.values()] : ofMunicipality(session, records, part.municipality);
  return chosen.map((record) => exported(record, session.region)).sort(byEntityAndKey);
}

function ofMunicipality(
  session: Session,
  records: ReadonlyMap<string, StoredRecord>,
  municipality: Party,
): readonly StoredRecord[] {
  const passesOn = !session.isWhole && municipality === session.identity.party;
  const isDirect = (head: StoredRecord['head']) =>
    isEntityName(head.entity) ? isNeededBy(head, municipality) : passesOn;
  const direct = [...records.values()].filter(({ head }) => head.entity !== 'remark' && isDirect(head));
  const ids = new Set(direct.map(({ head }) => head.id));
  const remarks = [...records.values()].filter((record) => isRemarkFor(record, ids, records, municipality));
  return [...direct, ...remarks];
}

/** A remark goes with the record it is about; where that is not here, the remark says itself what it is about. */
function isRemarkFor(
  { head, registers }: StoredRecord,
  ids: ReadonlySet<string>,
  records: ReadonlyMap<string, StoredRecord>,
  municipality: Party,
): boolean {
  const key = keyOf(head, 'remark');
  if (key === null || ids.has(key.record) || records.has(key.record)) return key !== null && ids.has(key.record);
  const state = registers.get('about');
  const about = state === undefined ? null : readValue('remark', 'about', countingValue(state, key.party));
  return about !== null && about !== undefined && isNeededBy({ id: key.record, ...about }, municipality);
}

function isNeededBy(head: StoredRecord['head'], municipality: Party): boolean {
  if (!isEntityName(head.entity)) return false;
  if (head.entity === 'quota') {
    const area = keyOf(head, 'quota')?.area;
    return area !== undefined && (area === municipality || !area.startsWith('GM'));
  }
  if (head.entity === 'realisation') return keyOf(head, 'realisation')?.municipality === municipality;
  return true;
}

function exported({ head, registers }: StoredRecord, region: Party): ExportRecord {
  const sorted = [...registers].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...head,
    owner: ownerOf(head, region),
    registers: sorted.map(([register, state]) => ({ register, state })),
  };
}

function byEntityAndKey(one: ExportRecord, other: ExportRecord): number {
  const left = `${one.entity} ${one.key ?? ''} ${one.id}`;
  const right = `${other.entity} ${other.key ?? ''} ${other.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
