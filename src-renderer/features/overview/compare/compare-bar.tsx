import { useTranslation } from 'react-i18next';
import { inCycle, onDay, standpointOf } from '../../../../shared/domain/standpoint';
import type { Comparison } from '../../../../shared/ipc/schemas/compare';
import { ContextBar } from '../../../components/context-bar';
import { Calendar } from '../../../components/icons';
import { Select } from '../../../components/select';
import { CertaintyChoice } from '../../standpoint/certainty-choice';
import { DayChoice } from '../../standpoint/day-choice';
import { CycleChoice } from '../../standpoint/period-choices';
import type { ChosenStandpoint } from '../../standpoint/remembered-standpoint';
import { ScenarioChoice } from '../../standpoint/scenario-choice';
import { dayText } from '../position-text';
import { useSay } from '../say';
import styles from './compare.module.css';

interface CompareBarProps {
  comparison: Comparison;
  onStandpoint: (change: ChosenStandpoint) => void;
  onEarlier: (day: string) => void;
  /** Null: now. */
  onLater: (day: string | null) => void;
}

const now = 'now';

/** Above: the day of the stand, as everywhere. Below it: the two moments at which that stand was known. */
export function CompareBar({ comparison, onStandpoint, onEarlier, onLater }: CompareBarProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const { choices, earlier, later, days } = comparison;
  const standpoint = standpointOf(comparison.standpoint, choices);
  const laterDays = [...new Set([...(later === null ? [] : [later]), ...days])].sort().reverse();
  return (
    <>
      <ContextBar title={say('compare.title')} breadcrumb={[{ label: say('title'), href: '#/overview' }]}>
        <CycleChoice
          choices={choices}
          value={standpoint.cycle}
          onChange={(cycle) => onStandpoint(inCycle(standpoint, cycle, choices))}
        />
        <DayChoice
          choices={choices}
          value={standpoint.day}
          onChange={(day) => onStandpoint(onDay(standpoint, day, choices))}
        />
        <CertaintyChoice value={standpoint.certainty} onChange={(certainty) => onStandpoint({ certainty })} />
        <ScenarioChoice value={standpoint.view} onChange={(view) => onStandpoint({ view })} />
      </ContextBar>
      <div className={styles.moments}>
        <DayChoice
          choices={{ referenceDates: days, today: choices.today }}
          value={earlier}
          onChange={onEarlier}
          label={say('compare.earlier')}
          hint={say('compare.dayHint')}
        />
        <Select
          inline
          icon={Calendar}
          label={say('compare.later')}
          choices={[
            { id: now, label: say('compare.now') },
            ...laterDays.map((day) => ({ id: day, label: dayText(day, language) })),
          ]}
          value={later ?? now}
          onChange={(id) => onLater(id === now ? null : id)}
        />
        <Select
          inline
          label={say('compare.group')}
          choices={choices.groups.map(({ code, name }) => ({ id: code, label: name }))}
          value={comparison.group.code}
          onChange={(group) => onStandpoint({ group })}
        />
      </div>
    </>
  );
}
