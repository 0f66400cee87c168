import type { PositionFacts } from '../../../shared/domain/position/facts';
import { createPositionIndex } from '../../../shared/domain/position/position-index';
import { positionsOf } from '../../../shared/domain/position/positions-of';
import { countsKind } from '../../../shared/domain/position/received-kinds';
import type { ReceivedFigure } from '../../../shared/workbook/export-data';
import { readPositionFacts } from '../positions/position-facts';
import { stockQuestions } from '../positions/stock-questions';
import type { Session } from '../session';

/**
 * Places that count on a day, hard and with soft, per group, of every municipality and area. Made of the facilities that
 * the reader may see and of no other: a difference between two sums would otherwise tell what a circle keeps back.
 */
export function positionFigures(
  session: Session,
  visible: ReadonlySet<string>,
  day: string,
): readonly ReceivedFigure[] {
  const index = createPositionIndex(onlyVisible(readPositionFacts(session), visible));
  return stockQuestions(index, day).flatMap((question) =>
    (['hard', 'with-soft'] as const).flatMap((certainty) => {
      const { municipalities, subregions, safetyRegions, region } = positionsOf(index, { ...question, certainty });
      return [...municipalities, ...subregions, ...safetyRegions, region].flatMap(
        ({ area, counted }): ReceivedFigure[] =>
          counted.total.sum === null
            ? []
            : [
                {
                  area,
                  group: question.group,
                  period: question.period,
                  kind: countsKind(certainty),
                  total: counted.total.sum,
                  amv: counted.amv.sum,
                  known: counted.total.known,
                  of: counted.total.of,
                  date: day,
                },
              ],
      );
    }),
  );
}

function onlyVisible(facts: PositionFacts, visible: ReadonlySet<string>): PositionFacts {
  const layers = facts.layers.filter(({ facility }) => visible.has(facility));
  const ids = new Set(layers.map(({ recordId }) => recordId));
  const ofLayers = <T extends { readonly layer: string }>(all: readonly T[]) =>
    all.filter(({ layer }) => ids.has(layer));
  return {
    ...facts,
    facilities: facts.facilities.filter(({ recordId }) => visible.has(recordId)),
    layers,
    shares: ofLayers(facts.shares),
    confirmations: ofLayers(facts.confirmations),
  };
}
