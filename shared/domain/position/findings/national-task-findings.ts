import type { GroupFact, PeriodFact } from '../facts';
import type { PositionFinding, PositionFindingCode } from '../finding';
import { inhabitantsDayOf } from '../flow/inhabitants-day';
import { computedNet } from '../flow/net-figure';
import { membersOf } from '../members';
import { keyOf, type PositionIndex } from '../position-index';

/**
 * Why positions of the half-year that runs are unknown: municipalities without a recorded net figure, while the national
 * task or their inhabitants on the day that counts are missing. Only of a half-year in which somebody recorded something.
 */
export function nationalTaskFindings(index: PositionIndex, today: string): PositionFinding[] {
  const groups = [...index.groups.values()].filter(({ measure, unit }) => measure === 'flow' && unit === 'persons');
  const running = index.facts.periods.filter(({ from, until }) => from <= today && today <= until);
  return groups.flatMap((group) =>
    running.filter(({ groups: of }) => of.includes(group.code)).flatMap((period) => ofHalfYear(index, group, period)),
  );
}

function ofHalfYear(index: PositionIndex, { code: group }: GroupFact, period: PeriodFact): PositionFinding[] {
  const members = membersOf(index, group, period.code);
  if (!isInUse(index, group, period.code, members)) return [];
  const unknown = members.filter((code) => isNetUnknown(index, code, group, period.code));
  if (unknown.length === 0) return [];
  const task = index.nationalTasks.get(keyOf(group, period.code));
  const make = (code: PositionFindingCode, values: PositionFinding['values']): PositionFinding => ({
    code,
    level: 'warning',
    recordId: task?.recordId ?? index.facts.region,
    area: index.facts.region,
    group,
    period: period.code,
    kind: 'net',
    date: null,
    values,
    link: { screen: 'settings', recordId: task?.recordId ?? '' },
  });
  if (task === undefined || task.persons === null || task.inhabitants === null) {
    return [make('national-task-missing', { count: unknown.length })];
  }
  return [make('inhabitants-missing', { count: unknown.length, day: inhabitantsDayOf(task, period) })];
}

/** Somebody counted, or recorded a figure: a half-year that nobody looks at asks for nothing. */
function isInUse(index: PositionIndex, group: string, period: string, members: readonly string[]): boolean {
  return (
    members.some((code) => index.realisations.has(keyOf(code, group, period))) ||
    [...index.quotas.values()].some((quota) => quota.group === group && quota.period === period && quota.total !== null)
  );
}

function isNetUnknown(index: PositionIndex, municipality: string, group: string, period: string): boolean {
  const recorded = index.quotas.get(keyOf(municipality, group, period, 'net'));
  const isRecorded = recorded !== undefined && (recorded.total !== null || recorded.span !== null);
  return !isRecorded && computedNet(index, municipality, group, period) === null;
}
