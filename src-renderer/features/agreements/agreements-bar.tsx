import type { AgreementList } from '../../../shared/ipc/schemas/agreements';
import { Button } from '../../components/button';
import { ContextBar } from '../../components/context-bar';
import { IconButton } from '../../components/icon-button';
import { Plus, Redo2, Undo2 } from '../../components/icons';
import { SegmentedChoice } from '../../components/segmented-choice';
import { useCommands } from '../frame/commands';
import { CertaintyChoice } from '../standpoint/certainty-choice';
import { DayChoice } from '../standpoint/day-choice';
import { ScenarioChoice } from '../standpoint/scenario-choice';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import { FilterButton } from './list/filter-button';
import type { AgreementsView, ChangeView } from './remembered-view';
import { useSay } from './say';
import { useHistoryState } from './use-history-state';

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

function HistoryButtons() {
  const say = useSay();
  const { run } = useCommands();
  const history = useHistoryState();
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <>
      <IconButton
        icon={Undo2}
        shortcut="Ctrl Z"
        aria-label={undo === null ? say('undoNothing') : say('undo', { what: undo })}
        isDisabled={undo === null}
        onPress={() => run('history.undo')}
      />
      <IconButton
        icon={Redo2}
        shortcut="Ctrl Y"
        aria-label={redo === null ? say('redoNothing') : say('redo', { what: redo })}
        isDisabled={redo === null}
        onPress={() => run('history.redo')}
      />
    </>
  );
}
