import { dayNumber, isoOf } from '../../day';
import { baseKindOf } from '../base-kind';
import type { PositionFinding } from '../finding';
import { periodOn } from '../period-on';
import type { PositionIndex } from '../position-index';
import { positionOf } from '../positions-of';
import type { FacilityUnit } from '../stock/contribution';
import { facilityFinding } from './make-finding';

/**
 * Facilities of which places end within some months, while a municipality that has places there then falls short. Also
 * where the rule of the period does not count these places: people lose a roof, and the municipality has no other.
 */
export function endingFindings(index: PositionIndex, today: string, months: number): PositionFinding[] {
  const horizon = laterBy(today, months);
  return [...index.units.values()].flatMap((unit) => {
    const { facility } = unit;
    if (facility.status === 'cancelled' || index.aliases.has(facility.recordId)) return [];
    return endsOf(unit, today, horizon).flatMap((end) => shortagesAfter(index, unit, end));
  });
}

interface End {
  readonly group: string;
  readonly lastDay: string;
  /** How many places fewer there are on the next day. */
  readonly places: number;
}

/** Days on which decided places of a group end and no others take over. */
function endsOf({ layers }: FacilityUnit, from: string, until: string): End[] {
  const hard = layers.filter((layer) => layer.certainty === 'hard' && layer.group !== null && layer.from !== null);
  const ends = new Map<string, End>();
  for (const { group, until: lastDay } of hard) {
    if (group === null || lastDay === null || lastDay < from || lastDay > until) continue;
    const next = isoOf(dayNumber(lastDay) + 1);
    const on = (day: string) =>
      hard
        .filter((layer) => layer.group === group && (layer.from ?? '9999') <= day && (layer.until ?? '9999') >= day)
        .reduce((sum, { total }) => sum + (total ?? 0), 0);
    const places = on(lastDay) - on(next);
    if (places > 0) ends.set(`${group} ${lastDay}`, { group, lastDay, places });
  }
  return [...ends.values()];
}

function shortagesAfter(index: PositionIndex, unit: FacilityUnit, { group, lastDay, places }: End): PositionFinding[] {
  if (index.groups.get(group)?.measure !== 'stock') return [];
  const date = isoOf(dayNumber(lastDay) + 1);
  const { periods } = index.facts;
  const period = (periodOn(periods, group, date) ?? periodOn(periods, group, lastDay))?.code;
  if (period === undefined) return [];
  const kind = baseKindOf(index, group, period);
  const { facility } = unit;
  return municipalitiesAt(unit).flatMap((municipality) => {
    const question = { group, period, kind, date, view: 'official', certainty: 'hard' } as const;
    const gap = positionOf(index, question, municipality).gap.total.sum;
    if (gap === null || gap >= 0) return [];
    const values = { municipality, places, lastDay, shortage: -gap, renewal: facility.canRenew };
    const found = facilityFinding('facility-ends-with-shortage', { facility, level: 'warning', date: lastDay, values });
    return [{ ...found, area: municipality, group, period, kind }];
  });
}

/** The host, and who has a share. */
function municipalitiesAt({ facility, shares }: FacilityUnit): readonly string[] {
  return [...new Set([facility.host, ...shares.map(({ municipality }) => municipality)])];
}

function laterBy(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  // A day that the month does not have sorts behind its last day, which is what is meant.
  return `${year}-${String(month).padStart(2, '0')}-${day.slice(8, 10)}`;
}
