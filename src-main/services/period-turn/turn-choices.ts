import { recordHead } from '../../../shared/domain/entities';
import type { TurnChoices } from '../../../shared/domain/period-turn/turn-proposal';
import { type TurnTarget, turnTargets } from '../../../shared/domain/period-turn/turn-targets';
import type { NationalTaskFact, PeriodFact } from '../../../shared/domain/position/facts';
import { housedGroupOf } from '../../../shared/domain/position/flow/housed-group';
import { lawfulInhabitantsDay } from '../../../shared/domain/position/flow/inhabitants-day';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormProblem } from '../../../shared/ipc/schemas/facilities';
import type { TurnForm } from '../../../shared/ipc/schemas/period-turn';
import { readGroups } from '../../database/repositories/groups';
import { readPeriodDetails } from '../../database/repositories/period-details';
import { readNationalTasks } from '../../database/repositories/permit-holders';
import { localDay } from '../../system/clock';
import { problemOf, problemsOf } from '../forms/form-problems';
import { type Read, readDay } from '../forms/read-text';
import { LARGEST_COUNTRY, readWhole } from '../region-settings/national-task';
import type { Session } from '../session';

/** A turn as it was chosen: what of it can be read, and what is wrong with the rest. */
export interface ReadTurn {
  readonly target: TurnTarget;
  readonly choices: TurnChoices;
  readonly problems: readonly FormProblem[];
}

/** The periods that one can turn to today. */
export function targetsOf(session: Session): TurnTarget[] {
  return turnTargets(readPeriodDetails(session), localDay(session.now()));
}

/**
 * Reads what was typed. What cannot be read is a problem at its field and counts as proposed, or as not filled in, so that the
 * rest of the proposal is still shown.
 *
 * @throws ExpectedFailure `period-gone` when one cannot, or can no longer, turn to it
 */
export function readTurn(session: Session, form: TurnForm): ReadTurn {
  const target = targetsOf(session).find(({ period }) => period.code === form.target);
  if (target === undefined) throw new ExpectedFailure('period-gone');
  const { period, problems } = readPeriodDays(target, form);
  const flow = housedGroupOf(readGroups(session), period);
  const task = flow === null ? { value: null, problems: [] } : readTask(session, form, flow, period);
  return {
    target,
    problems: [...problems, ...task.problems],
    choices: {
      before: target.before,
      target: period,
      today: localDay(session.now()),
      task: task.value,
      takesNet: form.takesNet,
      ruleGroups: form.ruleGroups,
      quotaGroups: form.quotaGroups,
    },
  };
}

/** The days of a new period. Other days than proposed ask for a reason; days in the wrong order are a finding. */
function readPeriodDays({ period, proposed }: TurnTarget, form: TurnForm) {
  const { code, type, from, until, groups } = period;
  if (proposed === null) return { period: { code, type, from, until, groups }, problems: [] };
  const [first, last] = [readDay(form.from), readDay(form.until)];
  const days = { from: dayOf(first) ?? from, until: dayOf(last) ?? until };
  const isChanged = days.from !== from || days.until !== until;
  return {
    period: { code, type, ...days, groups } satisfies PeriodFact,
    problems: [
      ...neededDay('from', first),
      ...neededDay('until', last),
      ...(isChanged && form.reason.trim() === '' ? [problemOf('reason', 'reason-missing')] : []),
    ],
  };
}

function dayOf(read: Read<string | null>): string | null {
  return read.ok ? read.value : null;
}

function neededDay(field: string, read: Read<string | null>): FormProblem[] {
  return read.ok && read.value === null ? [problemOf(field, 'day-missing')] : problemsOf(field, read);
}

/** Without persons, and without a task in the dossier, there is none to record: inhabitants alone are no task. */
function readTask(session: Session, form: TurnForm, group: string, { code: period, from }: PeriodFact) {
  const persons = readWhole(form.persons, session.locale);
  const inhabitants = readWhole(form.inhabitants, session.locale, LARGEST_COUNTRY);
  const date = readDay(form.inhabitantsDate);
  const problems = [
    ...problemsOf('persons', persons),
    ...problemsOf('inhabitants', inhabitants),
    ...(inhabitants.ok && inhabitants.value === 0 ? [problemOf('inhabitants', 'country-without-people')] : []),
    ...problemsOf('inhabitantsDate', date),
  ];
  const head = recordHead('national-task', { group, period });
  const isThere = readNationalTasks(session).some(({ id }) => id === head.id);
  if (problems.length > 0 || !persons.ok || !inhabitants.ok || !date.ok) return { value: null, problems };
  if (persons.value === null && !isThere) return { value: null, problems };
  const value: NationalTaskFact = {
    recordId: head.id,
    group,
    period,
    persons: persons.value,
    inhabitants: inhabitants.value,
    inhabitantsDate: inhabitants.value === null ? null : (date.value ?? lawfulInhabitantsDay(from)),
  };
  return { value, problems };
}
