import { dayNumber } from '../../day';
import type { PeriodFact } from '../facts';
import { movedOver, movesOf } from '../moves';
import { keyOf, type PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';
import { housed } from './housed';
import { netFigure } from './net-figure';

/**
 * Persons behind (+) or ahead (−) with which a municipality enters the half-year of the question; null when not known.
 * The first one is recorded. Later ones: corrected(before) − housed(before), over the number after transfers.
 *
 * A half-year that is over on the day of the question is closed: its transfers are those that were signed, and its persons
 * those that were housed, whatever scenario is looked at.
 */
export function carryInto(index: PositionIndex, municipality: string, question: PositionQuestion): number | null {
  const opening = index.openingCarries.get(keyOf(municipality, question.group, question.period));
  if (opening !== undefined && opening.persons !== null) return opening.persons;
  return followingCarry(index, municipality, question);
}

/** The carry that follows from the half-year before, whatever was recorded; null when not known. */
export function followingCarry(index: PositionIndex, municipality: string, question: PositionQuestion): number | null {
  const before = halfYearBefore(index, question);
  if (before === null) return null;
  if (before.until >= question.date) return carryFrom(index, municipality, before, question);
  return remembered(index, municipality, keyOf(question.group, question.period), () =>
    carryFrom(index, municipality, before, { ...question, view: 'official', drafts: undefined, certainty: 'hard' }),
  );
}

/** What a half-year leaves behind: corrected − housed. */
function carryFrom(
  index: PositionIndex,
  municipality: string,
  { code: period }: PeriodFact,
  question: PositionQuestion,
): number | null {
  const { corrected, housed: persons } = closingOf(index, municipality, { ...question, period });
  return corrected === null || persons === null ? null : corrected - persons;
}

/** Corrected and housed of a half-year as the next one takes them over: all that was counted of it. */
export function closingOf(
  index: PositionIndex,
  municipality: string,
  question: PositionQuestion,
): { readonly corrected: number | null; readonly housed: number | null } {
  const { group, period, certainty } = question;
  const persons = housed(index, municipality, group, period, null, certainty === 'with-soft').total;
  return { corrected: computedCorrected(index, municipality, question), housed: persons };
}

/** net − given + taken + carry. */
export function computedCorrected(
  index: PositionIndex,
  municipality: string,
  question: PositionQuestion,
): number | null {
  const net = netFigure(index, municipality, question.group, question.period).total;
  const carry = net === null ? null : carryInto(index, municipality, question);
  if (net === null || carry === null) return null;
  const moved = movedOver(movesOf(index, { ...question, kind: 'net' }), (code) => code === municipality);
  return net - moved.givenTotal + moved.takenTotal + carry;
}

/** The half-year of the group that ends on the day before this one begins; none when there is a hole between them. */
export function halfYearBefore(
  { facts, periods }: PositionIndex,
  { group, period }: Pick<PositionQuestion, 'group' | 'period'>,
): PeriodFact | null {
  const term = periods.get(period);
  if (term === undefined) return null;
  const dayBefore = dayNumber(term.from) - 1;
  return (
    facts.periods.find(
      ({ type, groups, until }) => type === term.type && groups.includes(group) && dayNumber(until) === dayBefore,
    ) ?? null
  );
}

function remembered(
  { memory }: PositionIndex,
  municipality: string,
  key: string,
  make: () => number | null,
): number | null {
  const own = memory.carries.get(municipality) ?? new Map<string, number | null>();
  memory.carries.set(municipality, own);
  const known = own.get(key);
  if (known !== undefined) return known;
  const made = make();
  own.set(key, made);
  return made;
}
