import { baseKindOf } from '../base-kind';
import { periodOn } from '../period-on';
import type { PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';

/**
 * The same question of another group: on the same day, in the same view, of the firmest kind of figure that it has. In the
 * same period where that is also its; null when no period of it holds the day.
 */
export function partnerQuestion(
  index: PositionIndex,
  question: PositionQuestion,
  group: string,
): PositionQuestion | null {
  if (group === question.group) return question;
  const own = index.periods.get(question.period);
  const period = own?.groups.includes(group) ? own : periodOn(index.facts.periods, group, question.date);
  if (period === undefined) return null;
  return { ...question, group, period: period.code, kind: baseKindOf(index, group, period.code) };
}
