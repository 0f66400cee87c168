import type { PeriodFact } from '../position/facts';
import { carryInto, closingOf, halfYearBefore } from '../position/flow/carry';
import { newestCount } from '../position/flow/housed';
import { netFigure } from '../position/flow/net-figure';
import { membersOf } from '../position/members';
import { type Moved, movedOver, movesOf } from '../position/moves';
import { keyOf, type PositionIndex } from '../position/position-index';
import type { PositionQuestion } from '../position/question';

/** Why nobody can say with what a municipality enters the half-year. */
export const unknownCarryReasons = [
  'no-realisation',
  'no-task',
  'no-first-carry',
  'days-between',
  'containment-unknown',
] as const;
export type UnknownCarryReason = (typeof unknownCarryReasons)[number];

/**
 * How the carry comes into the half-year. `follows`: it is computed from the half-year before and nobody records it, so
 * that a later count still changes it. `proposed`: the published corrected figure of the half-year before minus who was
 * housed; it is the first carry of this municipality, so it has to be recorded. `recorded`: somebody did. Else unknown.
 */
export type CarryState = 'follows' | 'proposed' | 'recorded' | 'unknown';

/** The newest count of one counter. */
export interface CarryCount {
  /** `municipality` for its own count, `coa`, or another. */
  readonly source: string;
  readonly persons: number;
  readonly on: string;
}

/** Persons with which one municipality goes from a half-year into the next; null is unknown, never 0. */
export interface CarryOver {
  readonly municipality: string;
  readonly state: CarryState;
  /** Behind (+) or ahead (−). */
  readonly persons: number | null;
  readonly reason: UnknownCarryReason | null;
  /** The half-year before is not over, or was last counted before its last day. */
  readonly isProvisional: boolean;
  /** Of the half-year before: net − given + taken + carry = corrected; corrected − housed = persons. */
  readonly net: number | null;
  readonly given: number;
  readonly taken: number;
  readonly carryBefore: number | null;
  readonly corrected: number | null;
  /** What the State published as corrected; shown beside the computed one, never mixed with it. */
  readonly published: number | null;
  readonly housed: number | null;
  /** The one that counts first. */
  readonly counts: readonly CarryCount[];
}

export interface CarryQuestion {
  /** A group that is housed within a period: persons. */
  readonly group: string;
  readonly before: PeriodFact;
  readonly target: PeriodFact;
  readonly today: string;
}

/**
 * The carries (persons, Huisvestingswet) of every municipality of the half-year before into the next one, in the order of
 * the dossier. Of places nothing is carried over: for a group of places the answer is empty.
 *
 * @param index with the target in it, as it is or would be.
 */
export function carryOvers(index: PositionIndex, question: CarryQuestion): CarryOver[] {
  const group = index.groups.get(question.group);
  if (group?.measure !== 'flow' || group.unit !== 'persons') return [];
  return membersOf(index, question.group, question.target.code).map((code) => carryOver(index, code, question));
}

function carryOver(
  index: PositionIndex,
  municipality: string,
  { group, before, target, today }: CarryQuestion,
): CarryOver {
  // As seen on the first day of the new half-year: the old one is closed then.
  const asked: PositionQuestion = {
    group,
    period: before.code,
    kind: 'net',
    date: target.from,
    view: 'official',
    certainty: 'hard',
  };
  const moved = movedFor(index, municipality, asked);
  const { corrected, housed } = closingOf(index, municipality, asked);
  const counts = newestCounts(index, municipality, group, before.code);
  const shown = {
    municipality,
    isProvisional: before.until >= today || (counts[0] !== undefined && counts[0].on < before.until),
    net: netFigure(index, municipality, group, before.code).total,
    given: moved.givenTotal,
    taken: moved.takenTotal,
    carryBefore: carryInto(index, municipality, asked),
    corrected,
    published: index.quotas.get(keyOf(municipality, group, before.code, 'corrected'))?.total ?? null,
    housed,
    counts,
  };
  return { ...shown, ...answerOf(index, shown, { group, before, target, today }) };
}

type Answer = Pick<CarryOver, 'state' | 'persons' | 'reason'>;

function answerOf(
  index: PositionIndex,
  { municipality, net, corrected, published, housed }: Omit<CarryOver, keyof Answer>,
  { group, before, target }: CarryQuestion,
): Answer {
  const recorded = index.openingCarries.get(keyOf(municipality, group, target.code))?.persons ?? null;
  if (recorded !== null) return { state: 'recorded', persons: recorded, reason: null };
  const unknown = (reason: UnknownCarryReason): Answer => ({ state: 'unknown', persons: null, reason });
  const isNext = halfYearBefore(index, { group, period: target.code })?.code === before.code;
  if (isNext && corrected !== null && housed !== null) {
    return { state: 'follows', persons: corrected - housed, reason: null };
  }
  if (housed === null) return unknown('no-realisation');
  if (hasBegun(index, municipality, group, target)) return unknown(isNext ? 'no-task' : 'days-between');
  if (published === null) return unknown(net === null ? 'no-task' : 'no-first-carry');
  return fromPublished(index, municipality, published, housed, { group, period: before.code, date: target.from });
}

/** Published corrected, with the signed transfers that it does not contain, minus who was housed. */
function fromPublished(
  index: PositionIndex,
  municipality: string,
  published: number,
  housed: number,
  asked: Pick<PositionQuestion, 'group' | 'period' | 'date'>,
): Answer {
  const question: PositionQuestion = { ...asked, kind: 'corrected', view: 'official', certainty: 'hard' };
  const isUnclear = movesOf(index, question).some(
    ({ from, to, isContainmentUnknown }) => isContainmentUnknown && (from === municipality || to === municipality),
  );
  if (isUnclear) return { state: 'unknown', persons: null, reason: 'containment-unknown' };
  const moved = movedFor(index, municipality, question);
  const persons = published - moved.givenTotal + moved.takenTotal - housed;
  return { state: 'proposed', persons, reason: null };
}

function movedFor(index: PositionIndex, municipality: string, question: PositionQuestion): Moved {
  return movedOver(movesOf(index, question), (code) => code === municipality);
}

/** The books of this municipality began before: its later carries are computed (docs/decisions/0050). */
function hasBegun(index: PositionIndex, municipality: string, group: string, target: PeriodFact): boolean {
  return index.facts.openingCarries.some(
    (each) =>
      each.municipality === municipality &&
      each.group === group &&
      each.persons !== null &&
      (index.periods.get(each.period)?.from ?? target.from) < target.from,
  );
}

/** Of each counter its newest count; the one that counts first, then by name. */
function newestCounts(index: PositionIndex, municipality: string, group: string, period: string): CarryCount[] {
  const all = index.realisations.get(keyOf(municipality, group, period)) ?? [];
  const first = newestCount(all, 'realised', null);
  const sources = [...new Set(all.map(({ source }) => source))].sort();
  return sources
    .flatMap((source) => {
      const newest = newestCount(
        all.filter((count) => count.source === source),
        'realised',
        null,
      );
      return newest === undefined || newest.total === null
        ? []
        : [{ source, persons: newest.total, on: newest.referenceDate }];
    })
    .sort((one, other) => Number(other.source === first?.source) - Number(one.source === first?.source));
}
