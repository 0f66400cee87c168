import type { LayerValue } from '../../../shared/domain/layer-changes';
import type { LayerRow } from '../../database/repositories/capacity';
import type { FacilityRow } from '../../database/repositories/facilities';
import { layerValue } from './facility-record';

type Term = Pick<FacilityRow, 'from' | 'until'>;

/** A layer that goes along with the days of its facility, with what it becomes. */
export interface FollowingLayer {
  readonly layer: LayerRow;
  readonly value: LayerValue;
}

/**
 * The layers that had the first or last day of their facility go along when it moves: who ends a location ends its places.
 * A layer with days of its own stays, and so does one that would end before it begins; the rules then say that it lies
 * outside the term.
 */
export function followingLayers(layers: readonly LayerRow[], before: Term, after: Term): FollowingLayer[] {
  return layers.flatMap((layer) => {
    const value = {
      ...layerValue(layer),
      from: layer.from === before.from ? after.from : layer.from,
      until: layer.until === before.until ? after.until : layer.until,
    };
    const isSame = value.from === layer.from && value.until === layer.until;
    const isBackward = value.from !== null && value.until !== null && value.from > value.until;
    return isSame || isBackward ? [] : [{ layer, value }];
  });
}
