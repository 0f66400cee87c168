import type { Position } from '../../../shared/domain/position/answer';
import type { PairTotal } from '../../../shared/domain/position/pair';
import type { OverviewFigure } from '../../../shared/ipc/schemas/overview';

/** What the screen shows of a position. */
export function overviewFigure(position: Position): OverviewFigure {
  const { counted, gap, gapSpan, isMet, isAmvMet, receivedOn } = position;
  return { quota: askedOf(position), counted, gap, span: spanOf(gapSpan.total), isMet, isAmvMet, receivedOn };
}

/** What is asked in the end: of a flow with what is behind or ahead; of a received area the figure that was received. */
export function askedOf({ base, adjusted, flow, receivedOn }: Position): PairTotal {
  if (receivedOn !== null) return base;
  return flow === null ? adjusted : { total: flow.corrected, amv: adjusted.amv };
}

function spanOf(span: readonly [number, number] | null): [number, number] | null {
  return span === null ? null : [...span];
}
