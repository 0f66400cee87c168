import type { FacilityFact, LayerFact } from '../facts';
import type { PositionFinding } from '../finding';
import type { PositionIndex } from '../position-index';
import type { FacilityUnit } from '../stock/contribution';
import { facilityFinding } from './make-finding';

/** Layers that cannot count as they are, and layers that say something else than their facility. */
export function layerFindings({ units }: PositionIndex, today: string): PositionFinding[] {
  return [...units.values()].flatMap((unit) =>
    unit.layers.flatMap((layer) => [
      ...gaps(unit, layer),
      ...contradictions(unit, layer),
      ...againstFacility(unit, layer, today),
    ]),
  );
}

/** What has to be filled in before the layer can count. */
function gaps({ facility }: FacilityUnit, layer: LayerFact): PositionFinding[] {
  const at = { facility, layer, level: 'warning' } as const;
  return [
    ...(layer.group === null ? [facilityFinding('layer-without-group', at)] : []),
    ...(layer.from === null ? [facilityFinding('layer-without-dates', at)] : []),
    ...(layer.total === null ? [facilityFinding('layer-without-places', at)] : []),
  ];
}

function contradictions({ facility }: FacilityUnit, layer: LayerFact): PositionFinding[] {
  const { from, until, total, amv } = layer;
  const at = { facility, layer, level: 'error' } as const;
  const isBackwards = from !== null && until !== null && until < from;
  const isAmvAbove = amv !== null && total !== null && amv > total;
  return [
    ...(isBackwards ? [facilityFinding('layer-ends-before-it-begins', { ...at, values: { from, until } })] : []),
    ...(isAmvAbove ? [facilityFinding('layer-amv-exceeds-total', { ...at, values: { amv, total } })] : []),
  ];
}

/** The layer goes on counting as it says: these only say that the facility says otherwise. */
function againstFacility({ facility }: FacilityUnit, layer: LayerFact, today: string): PositionFinding[] {
  if (facility.status === 'cancelled' || isBackwards(layer)) return [];
  const at = { facility, layer, level: 'warning' } as const;
  const found: PositionFinding[] = [];
  const outside = outsideTerm(facility, layer);
  if (outside !== null) found.push(facilityFinding('layer-outside-facility-term', { ...at, values: { day: outside } }));
  const { hardLimit } = facility;
  if (hardLimit !== null && isAfter(layer.until, hardLimit)) {
    found.push(facilityFinding('layer-beyond-hard-limit', { ...at, date: hardLimit, values: { limit: hardLimit } }));
  }
  if (facility.status === 'closed' && layer.from !== null && layer.from <= today && (layer.until ?? today) >= today) {
    found.push(facilityFinding('layer-at-closed-facility', { ...at, values: { places: layer.total ?? 0 } }));
  }
  return found;
}

function isBackwards({ from, until }: LayerFact): boolean {
  return from !== null && until !== null && until < from;
}

/**
 * The first or last day of the facility that the layer does not keep to. A plan that is still being explored may run as
 * long as the facility can be renewed: that is what renewing is.
 */
function outsideTerm(facility: FacilityFact, { from, until, certainty }: LayerFact): string | null {
  if (facility.from !== null && from !== null && from < facility.from) return facility.from;
  const last = certainty === 'soft' ? lastDayIfRenewed(facility) : facility.until;
  return last !== null && isAfter(until, last) ? last : null;
}

function lastDayIfRenewed({ until, canRenew, renewalUntil }: FacilityFact): string | null {
  if (until === null || canRenew === 'no' || renewalUntil === null) return until;
  return renewalUntil > until ? renewalUntil : until;
}

/** A layer without a last day goes on after every day. */
function isAfter(until: string | null, day: string): boolean {
  return until === null || until > day;
}
