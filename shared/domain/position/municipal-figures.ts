import type { GroupFact, PairSpan } from './facts';
import { carryInto } from './flow/carry';
import { housed } from './flow/housed';
import { netFigure } from './flow/net-figure';
import { type Move, type Moved, movedOver } from './moves';
import type { Pair } from './pair';
import { keyOf, type PositionIndex } from './position-index';
import type { PositionQuestion } from './question';
import { placesOfSilent, reportedPlaces } from './stock/counted-places';
import { countedOn } from './stock/step-series';
import type { StockRow } from './stock/stock-row';

/** The numbers of one municipality for one question; null is unknown. */
export interface MunicipalFigures {
  readonly code: string;
  readonly base: Pair;
  readonly moved: Moved;
  readonly adjusted: Pair;
  readonly counted: Pair;
  /** Flow only. */
  readonly carry: number | null;
  readonly corrected: number | null;
  readonly published: number | null;
  readonly gap: Pair;
  readonly gapSpan: PairSpan;
}

/** What a question needs of every municipality alike. */
export interface Asked {
  readonly index: PositionIndex;
  readonly question: PositionQuestion;
  readonly group: GroupFact;
  readonly movesOf: (municipality: string) => readonly Move[];
  /** The day of the question as a number. */
  readonly day: number;
  readonly rowOf: (municipality: string) => StockRow;
}

export function municipalFigures(asked: Asked, code: string): MunicipalFigures {
  return asked.group.measure === 'flow' ? flowFigures(asked, code) : stockFigures(asked, code);
}

function stockFigures({ index, question, group, movesOf, day, rowOf }: Asked, code: string): MunicipalFigures {
  const { quota, series, isWithoutLayers, isSilent } = rowOf(code);
  const reported = isWithoutLayers ? reportedPlaces(index, code, question) : undefined;
  const places = reported ?? (isSilent ? placesOfSilent(index, code, question) : countedOn(series, day));
  const moved = movedBy(movesOf(code), code);
  const amv = group.countsAmv;
  const base: Pair = { total: quota?.total ?? null, amv: amv ? (quota?.amv ?? null) : null };
  const adjusted = moved === STAYS ? base : afterMoves(base, moved);
  const counted: Pair = { total: places.total, amv: amv ? places.amv : null };
  const gap: Pair = { total: minus(counted.total, adjusted.total), amv: minus(counted.amv, adjusted.amv) };
  const [asked, there] = [quota?.span ?? null, reported?.span ?? null];
  const gapSpan =
    asked === null && there === null
      ? NO_SPAN
      : {
          total: spanOfGap(gap.total, base.total, asked?.total, counted.total, there?.total),
          amv: amv ? spanOfGap(gap.amv, base.amv, asked?.amv, counted.amv, there?.amv) : null,
        };
  return { code, base, moved, adjusted, counted, carry: null, corrected: null, published: null, gap, gapSpan };
}

const NO_SPAN: PairSpan = { total: null, amv: null };

function flowFigures({ index, question, group, movesOf }: Asked, code: string): MunicipalFigures {
  const { period, kind, date, certainty } = question;
  const recorded = index.quotas.get(keyOf(code, question.group, period, kind));
  const figure = kind === 'net' ? netFigure(index, code, question.group, period) : recorded;
  const persons = housed(index, code, question.group, period, date, certainty === 'with-soft');
  const moved = movedBy(movesOf(code), code);
  const base: Pair = { total: figure?.total ?? null, amv: null };
  const adjusted: Pair = { total: afterMoves(base, moved).total, amv: null };
  const carry = kind === 'net' ? carryInto(index, code, question) : null;
  const corrected = kind === 'net' ? plus(adjusted.total, carry) : adjusted.total;
  const gap = group.unit === 'persons' ? minus(persons.total, corrected) : null;
  return {
    code,
    base,
    moved,
    adjusted,
    counted: { total: persons.total, amv: null },
    carry,
    corrected,
    published: index.quotas.get(keyOf(code, question.group, period, 'corrected'))?.total ?? null,
    gap: { total: gap, amv: null },
    gapSpan: {
      total: spanOfGap(gap, base.total, figure?.span?.total, persons.total, persons.span?.total),
      amv: null,
    },
  };
}

/** base − given + taken; unknown when the base is, or when an amv share of a transfer is not known. */
export function afterMoves(base: Pair, moved: Moved): Pair {
  return {
    total: base.total === null ? null : base.total - moved.givenTotal + moved.takenTotal,
    amv: plus(minus(base.amv, moved.givenAmv), moved.takenAmv),
  };
}

const STAYS: Moved = { givenTotal: 0, takenTotal: 0, givenAmv: 0, takenAmv: 0 };

function movedBy(moves: readonly Move[], code: string): Moved {
  return moves.length === 0 ? STAYS : movedOver(moves, (party) => party === code);
}

/** The gap moves against what is asked and with what counts. */
function spanOfGap(
  gap: number | null,
  asked: number | null,
  askedSpan: readonly [number, number] | null | undefined,
  counted: number | null,
  countedSpan: readonly [number, number] | null | undefined,
): readonly [number, number] | null {
  if (gap === null || asked === null || counted === null || !(askedSpan ?? countedSpan)) return null;
  const [lowAsked, highAsked] = askedSpan ?? [asked, asked];
  const [lowCounted, highCounted] = countedSpan ?? [counted, counted];
  return [gap + (asked - highAsked) + (lowCounted - counted), gap + (asked - lowAsked) + (highCounted - counted)];
}

export function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

export function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
