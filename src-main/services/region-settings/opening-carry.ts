import { carryInto, halfYearBefore } from '../../../shared/domain/position/flow/carry';
import { keyOf, type PositionIndex } from '../../../shared/domain/position/position-index';
import type { HalfYear } from './half-year';

/** With how many persons behind (+) or ahead (−) a municipality enters a half-year, and whether somebody types that. */
export interface EnteringCarry {
  readonly persons: number | null;
  readonly isComputed: boolean;
  /** The half-year before is not over yet. */
  readonly isProvisional: boolean;
  readonly canEdit: boolean;
}

/**
 * The first carry is typed; that of a half-year after it follows from the half-year before, so nobody types it
 * (docs/decisions/0050). One that was recorded all the same is shown and can be taken out.
 */
export function enteringCarry(
  index: PositionIndex,
  municipality: string,
  halfYear: HalfYear,
  today: string,
): EnteringCarry {
  const { group, code, from } = halfYear;
  const recorded = index.openingCarries.get(keyOf(municipality, group, code))?.persons ?? null;
  if (recorded !== null) return { ...typed, persons: recorded };
  const hasBegun = index.facts.openingCarries.some(
    (each) =>
      each.municipality === municipality &&
      each.group === group &&
      each.persons !== null &&
      (index.periods.get(each.period)?.from ?? from) < from,
  );
  if (!hasBegun) return typed;
  const question = { group, period: code, kind: 'net', date: today, view: 'official', certainty: 'hard' } as const;
  return {
    persons: carryInto(index, municipality, question),
    isComputed: true,
    isProvisional: (halfYearBefore(index, question)?.until ?? '') >= today,
    canEdit: false,
  };
}

const typed: EnteringCarry = { persons: null, isComputed: false, isProvisional: false, canEdit: true };
