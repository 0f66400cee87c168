import type { Position } from '../../../shared/domain/position/answer';
import type { PairTotal } from '../../../shared/domain/position/pair';
import type { OverviewFigure } from '../../../shared/ipc/schemas/overview';

/** What the screen shows of a position. */
export function overviewFigure(position: Position): OverviewFigure {
  const { counted, gap, gapSpan, isMet, isAmvMet, receivedOn } = position;
  const span = spanOf(gapSpan.total);
  const substitution = substitutionOf(position);
  return { quota: askedOf(position), counted, gap, span, isMet, isAmvMet, substitution, receivedOn };
}

/** What is asked in the end: of a flow with what is behind or ahead; of a received area the figure that was received. */
export function askedOf({ base, adjusted, flow, receivedOn }: Position): PairTotal {
  if (receivedOn !== null) return base;
  return flow === null ? adjusted : { total: flow.corrected, amv: adjusted.amv };
}

/** Only where it does something; "wat is dit getal?" tells the rest. */
function substitutionOf({ substitution }: Position): OverviewFigure['substitution'] {
  if (substitution === null) return null;
  const { covered, lent, gap, isConflict } = substitution;
  if (covered === null || lent === null || gap === null || covered + lent === 0) return null;
  return { covered, lent, gap, isConflict };
}

function spanOf(span: readonly [number, number] | null): [number, number] | null {
  return span === null ? null : [...span];
}
