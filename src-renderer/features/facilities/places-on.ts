import { dayNumber, isoOf } from '../../../shared/domain/day';
import type { FacilitySummary, LayerSummary } from '../../../shared/ipc/schemas/facilities';

/** Places of a facility on a day. Null: one of its layers does not say how many. */
export interface PlacesOnDay {
  readonly hard: number | null;
  readonly soft: number | null;
  /** Of the hard places. Null: not known. */
  readonly amv: number | null;
}

/** What the facility offers on a day, of one group or (null) of all; an alias and one that is cancelled offer nothing. */
export function placesOn(facility: FacilitySummary, day: string, group: string | null): PlacesOnDay {
  const there = layersOf(facility, group).filter((layer) => isThereOn(layer, day));
  const hard = there.filter(({ certainty }) => certainty === 'hard');
  return {
    hard: sum(hard.map(({ total }) => total)),
    soft: sum(there.filter(({ certainty }) => certainty === 'soft').map(({ total }) => total)),
    amv: sum(hard.map(({ amv }) => amv)),
  };
}

export interface PlannedChange {
  readonly day: string;
  readonly total: number;
  readonly certainty: LayerSummary['certainty'];
}

/**
 * The first day after `day` on which the hard places change, or on which soft ones begin: "vanaf 1-3-2027 120". Null when
 * nothing changes.
 */
export function nextChange(facility: FacilitySummary, day: string, group: string | null): PlannedChange | null {
  const now = placesOn(facility, day, group);
  for (const next of changeDays(layersOf(facility, group), day)) {
    const { hard, soft } = placesOn(facility, next, group);
    if (hard !== null && hard !== now.hard) return { day: next, total: hard, certainty: 'hard' };
    if (soft !== null && soft > (now.soft ?? 0)) return { day: next, total: soft, certainty: 'soft' };
  }
  return null;
}

/** The layers that matter for a group. An alias is counted where it leads, a cancelled facility nowhere. */
export function layersOf({ layers, sameAs, status }: FacilitySummary, group: string | null): readonly LayerSummary[] {
  if (sameAs !== null || status === 'cancelled') return [];
  return group === null ? layers : layers.filter((layer) => layer.group === group);
}

function isThereOn({ from, until }: LayerSummary, day: string): boolean {
  return from !== null && from <= day && (until === null || until >= day);
}

/** First days and days after a last day, in order, later than `day`. */
function changeDays(layers: readonly LayerSummary[], day: string): string[] {
  const days = layers.flatMap(({ from, until }) => [from, until === null ? null : isoOf(dayNumber(until) + 1)]);
  return [...new Set(days.filter((each) => each !== null))].filter((each) => each > day).sort();
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((all, each) => (all === null || each === null ? null : all + each), 0);
}
