import type { TurnTarget } from '../../../shared/domain/period-turn/turn-targets';
import { turnsDue } from '../../../shared/domain/period-turn/turns-due';
import type { PeriodFact } from '../../../shared/domain/position/facts';
import { housedGroupOf } from '../../../shared/domain/position/flow/housed-group';
import { lawfulInhabitantsDay } from '../../../shared/domain/position/flow/inhabitants-day';
import type { TurnForm, TurnStart, TurnTargetView } from '../../../shared/ipc/schemas/period-turn';
import { formatDate } from '../../../shared/text/dates';
import { formatNumber } from '../../../shared/text/numbers';
import { readGroups } from '../../database/repositories/groups';
import { readPeriodDetails } from '../../database/repositories/period-details';
import { type NationalTaskRow, readNationalTasks } from '../../database/repositories/permit-holders';
import { localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import { regionOwned } from '../region-settings/region-owned';
import type { Session } from '../session';
import { targetsOf } from './turn-choices';

/** The periods one can turn to, which of them are due, and with what the form of each begins. */
export function turnStart(session: Session): TurnStart {
  const names = dossierNames(session);
  const due = dueCodes(session);
  return {
    ...regionOwned(session),
    isReadOnly: session.readOnly,
    isWhole: session.isWhole,
    targets: targetsOf(session).map((target): TurnTargetView => {
      const { period, proposed, before } = target;
      return {
        code: period.code,
        name: proposed === null ? names.period(period.code) : proposed.name[session.locale],
        type: period.type,
        isNew: proposed !== null,
        isDue: due.has(period.code),
        beforeName: names.period(before.code),
        initial: initialForm(session, target),
      };
    }),
  };
}

function dueCodes(session: Session): ReadonlySet<string> {
  const due = turnsDue(readPeriodDetails(session), positionIndex(session).facts, localDay(session.now()));
  return new Set(due.map(({ target }) => target.period.code));
}

/** Days and the task as they are or follow; nothing that somebody has to decide is chosen beforehand. */
function initialForm(session: Session, { period, before }: TurnTarget): TurnForm {
  const { code, type, from, until, groups } = period;
  const { rules } = positionIndex(session);
  return {
    target: code,
    from: formatDate(from),
    until: formatDate(until),
    certainty: type === 'cycle' ? 'uncertain' : 'certain',
    reason: '',
    ...initialTask(session, { code, type, from, until, groups }, before.code),
    takesNet: true,
    ruleGroups: groups.filter((group) => rules.has(`${group} ${before.code}`)),
    quotaGroups: [],
  };
}

type TaskFields = Pick<TurnForm, 'persons' | 'inhabitants' | 'inhabitantsDate' | 'taskSource' | 'taskCertainty'>;

/** The task in the dossier. Else the inhabitants of the country from the half-year before, when of the day the law asks for. */
function initialTask(session: Session, period: PeriodFact, before: string): TaskFields {
  const group = housedGroupOf(readGroups(session), period);
  const tasks = readNationalTasks(session).filter((task) => task.group === group);
  const there = tasks.find((task) => task.period === period.code);
  const lawful = lawfulInhabitantsDay(period.from);
  const same = tasks.find((task) => task.period === before && task.inhabitantsDate === lawful);
  const shown: NationalTaskRow | undefined = there ?? same;
  const number = (value: number | null | undefined) => (value == null ? '' : formatNumber(value, session.locale));
  return {
    persons: number(there?.persons),
    inhabitants: number(shown?.inhabitants),
    inhabitantsDate: formatDate(shown?.inhabitantsDate ?? lawful),
    taskSource: there?.source ?? '',
    taskCertainty: there?.certainty ?? 'certain',
  };
}
