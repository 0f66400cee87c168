import type { LayerPart, LayerReason, ShareReason } from '../explanation';
import type { ConfirmationFact, FacilityFact, LayerFact, ShareFact } from '../facts';
import type { Pair } from '../pair';
import type { RuledPlaces } from './rule-reason';
import { type SplitRules, splitLayer } from './split-layer';

/** Places of a part of a layer for one municipality, over its whole term. */
export interface Contribution extends Pair, RuledPlaces {
  readonly layer: string;
  readonly facility: string;
  readonly host: string;
  readonly municipality: string;
  readonly group: string;
  readonly part: LayerPart;
  readonly share: string | null;
  readonly certainty: 'hard' | 'soft';
  /** Why it never counts, whatever the day and the rule; null when it may. */
  readonly never: LayerReason | ShareReason | null;
}

/** A facility with everything that hangs on it: what is replaced as a whole after an edit. */
export interface FacilityUnit {
  readonly facility: FacilityFact;
  readonly layers: readonly LayerFact[];
  readonly shares: readonly ShareFact[];
  readonly confirmations: readonly ConfirmationFact[];
}

/** Every part of every layer of a facility. A facility's own term and status "closed" stop no layer: the layers say when. */
export function contributionsOf(unit: FacilityUnit, isAlias: boolean, rules: SplitRules): Contribution[] {
  const { facility } = unit;
  const never = facility.status === 'cancelled' ? 'facility-cancelled' : isAlias ? 'same-as-other' : null;
  return unit.layers.flatMap((layer) => {
    if (layer.group === null) return [];
    const { recordId, group, host, from, until, certainty } = layer;
    const shares = unit.shares.filter((share) => share.layer === recordId && share.host === host);
    const confirmations = unit.confirmations.filter((each) => each.layer === recordId && each.host === host);
    const standing = never ?? (from === null ? 'dates-unknown' : null);
    return splitLayer(layer, shares, confirmations, rules).map(
      ({ reason, ...part }): Contribution => ({
        ...part,
        layer: recordId,
        facility: facility.recordId,
        host,
        group,
        from,
        until,
        certainty,
        physicalPlaces: facility.physicalPlaces,
        never: standing ?? reason,
      }),
    );
  });
}
