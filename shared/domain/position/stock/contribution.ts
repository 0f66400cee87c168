import type { LayerPart, LayerReason, ShareReason } from '../explanation';
import type { ConfirmationFact, FacilityFact, LayerFact, ShareFact } from '../facts';
import type { Pair } from '../pair';
import type { RuledPlaces } from './rule-reason';
import { type PartOfLayer, type SplitRules, splitLayer } from './split-layer';

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
  const all: Contribution[] = [];
  for (const layer of unit.layers) {
    if (layer.group === null) continue;
    const standing = never ?? (layer.from === null ? 'dates-unknown' : null);
    const shares = ofLayer(layer, unit.shares);
    for (const part of splitLayer(layer, shares, ofLayer(layer, unit.confirmations), rules)) {
      all.push(contributionOf(facility, layer, layer.group, part, standing ?? part.reason));
    }
  }
  return all;
}

/** Written out and not spread: there are ten thousands of these. */
function contributionOf(
  { recordId: facility, physicalPlaces }: FacilityFact,
  { recordId: layer, host, from, until, certainty }: LayerFact,
  group: string,
  { municipality, part, share, total, amv }: PartOfLayer,
  never: Contribution['never'],
): Contribution {
  return {
    layer,
    facility,
    host,
    municipality,
    group,
    part,
    share,
    total,
    amv,
    from,
    until,
    certainty,
    physicalPlaces,
    never,
  };
}

const NONE: readonly never[] = [];

function ofLayer<T extends { readonly layer: string; readonly host: string }>(
  { recordId, host }: LayerFact,
  all: readonly T[],
): readonly T[] {
  return all.length === 0 ? NONE : all.filter((each) => each.layer === recordId && each.host === host);
}
