import { dayNumber, isoOf } from '../../day';
import type { LayerFact } from '../facts';
import type { PositionFinding } from '../finding';
import type { PositionIndex } from '../position-index';
import type { FacilityUnit } from '../stock/contribution';
import { facilityFinding } from './make-finding';

/** Facilities in which more people live than there is room for, and those that say they are one that is not there. */
export function facilityFindings({ units, aliases }: PositionIndex): PositionFinding[] {
  return [...units.values()].flatMap((unit) => {
    const { facility } = unit;
    const isMissing = facility.sameAs !== null && !units.has(facility.sameAs);
    return [
      ...(isMissing ? [facilityFinding('same-as-missing', { facility, level: 'warning' })] : []),
      ...(facility.status === 'cancelled' || aliases.has(facility.recordId) ? [] : overfull(unit)),
    ];
  });
}

/**
 * Per facility and day all groups together take at most its physical places, whether they count or not. With the plans that
 * are still being explored it is a warning, and only where it is not wrong already without them.
 */
function overfull(unit: FacilityUnit): PositionFinding[] {
  const { facility, layers } = unit;
  const physical = facility.physicalPlaces;
  if (physical === null) return [];
  const hard = runsAbove(
    physical,
    layers.filter(({ certainty }) => certainty === 'hard'),
  );
  const soft = runsAbove(physical, layers).filter((run) => !hard.some((each) => overlaps(each, run)));
  const finding = (run: Run, isSoft: boolean) =>
    facilityFinding(isSoft ? 'places-exceed-physical-with-soft' : 'places-exceed-physical', {
      facility,
      level: isSoft ? 'warning' : 'error',
      date: isoOf(run.from),
      values: { places: run.most, physical, over: run.most - physical },
    });
  return [...hard.map((run) => finding(run, false)), ...soft.map((run) => finding(run, true))];
}

/** A stretch of days on which there are too many; `until` is the first day after it. */
interface Run {
  readonly from: number;
  readonly until: number;
  readonly most: number;
}

function runsAbove(physical: number, layers: readonly LayerFact[]): Run[] {
  const steps = new Map<number, number>();
  for (const { from, until, total } of layers) {
    if (from === null || total === null || (until !== null && until < from)) continue;
    steps.set(dayNumber(from), (steps.get(dayNumber(from)) ?? 0) + total);
    if (until !== null) steps.set(dayNumber(until) + 1, (steps.get(dayNumber(until) + 1) ?? 0) - total);
  }
  const runs: Run[] = [];
  let places = 0;
  let since: number | null = null;
  let most = 0;
  for (const [day, step] of [...steps].sort(([one], [other]) => one - other)) {
    places += step;
    if (places > physical) {
      since ??= day;
      most = Math.max(most, places);
    } else if (since !== null) {
      runs.push({ from: since, until: day, most });
      since = null;
      most = 0;
    }
  }
  return since === null ? runs : [...runs, { from: since, until: Number.POSITIVE_INFINITY, most }];
}

function overlaps(one: Run, other: Run): boolean {
  return one.from < other.until && other.from < one.until;
}
