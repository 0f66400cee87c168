import { dayNumber, isoOf } from './day';
import type { ValueOf } from './entities';
import type { Places } from './share';

/** What a capacity layer promises: places of one group from a first to a last day (t/m). */
export type LayerValue = ValueOf<'capacity-layer', 'layer'>;

/** One layer becomes several: `kept` is the layer that is there, `added` are new ones. The places of no day change unasked. */
export interface LayerSplit {
  readonly kept: LayerValue;
  readonly added: readonly LayerValue[];
}

/** All places of the layer end after this day; null: no end is set. */
export function endLayer(layer: LayerValue, lastDay: string | null): LayerSplit {
  return { kept: { ...layer, until: lastDay }, added: [] };
}

/**
 * Lowers a layer to `places`: these go on unchanged, the others end after `lastDay`. 100 lowered to 80 is 80 that go on
 * and 20 that end; both keep the first day, so that a rule about the term sees each as it is.
 */
export function lowerLayer(layer: LayerValue, places: Places, lastDay: string): LayerSplit {
  return { kept: { ...layer, ...places }, added: [{ ...layer, ...without(layer, places), until: lastDay }] };
}

/**
 * Gives `places` of the layer to another group from a day on: in the old group they end the day before. The rest goes
 * on as it is. A place counts for one group at a time.
 */
export function redesignate(
  layer: LayerValue,
  places: Places,
  to: { readonly group: string; readonly from: string; readonly until: string | null },
): LayerSplit {
  const moved: LayerValue = { ...layer, ...places, ...to };
  const rest = without(layer, places);
  const ended = { until: dayBefore(to.from) };
  if (rest.total === 0) return { kept: { ...layer, ...ended }, added: [moved] };
  return { kept: { ...layer, ...rest }, added: [{ ...layer, ...places, ...ended }, moved] };
}

/** Decides `places` of a soft layer: they become hard, the rest stays soft. */
export function harden(layer: LayerValue, places: Places): LayerSplit {
  const rest = without(layer, places);
  const hard: LayerValue = { ...layer, ...places, certainty: 'hard' };
  return { kept: hard, added: rest.total === 0 ? [] : [{ ...layer, ...rest }] };
}

/** What is left of the places of a layer. Unknown stays unknown. */
export function without({ total, amv }: Places, taken: Places): Places {
  return { total: difference(total, taken.total), amv: amv === null ? null : difference(amv, taken.amv ?? 0) };
}

function difference(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : whole - part;
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return isoOf(dayNumber(day) - 1);
}
