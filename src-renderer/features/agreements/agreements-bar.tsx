import type { AgreementList } from '../../../shared/ipc/schemas/agreements';
import { Button } from '../../components/button';
import { ContextBar } from '../../components/context-bar';
import { Plus } from '../../components/icons';
import { SegmentedChoice } from '../../components/segmented-choice';
import { HistoryButtons } from '../history/history-buttons';
import { CertaintyChoice } from '../standpoint/certainty-choice';
import { DayChoice } from '../standpoint/day-choice';
import { ScenarioChoice } from '../standpoint/scenario-choice';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import { FilterButton } from './list/filter-button';
import type { AgreementsView, ChangeView } from './remembered-view';
import { useSay } from './say';

interface AgreementsBarProps {
  list: AgreementList;
  used: UsedStandpoint;
  view: AgreementsView;
  onView: ChangeView;
  onNew: () => void;
}

export function AgreementsBar({ list, used, view, onView, onNew }: AgreementsBarProps) {
  const say = useSay();
  const { standpoint, choices, change } = used;
  return (
    <ContextBar title={say('title')}>
      <SegmentedChoice
        look="view"
        label={say('look.label')}
        segments={[
          { id: 'list', label: say('look.list') },
          { id: 'board', label: say('look.board') },
          { id: 'round', label: say('look.round') },
        ]}
        value={view.look}
        onChange={(look) => onView({ look })}
      />
      <FilterButton list={list} view={view} onView={onView} />
      <DayChoice choices={choices} value={standpoint.day} onChange={(day) => change({ day })} />
      <CertaintyChoice value={standpoint.certainty} onChange={(certainty) => change({ certainty })} />
      <ScenarioChoice value={standpoint.view} onChange={(counting) => change({ view: counting })} />
      <HistoryButtons />
      {list.isReadOnly ? null : (
        <Button variant="primary" icon={Plus} onPress={onNew}>
          {say('create.button')}
        </Button>
      )}
    </ContextBar>
  );
}
