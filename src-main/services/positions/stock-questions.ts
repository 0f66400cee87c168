import type { PositionIndex } from '../../../shared/domain/position/position-index';
import type { PositionQuestion } from '../../../shared/domain/position/question';

/** The questions about places on a day: of every group that is counted in places, in every period that holds the day. */
export function stockQuestions(
  { groups, periods }: PositionIndex,
  date: string,
): readonly Omit<PositionQuestion, 'certainty'>[] {
  return [...groups.values()].flatMap(({ code: group, measure }) => {
    if (measure !== 'stock') return [];
    const held = [...periods.values()].filter(
      ({ groups: of, from, until }) => of.includes(group) && from <= date && date <= until,
    );
    return held.map(({ code: period }) => ({
      group,
      period,
      kind: 'indicative' as const,
      date,
      view: 'official' as const,
    }));
  });
}
