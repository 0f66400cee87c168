import { keyOf, readValue } from '../../../shared/domain/entities';
import { circleOf } from '../../../shared/domain/facility';
import { type FacilityCircle, maySeeFacility, narrowestCircle } from '../../../shared/domain/facility-visibility';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Party, RecordHead } from '../../../shared/merge/types';
import type { StoredRecord } from '../../database/register-rows';
import type { ExportPart } from './collect-export';

/** What of facilities, layers and shares goes out with a workbook, by the circles that their hosts chose. */
export interface PlaceScope {
  readonly includes: (head: RecordHead) => boolean;
  /** Facilities that the reader may see: figures about places are made of these alone. */
  readonly visible: ReadonlySet<string>;
  /** Facilities that are there and that the reader may not see, per host. */
  readonly withheld: ReadonlyMap<Party, number>;
  /** Shares of the reader in a facility that it may not see: the host has to widen the circle first. */
  readonly unseenShares: readonly { readonly facility: string; readonly municipality: Party }[];
}

type Records = ReadonlyMap<string, StoredRecord>;

interface ShareOf {
  readonly municipality: Party;
  readonly isLive: boolean;
}

/** What lies here of places, by facility. */
interface Places {
  readonly facilities: ReadonlyMap<string, FacilityCircle & { readonly isLive: boolean }>;
  readonly facilityOfLayer: ReadonlyMap<string, string>;
  readonly sharesOfLayer: ReadonlyMap<string, readonly ShareOf[]>;
}

/** Decides for one workbook. A record whose facility is not here goes to its owner and the support team only. */
export function placeScope(records: Records, region: Party, part: ExportPart): PlaceScope {
  const places = placesIn(records);
  const { viewer } = part;
  const live = [...places.facilities].filter(([, { isLive }]) => isLive);
  const visible = new Set(
    [...places.facilities].flatMap(([id, facility]) => (maySeeFacility(viewer, region, facility) ? [id] : [])),
  );
  const hidden = live.filter(([id]) => !visible.has(id));
  const withheld = new Map<Party, number>();
  for (const [, { host }] of hidden) withheld.set(host, (withheld.get(host) ?? 0) + 1);
  return {
    includes: (head) => isIncluded(head, places, visible, region, part),
    visible,
    withheld,
    unseenShares:
      viewer === null
        ? []
        : hidden.flatMap(([facility, { parties }]) =>
            parties.has(viewer) ? [{ facility, municipality: viewer }] : [],
          ),
  };
}

function isIncluded(
  head: RecordHead,
  places: Places,
  visible: ReadonlySet<string>,
  region: Party,
  part: ExportPart,
): boolean {
  const facility = keyOf(head, 'facility');
  if (facility !== null)
    return visible.has(facility.id) && (part.scope === 'region' || concerns(facility, places, part));
  const layer = keyOf(head, 'capacity-layer');
  if (layer !== null) {
    if (!visible.has(layer.facility)) return false;
    const isShared = (municipality: Party) =>
      places.sharesOfLayer.get(layer.id)?.some((share) => share.isLive && share.municipality === municipality) === true;
    return part.scope === 'region' || layer.host === part.municipality || isShared(part.municipality);
  }
  const share = keyOf(head, 'share') ?? keyOf(head, 'share-confirmation');
  return share !== null && isShareIncluded(share, places, visible, region, part);
}

function concerns(
  { id, host }: { readonly id: string; readonly host: Party },
  { facilities }: Places,
  { municipality }: Extract<ExportPart, { scope: 'municipality' }>,
): boolean {
  return host === municipality || facilities.get(id)?.parties.has(municipality) === true;
}

/** A share that is gone goes on to who had it, unless nobody else ever was to see the facility: its end must be known there. */
function isShareIncluded(
  share: { readonly layer: string; readonly host: Party; readonly municipality: Party },
  { facilities, facilityOfLayer }: Places,
  visible: ReadonlySet<string>,
  region: Party,
  part: ExportPart,
): boolean {
  const facility = facilityOfLayer.get(share.layer);
  const isAbout = part.scope === 'region' || [share.host, share.municipality].includes(part.municipality);
  if (!isAbout) return false;
  if (facility !== undefined && visible.has(facility)) return true;
  if (facility === undefined) return part.viewer === region || part.viewer === share.municipality;
  return facilities.get(facility)?.circle === 'parties' && part.viewer === share.municipality;
}

function placesIn(records: Records): Places {
  const facilityOfLayer = new Map<string, string>();
  const sharesOfLayer = new Map<string, ShareOf[]>();
  for (const { head, registers } of records.values()) {
    const layer = keyOf(head, 'capacity-layer');
    if (layer !== null) facilityOfLayer.set(layer.id, layer.facility);
    const share = keyOf(head, 'share');
    if (share === null) continue;
    const isLive = !isDeleted({ head, registers }, share.host);
    sharesOfLayer.set(share.layer, [
      ...(sharesOfLayer.get(share.layer) ?? []),
      { municipality: share.municipality, isLive },
    ]);
  }
  const parties = new Map<string, Set<Party>>();
  for (const [layer, shares] of sharesOfLayer) {
    const facility = facilityOfLayer.get(layer);
    if (facility === undefined) continue;
    const known = parties.get(facility) ?? new Set();
    for (const { municipality, isLive } of shares) if (isLive) known.add(municipality);
    parties.set(facility, known);
  }
  const facilities = new Map(
    [...records.values()].flatMap((record) => {
      const key = keyOf(record.head, 'facility');
      if (key === null) return [];
      const isLive = !isDeleted(record, key.host);
      return [
        [
          key.id,
          { host: key.host, circle: circleIn(record), parties: parties.get(key.id) ?? new Set(), isLive },
        ] as const,
      ];
    }),
  );
  return { facilities, facilityOfLayer, sharesOfLayer };
}

/** While circle or status is in conflict or not understood, the narrowest that it can be. */
function circleIn({ registers }: StoredRecord) {
  const chosen = (registers.get('circle')?.siblings ?? []).map(({ value }) => readValue('facility', 'circle', value));
  const statuses = (registers.get('status')?.siblings ?? []).map(({ value }) => readValue('facility', 'status', value));
  const open = statuses.length === 0 ? [null] : statuses;
  const byStatus = open.map((status) => circleOf(null, status ?? null));
  const all = chosen.length === 0 ? [null] : chosen;
  return narrowestCircle(
    all.flatMap((circle) => (circle === undefined ? ['own'] : circle === null ? byStatus : [circle])),
  );
}

function isDeleted({ registers }: StoredRecord, owner: Party): boolean {
  const state = registers.get('deleted');
  return state !== undefined && countingValue(state, owner) === 'true';
}
