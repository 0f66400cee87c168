import { dayNumber, isoOf } from '../../../../shared/domain/day';
import type { FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import type { LocationRow } from '../../../components/charts/location-bars';
import { layersOf } from '../places-on';
import { shortKind } from '../table/facility-columns';
import type { Words } from '../words';

/** The locations with places for a group in the window of the timeline, as bars in the order of their municipality. */
export function locationRows(
  facilities: readonly FacilitySummary[],
  group: string,
  window: { readonly from: string; readonly until: string },
  marked: string | null,
  words: Words,
): LocationRow[] {
  return facilities
    .filter((facility) => layersOf(facility, group).some((layer) => isInWindow(layer, window)))
    .sort((one, other) => collator.compare(one.hostName, other.hostName) || collator.compare(one.name, other.name))
    .map((facility) => rowOf(facility, group, marked, words));
}

const collator = new Intl.Collator('nl', { numeric: true });

function isInWindow(
  layer: { readonly from: string | null; readonly until: string | null },
  { from, until }: { readonly from: string; readonly until: string },
): boolean {
  return layer.from !== null && layer.from <= until && (layer.until === null || layer.until >= from);
}

function rowOf(facility: FacilitySummary, group: string, marked: string | null, words: Words): LocationRow {
  const { say } = words;
  const kind = shortKind(words.kind(facility.kind));
  const layers = layersOf(facility, group).filter((layer) => layer.from !== null);
  const bars = layers.map((layer) => {
    const places = words.number(layer.total) || '?';
    const isSoft = layer.certainty === 'soft';
    const { from, until } = layer;
    return {
      from: from ?? '',
      until,
      isSoft,
      places: isSoft ? say('timeline.soft', { places }) : places,
      kind: isSoft ? '' : kind,
    };
  });
  return {
    id: facility.id,
    name: facility.name,
    place: facility.hostName,
    href: `#/facilities/${facility.id}`,
    sentence: sentenceOf(facility, group, words),
    bars: stacked(bars),
    hardLimit:
      facility.hardLimit === null
        ? null
        : { day: facility.hardLimit, text: say('timeline.hardLimit', { day: words.longDay(facility.hardLimit) }) },
    renewal: renewalOf(
      facility,
      layers.map(({ until }) => until),
      say('timeline.renewal'),
    ),
    isMarked: facility.id === marked,
  };
}

interface DrawnBar {
  readonly from: string;
  readonly until: string | null;
  readonly isSoft: boolean;
  readonly places: string;
  readonly kind: string;
}

/** Longer bars behind shorter ones: of layers at the same time both stay in sight. */
function stacked(bars: readonly DrawnBar[]): DrawnBar[] {
  return [...bars].sort((one, other) => lengthOf(other) - lengthOf(one));
}

function lengthOf({ from, until }: DrawnBar): number {
  return dayNumber(until ?? '9999-12-31') - dayNumber(from);
}

/** The day after the last day of all layers, when renewal is possible and none of them goes on without end. */
function renewalOf(facility: FacilitySummary, ends: readonly (string | null)[], text: string): LocationRow['renewal'] {
  if (facility.renewalPossible !== 'yes' || ends.length === 0) return null;
  const known = ends.filter((end) => end !== null);
  const last = known.sort().at(-1);
  if (known.length < ends.length || last === undefined) return null;
  return { from: isoOf(dayNumber(last) + 1), until: facility.renewalUntil, text };
}

function sentenceOf(facility: FacilitySummary, group: string, words: Words): string {
  const { say } = words;
  const parts = layersOf(facility, group).map((layer) =>
    say(layer.certainty === 'hard' ? 'timeline.layerHard' : 'timeline.layerSoft', {
      places: words.number(layer.total) || '?',
      from: words.day(layer.from) || '?',
      until: layer.until === null ? say('layer.noEnd') : words.day(layer.until),
    }),
  );
  const limit =
    facility.hardLimit === null ? [] : [say('timeline.hardLimit', { day: words.longDay(facility.hardLimit) })];
  const renewal = facility.renewalPossible === 'yes' ? [say('timeline.renewal')] : [];
  return [...parts, ...limit, ...renewal].join(', ');
}
