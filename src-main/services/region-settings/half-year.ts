import { housedGroupOf } from '../../../shared/domain/position/flow/housed-group';
import { inhabitantsDayOf, lawfulInhabitantsDay } from '../../../shared/domain/position/flow/inhabitants-day';
import { keyOf } from '../../../shared/domain/position/position-index';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';

/** A half-year with the group that is housed in it, and the day whose inhabitants divide its task. */
export interface HalfYear {
  readonly code: string;
  /** First day (ISO). */
  readonly from: string;
  /** Code of the group; empty when none is housed in it. */
  readonly group: string;
  readonly lawfulDay: string;
  /** The day that the task names, else the lawful one: inhabitants of another day do not count. */
  readonly countedOn: string;
}

/** @throws ExpectedFailure `period-gone` when there is no such half-year */
export function halfYearOf(session: Session, code: string): HalfYear {
  const index = positionIndex(session);
  const period = index.periods.get(code);
  if (period === undefined || period.type !== 'half-year') throw new ExpectedFailure('period-gone');
  const group = housedGroupOf(index.facts.groups, period) ?? '';
  const lawfulDay = lawfulInhabitantsDay(period.from);
  const task = index.nationalTasks.get(keyOf(group, code));
  return { code, from: period.from, group, lawfulDay, countedOn: inhabitantsDayOf(task, period) };
}
