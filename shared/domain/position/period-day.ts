import { dayWithin } from '../day';
import type { PositionIndex } from './position-index';
import type { PositionQuestion } from './question';

/**
 * The day that decides which transfers count. Places are there on the very day; a flow is a number of the whole half-year,
 * so a question on a day after it looks at its last day, and one before it at its first.
 */
export function periodDay(
  { groups, periods }: PositionIndex,
  { group, period, date }: Pick<PositionQuestion, 'group' | 'period' | 'date'>,
): string {
  const term = periods.get(period);
  if (term === undefined || groups.get(group)?.measure !== 'flow') return date;
  return dayWithin(date, term);
}
