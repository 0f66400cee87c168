import { spanOf, type Total, totalOf } from '../totals';
import type { AreaLevel, FlowPosition, Position } from './answer';
import { type AreaTask, areaTaskOf } from './area-task';
import { type Move, type Moved, movedOver } from './moves';
import { type Asked, type MunicipalFigures, minus, plus } from './municipal-figures';
import { monthsGone, NO_TOTAL } from './municipal-position';
import type { Pair, PairTotal } from './pair';

/**
 * The position of an area out of its municipalities. With a recorded task the gap is Σ counted − (task, with what crosses
 * the border): the same as Σ gap − rest, and known also while it is not known how the task is divided.
 */
export function areaPosition(
  asked: Asked,
  area: string,
  level: Exclude<AreaLevel, 'municipality'>,
  figures: readonly MunicipalFigures[],
  moves: readonly Move[],
): Position {
  const { index, question, group } = asked;
  const members = figures.map(({ code }) => code);
  const inside = new Set(members);
  const moved = movedOver(moves, (code) => inside.has(code));
  const task = group.measure === 'flow' ? null : areaTaskOf(index, question, area);
  const base = pairTotal(figures, (each) => each.base, group.countsAmv);
  const counted = pairTotal(figures, (each) => each.counted, group.countsAmv);
  const sums: Sums = { figures, base, counted, moved, task };
  const total = partOf('total', sums);
  const amv = group.countsAmv ? partOf('amv', sums) : NO_PART;
  return {
    area,
    level,
    members,
    base,
    given: { total: moved.givenTotal, amv: group.countsAmv ? moved.givenAmv : null },
    taken: { total: moved.takenTotal, amv: group.countsAmv ? moved.takenAmv : null },
    adjusted: { total: total.adjusted, amv: amv.adjusted },
    counted,
    gap: { total: total.gap, amv: amv.gap },
    gapSpan: { total: total.span, amv: amv.span },
    rest: task === null ? null : { from: task.from, task: task.task, rest: { total: total.rest, amv: amv.rest } },
    flow: group.measure === 'flow' ? flowOf(asked, figures) : null,
    isMet: isAtLeastZero(total.gap),
    isAmvMet: group.countsAmv && index.facts.settings['amv-by-amv-places'] ? isAtLeastZero(amv.gap) : null,
    substitution: null,
    ifContained: null,
    receivedOn: null,
  };
}

interface Sums {
  readonly figures: readonly MunicipalFigures[];
  readonly base: PairTotal;
  readonly counted: PairTotal;
  readonly moved: Moved;
  readonly task: AreaTask | null;
}

interface Part {
  readonly adjusted: Total;
  readonly gap: Total;
  readonly rest: Total;
  readonly span: readonly [number, number] | null;
}

const NO_PART: Part = { adjusted: NO_TOTAL, gap: NO_TOTAL, rest: NO_TOTAL, span: null };

/** Total or amv: each is summed and met apart. */
function partOf(part: keyof Pair, sums: Sums): Part {
  const { base, counted, task } = sums;
  const asked = task?.task[part] ?? null;
  if (task === null || asked === null) return undividedPart(part, sums);
  const { givenTotal, givenAmv, takenTotal, takenAmv } = sums.moved;
  const [given, taken] = part === 'total' ? [givenTotal, takenTotal] : [givenAmv, takenAmv];
  const adjusted = plus(minus(asked, given), taken);
  const { known, of } = base[part];
  const isUnknown = counted[part].sum === null && counted[part].of > 0;
  const gap = isUnknown ? null : plus(minus(counted[part].sum ?? 0, adjusted), askedOfUnknown(part, sums));
  const span = task.span?.[part] ?? null;
  return {
    adjusted: { sum: adjusted, known: adjusted === null ? known : of, of },
    gap: { sum: gap, known: counted[part].known, of },
    rest: { sum: asked - (base[part].sum ?? 0), known, of },
    // Municipal quotas in conflict only move the rest; the gap of the area moves with its own task.
    span: gap === null || span === null ? null : [gap + asked - span[1], gap + asked - span[0]],
  };
}

/**
 * What is asked of municipalities of which nobody knows what counts: they are in neither side of the gap, as where no task
 * is recorded. Otherwise they would stand there as if they had nothing.
 */
function askedOfUnknown(part: keyof Pair, { figures }: Sums): number {
  return figures.reduce((sum, { counted, adjusted }) => sum + (counted[part] === null ? (adjusted[part] ?? 0) : 0), 0);
}

/** Without a recorded task nothing is undivided: the rest is 0, and that is said. */
function undividedPart(part: keyof Pair, { figures }: Sums): Part {
  return {
    adjusted: totalOf(figures.map((each) => each.adjusted[part])),
    gap: totalOf(figures.map((each) => each.gap[part])),
    rest: { sum: 0, known: figures.length, of: figures.length },
    span: spanOf(figures.map((each) => each.gapSpan[part] ?? each.gap[part])),
  };
}

function flowOf({ index, question }: Asked, figures: readonly MunicipalFigures[]): FlowPosition {
  const corrected = totalOf(figures.map((each) => each.corrected));
  const from = index.periods.get(question.period)?.from ?? question.date;
  const months = monthsGone(from, question.date);
  const isAsked = corrected.sum !== null && corrected.sum > 0 && corrected.known === corrected.of;
  return {
    carry: question.kind === 'net' ? totalOf(figures.map((each) => each.carry)) : null,
    corrected,
    published: totalOf(figures.map((each) => each.published)),
    pace: isAsked && corrected.sum !== null ? (corrected.sum * months) / 6 : null,
    months,
  };
}

function pairTotal(
  figures: readonly MunicipalFigures[],
  pairOf: (figures: MunicipalFigures) => Pair,
  countsAmv: boolean,
): PairTotal {
  return {
    total: totalOf(figures.map((each) => pairOf(each).total)),
    amv: countsAmv ? totalOf(figures.map((each) => pairOf(each).amv)) : NO_TOTAL,
  };
}

/** With something unknown below it, nobody can say that a task is met. */
function isAtLeastZero({ sum, known, of }: Total): boolean | null {
  return sum === null || known < of ? null : sum >= 0;
}
