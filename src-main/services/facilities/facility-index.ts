import type { PositionFinding } from '../../../shared/domain/position/finding';
import { type Areas, readAreas } from '../../database/repositories/areas';
import {
  type LayerRow,
  readLayers,
  readShareConfirmations,
  readShares,
  type ShareRow,
} from '../../database/repositories/capacity';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import { type GroupRow, readGroups } from '../../database/repositories/groups';
import { type Marks, readMarks } from '../../database/repositories/marks';
import { localDay } from '../../system/clock';
import { type DossierNames, dossierNames } from '../dossier-names';
import { readPositionFindings } from '../positions/read-findings';
import type { Session } from '../session';

/** Everything Locaties looks at, read once. */
export interface FacilityIndex {
  readonly facilities: readonly FacilityRow[];
  readonly areas: Areas;
  readonly groups: readonly GroupRow[];
  readonly marks: Marks;
  readonly today: string;
  readonly names: DossierNames;
  layersOf(facility: string): readonly LayerRow[];
  sharesOf(layer: string): readonly ShareRow[];
  /** The places a municipality said yes to. */
  confirmationOf(share: ShareRow): ShareRow | undefined;
  /** What the rules find at a facility; of two that may be one, at both. */
  findingsOf(facility: string): readonly PositionFinding[];
}

/** Reads everything in a handful of queries; with an id only what belongs to that facility. */
export function readFacilityIndex(session: Session, id?: string): FacilityIndex {
  const ids = id === undefined ? undefined : [id];
  const layers = readLayers(session, ids);
  const layerIds = id === undefined ? undefined : layers.map((layer) => layer.id);
  const hasLayers = layerIds === undefined || layerIds.length > 0;
  const shares = hasLayers ? readShares(session, layerIds) : [];
  const confirmations = hasLayers ? readShareConfirmations(session, layerIds) : [];
  const byFacility = groupBy(layers, ({ facility }) => facility);
  const byLayer = groupBy(shares, ({ layer }) => layer);
  const findings = findingsByFacility(session);
  const confirmed = new Map(confirmations.map((row) => [keyOf(row), row]));
  return {
    facilities: readFacilities(session, ids),
    areas: readAreas(session, session.region),
    groups: readGroups(session),
    marks: readMarks(session),
    today: localDay(session.now()),
    names: dossierNames(session),
    layersOf: (facility) => byFacility.get(facility) ?? [],
    sharesOf: (layer) => byLayer.get(layer) ?? [],
    confirmationOf: (share) => confirmed.get(keyOf(share)),
    findingsOf: (facility) => findings.get(facility) ?? [],
  };
}

function keyOf({ layer, municipality }: ShareRow): string {
  return `${layer} ${municipality}`;
}

function findingsByFacility(session: Session): Map<string, PositionFinding[]> {
  const ofFacilities = readPositionFindings(session).filter(({ link }) => link.screen === 'facilities');
  const atOther = ofFacilities
    .filter(({ code }) => code === 'facility-possibly-doubled')
    .map((finding) => ({ finding, facility: String(finding.values.otherRecord) }));
  const pairs = [...ofFacilities.map((finding) => ({ finding, facility: finding.link.recordId })), ...atOther];
  const found = new Map<string, PositionFinding[]>();
  for (const { finding, facility } of pairs) found.set(facility, [...(found.get(facility) ?? []), finding]);
  return found;
}

function groupBy<T>(rows: readonly T[], keyOfRow: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOfRow(row), [...(groups.get(keyOfRow(row)) ?? []), row]);
  return groups;
}
