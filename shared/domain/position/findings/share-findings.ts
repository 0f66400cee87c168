import type { LayerFact } from '../facts';
import type { PositionFinding } from '../finding';
import type { PositionIndex } from '../position-index';
import type { FacilityUnit } from '../stock/contribution';
import { isConfirmed, isOverShared, sumOf } from '../stock/split-layer';
import { facilityFinding } from './make-finding';

/** Shares that promise more than the layer has, and shares that are not in force. */
export function shareFindings({ units, municipalities }: PositionIndex): PositionFinding[] {
  return [...units.values()].flatMap((unit) =>
    unit.facility.status === 'cancelled'
      ? []
      : unit.layers.flatMap((layer) => [
          ...overShared(unit, layer),
          ...eachShare(unit, layer, (code) => municipalities.has(code)),
        ]),
  );
}

function overShared({ facility, shares }: FacilityUnit, layer: LayerFact): PositionFinding[] {
  const own = shares.filter((share) => share.layer === layer.recordId);
  if (!isOverShared(layer, own)) return [];
  const { total, amv } = sumOf(own);
  const values = { shared: total, places: layer.total ?? 0, sharedAmv: amv, amv: layer.amv ?? 0 };
  return [facilityFinding('shares-exceed-layer', { facility, layer, level: 'error', values })];
}

function eachShare(
  { facility, shares, confirmations }: FacilityUnit,
  layer: LayerFact,
  isMunicipality: (code: string) => boolean,
): PositionFinding[] {
  return shares.flatMap((share) => {
    if (share.layer !== layer.recordId) return [];
    const { recordId, municipality, host, total, amv } = share;
    const at = { facility, layer, recordId } as const;
    const values = { municipality, host, places: total ?? 0 };
    const found: PositionFinding[] = [];
    if (total !== null && amv !== null && amv > total) {
      found.push(
        facilityFinding('share-amv-exceeds-total', { ...at, level: 'error', values: { municipality, amv, total } }),
      );
    }
    if (!isMunicipality(municipality)) {
      found.push(facilityFinding('share-unknown-municipality', { ...at, level: 'error', values }));
    } else if (
      municipality !== host &&
      !isConfirmed(
        share,
        confirmations.filter((each) => each.layer === share.layer),
      )
    ) {
      found.push(facilityFinding('share-not-confirmed', { ...at, area: municipality, level: 'warning', values }));
    }
    return found;
  });
}
