import type { FlowPosition, Position, PositionAnswer } from './answer';
import type { Pair, PairTotal } from './pair';

/** A figure about others as the last workbook told it. */
export interface ReceivedFigureFact extends Pair {
  readonly known: number;
  readonly of: number;
  /** The day of the workbook. */
  readonly asOf: string;
}

/** What was received of an area; undefined when nothing was. */
export type Received = (area: string, figure: 'base' | 'counted') => ReceivedFigureFact | undefined;

/**
 * The answer of a copy that holds a part of the dossier: the own municipality is made of its records; of others and of
 * areas there is only what was received, with its day. A part is never summed as if it were the region, so what was not
 * received is unknown.
 */
export function partialAnswer(answer: PositionAnswer, own: string, received: Received): PositionAnswer {
  const only = (position: Position) =>
    position.level === 'municipality' && position.area === own ? position : receivedPosition(position, received);
  return {
    ...answer,
    municipalities: answer.municipalities.map(only),
    subregions: answer.subregions.map(only),
    safetyRegions: answer.safetyRegions.map(only),
    region: only(answer.region),
  };
}

function receivedPosition({ area, level, members, flow }: Position, received: Received): Position {
  const of = members.length;
  const unknown: PairTotal = { total: { sum: null, known: 0, of }, amv: { sum: null, known: 0, of } };
  const base = received(area, 'base');
  const counted = received(area, 'counted');
  const noPair: Pair = { total: null, amv: null };
  return {
    area,
    level,
    members,
    base: totalOf(base, unknown),
    given: noPair,
    taken: noPair,
    adjusted: unknown,
    counted: totalOf(counted, unknown),
    gap: unknown,
    gapSpan: { total: null, amv: null },
    // Whether the area has a task, and what of it nobody has, is not received.
    rest: null,
    flow: flow === null ? null : unknownFlow(flow, unknown),
    isMet: null,
    isAmvMet: null,
    substitution: null,
    ifContained: null,
    receivedOn: [base, counted].flatMap((figure) => figure?.asOf ?? []).sort()[0] ?? null,
  };
}

function totalOf(figure: ReceivedFigureFact | undefined, unknown: PairTotal): PairTotal {
  if (figure === undefined) return unknown;
  const { total, amv, known, of } = figure;
  return { total: { sum: total, known, of }, amv: { sum: amv, known: amv === null ? 0 : known, of } };
}

function unknownFlow({ months, carry }: FlowPosition, { total }: PairTotal): FlowPosition {
  return { carry: carry === null ? null : total, corrected: total, published: total, pace: null, months };
}
