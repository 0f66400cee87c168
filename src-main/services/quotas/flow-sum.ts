import { carryInto, computedCorrected } from '../../../shared/domain/position/flow/carry';
import { netFigure } from '../../../shared/domain/position/flow/net-figure';
import { movedOver, movesOf } from '../../../shared/domain/position/moves';
import type { FigureDetail } from '../../../shared/ipc/schemas/figures';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import type { FigurePlace } from './figure-place';

/**
 * What the corrected figure of a municipality is made of, on the day of the matrix and by what was signed; null for places,
 * for larger areas, and for others in a copy that holds a part of the region: of these it has no carries.
 */
export function flowSum(session: Session, { area, column, index: figures }: FigurePlace): FigureDetail['flow'] {
  const index = positionIndex(session);
  const { group, period } = column;
  const measured = index.groups.get(group);
  if (measured?.measure !== 'flow' || measured.unit !== 'persons' || !index.municipalities.has(area)) return null;
  if (!session.isWhole && area !== session.identity.party) return null;
  const date = figures.query.referenceDate;
  const question = { group, period, kind: 'net', date, view: 'official', certainty: 'hard' } as const;
  const moved = movedOver(movesOf(index, question), (code) => code === area);
  return {
    net: netFigure(index, area, group, period).total,
    given: moved.givenTotal,
    taken: moved.takenTotal,
    carry: carryInto(index, area, question),
    corrected: computedCorrected(index, area, question),
  };
}
