import { isEntityName, keyOf, ownerOf, readValue } from '../../../shared/domain/entities';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Party, RecordHead } from '../../../shared/merge/types';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import { readAgreements } from '../../database/repositories/agreements';
import type { Session } from '../session';
import { type AgreementScope, agreementIdOf, agreementScope } from './agreement-scope';
import { type PlaceScope, placeScope } from './place-scope';

/**
 * What one workbook holds, the whole region or what one municipality needs, and who will see it: `viewer` null is anybody.
 */
export type ExportPart =
  | { readonly scope: 'region'; readonly viewer: Party | null }
  | { readonly scope: 'municipality'; readonly municipality: Party; readonly viewer: Party | null };

/** What goes out, and what the circles of its owners keep back. */
export interface CollectedExport {
  readonly records: readonly ExportRecord[];
  readonly places: PlaceScope;
  readonly agreements: AgreementScope;
}

/**
 * The records that go out, in a fixed order, with all their registers as they stand now.
 *
 * A municipality gets its own and those about it, the reference records these refer to, the quotas of areas, and the
 * remarks on any of these. Figures of other municipalities do not go out as records (see `receivedFiguresFor`), and
 * facilities, layers, shares and agreements only as far as their circle allows. What this version does not know is passed on by a
 * copy that only ever got what is its own; a copy of the whole region keeps it: nobody can say whose it is.
 */
export function collectExport(
  session: Session,
  part: ExportPart,
  records: ReadonlyMap<string, StoredRecord> = readRecords(session),
): CollectedExport {
  const places = placeScope(records, session.region, part);
  const agreements = agreementScope(readAgreements(session, undefined, 'with-deleted'), records, session.region, part);
  const passesOn = part.scope === 'region' || (!session.isWhole && part.municipality === session.identity.party);
  const isDirect = ({ head }: StoredRecord) =>
    head.entity !== 'remark' && (isEntityName(head.entity) ? isNeeded(head, part, { places, agreements }) : passesOn);
  const direct = [...records.values()].filter(isDirect);
  const ids = new Set(direct.map(({ head }) => head.id));
  const remarks = [...records.values()].filter((record) => isRemarkFor(record, ids, records, session.region, part));
  const chosen = [...direct, ...remarks].map((record) => exported(record, session.region));
  return { records: chosen.sort(byEntityAndKey), places, agreements };
}

/** A remark goes with the record it is about; where that is not here, the remark says itself what it is about. */
function isRemarkFor(
  { head, registers }: StoredRecord,
  ids: ReadonlySet<string>,
  records: ReadonlyMap<string, StoredRecord>,
  region: Party,
  part: ExportPart,
): boolean {
  const key = keyOf(head, 'remark');
  if (key === null) return head.entity === 'remark' && part.scope === 'region';
  if (ids.has(key.record) || records.has(key.record)) return ids.has(key.record);
  const state = registers.get('about');
  const about = state === undefined ? null : readValue('remark', 'about', countingValue(state, key.party));
  if (about === null || about === undefined) return part.scope === 'region' && part.viewer === region;
  return isAboutNeeded({ id: key.record, ...about }, region, part);
}

/** Of a record that is not here the circle is not known: what is about a place or an agreement goes to its owner and the support team. */
function isAboutNeeded(head: RecordHead, region: Party, part: ExportPart): boolean {
  if (isPlace(head.entity) || agreementIdOf(head) !== null) {
    return part.viewer === region || part.viewer === ownerOf(head, region);
  }
  return isNeeded(head, part, null);
}

interface Scopes {
  readonly places: PlaceScope;
  readonly agreements: AgreementScope;
}

function isNeeded(head: RecordHead, part: ExportPart, scopes: Scopes | null): boolean {
  if (!isEntityName(head.entity)) return part.scope === 'region';
  if (isPlace(head.entity)) return scopes?.places.includes(head) === true;
  if (agreementIdOf(head) !== null) return scopes?.agreements.includes(head) === true;
  if (part.scope === 'region') return true;
  const { municipality } = part;
  if (head.entity === 'quota') {
    const area = keyOf(head, 'quota')?.area;
    return area !== undefined && (area === municipality || !area.startsWith('GM'));
  }
  if (head.entity === 'realisation') return keyOf(head, 'realisation')?.municipality === municipality;
  const reached = keyOf(head, 'contact')?.party;
  // How the support team is reached goes to everybody: the answer is mailed to it.
  if (reached !== undefined) return reached === municipality || !reached.startsWith('GM');
  if (head.entity === 'opening-carry') return keyOf(head, 'opening-carry')?.municipality === municipality;
  return true;
}

/** Kinds of record that a circle guards. */
export function isPlace(entity: string): boolean {
  return placeEntities.has(entity);
}

const placeEntities: ReadonlySet<string> = new Set(['facility', 'capacity-layer', 'share', 'share-confirmation']);

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
