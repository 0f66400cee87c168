import { useLocation } from 'wouter';
import { inCycle, onDay, type Standpoint } from '../../../shared/domain/standpoint';
import type { OverviewRow } from '../../../shared/ipc/schemas/overview';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { ContextBar } from '../../components/context-bar';
import { IconButton } from '../../components/icon-button';
import { History } from '../../components/icons';
import { TextLink } from '../../components/text-link';
import { AreaChoice } from '../standpoint/area-choice';
import { CertaintyChoice } from '../standpoint/certainty-choice';
import { DayChoice } from '../standpoint/day-choice';
import { CycleChoice } from '../standpoint/period-choices';
import type { ChosenStandpoint } from '../standpoint/remembered-standpoint';
import { ScenarioChoice } from '../standpoint/scenario-choice';
import styles from './overview-screen.module.css';
import { useSay } from './say';

interface OverviewBarProps {
  standpoint: Standpoint;
  choices: StandpointChoices;
  row: OverviewRow;
  /** The next larger area, to go back to. */
  above: OverviewRow | null;
  onChange: (change: ChosenStandpoint) => void;
}

export function OverviewBar({ standpoint, choices, row, above, onChange }: OverviewBarProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { area, type } = row;
  const members = choices.areas.filter(
    (each) =>
      each.type === 'municipality' && (type === 'region' || each.subregion === area || each.safetyRegion === area),
  ).length;
  return (
    <ContextBar
      isTall
      title={row.name}
      beside={
        <>
          <AreaChoice isBare choices={choices} value={area} onChange={(code) => onChange({ area: code })} />
          {type === 'municipality' ? null : (
            <span className={styles.members}>{say('municipalities', { count: members })}</span>
          )}
          {above === null ? null : (
            <TextLink onPress={() => onChange({ area: above.area })}>{say('upTo', { area: above.name })}</TextLink>
          )}
        </>
      }
    >
      <CycleChoice
        choices={choices}
        value={standpoint.cycle}
        onChange={(cycle) => onChange(inCycle(standpoint, cycle, choices))}
      />
      <DayChoice
        choices={choices}
        value={standpoint.day}
        onChange={(day) => onChange(onDay(standpoint, day, choices))}
      />
      <CertaintyChoice value={standpoint.certainty} onChange={(certainty) => onChange({ certainty })} />
      <ScenarioChoice value={standpoint.view} onChange={(view) => onChange({ view })} />
      <IconButton icon={History} aria-label={say('compare.open')} onPress={() => navigate('/overview/compare')} />
    </ContextBar>
  );
}
