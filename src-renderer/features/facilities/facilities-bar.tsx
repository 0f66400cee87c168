import type { FacilityList, FacilitySummary } from '../../../shared/ipc/schemas/facilities';
import { Button } from '../../components/button';
import { ContextBar } from '../../components/context-bar';
import { GroupGlyph } from '../../components/group-glyph';
import { IconButton } from '../../components/icon-button';
import { Plus, Scale } from '../../components/icons';
import { SegmentedChoice } from '../../components/segmented-choice';
import { Select } from '../../components/select';
import { HistoryButtons } from '../history/history-buttons';
import { AreaChoice } from '../standpoint/area-choice';
import { DayChoice } from '../standpoint/day-choice';
import { ScenarioChoice } from '../standpoint/scenario-choice';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import type { ChangeView, FacilitiesView } from './remembered-view';
import { useSay } from './say';

interface FacilitiesBarProps {
  list: FacilityList;
  used: UsedStandpoint;
  view: FacilitiesView;
  opened: FacilitySummary | null;
  onView: ChangeView;
  onNew: () => void;
  onRules: () => void;
  onRemove: (id: string) => void;
}

const everyGroup = 'every-group';

export function FacilitiesBar({ list, used, view, opened, onView, onNew, onRules, onRemove }: FacilitiesBarProps) {
  const say = useSay();
  const { standpoint, choices, change } = used;
  const newButton = list.isReadOnly ? null : (
    <Button variant="primary" icon={Plus} onPress={onNew}>
      {say('create.button')}
    </Button>
  );
  if (opened !== null) {
    return (
      <ContextBar title={opened.name} breadcrumb={[{ label: say('title'), href: '#/facilities' }]}>
        <HistoryButtons />
        {opened.right === 'no' ? null : <Button onPress={() => onRemove(opened.id)}>{say('remove.button')}</Button>}
        {newButton}
      </ContextBar>
    );
  }
  return (
    <ContextBar title={say('title')}>
      <SegmentedChoice
        look="view"
        label={say('look.label')}
        segments={[
          { id: 'table', label: say('look.table') },
          { id: 'timeline', label: say('look.timeline') },
        ]}
        value={view.look}
        onChange={(look) => onView({ look })}
      />
      <AreaChoice choices={choices} value={standpoint.area} onChange={(area) => change({ area })} />
      <GroupOrEvery used={used} view={view} onView={onView} />
      {view.look === 'table' ? (
        <DayChoice choices={choices} value={standpoint.day} onChange={(day) => change({ day })} />
      ) : null}
      {view.look === 'timeline' ? (
        <ScenarioChoice value={standpoint.view} onChange={(counting) => change({ view: counting })} />
      ) : null}
      <IconButton icon={Scale} aria-label={say('rules.button')} onPress={onRules} />
      <HistoryButtons />
      {newButton}
    </ContextBar>
  );
}

/** In the table also all groups together; the timeline holds one group against its quota. */
function GroupOrEvery({ used, view, onView }: Pick<FacilitiesBarProps, 'used' | 'view' | 'onView'>) {
  const say = useSay();
  const { standpoint, choices, change } = used;
  const isEvery = view.isEveryGroup && view.look === 'table';
  const chosen = choices.groups.find(({ code }) => code === standpoint.group);
  const every = view.look === 'table' ? [{ id: everyGroup, label: say('everyGroup') }] : [];
  return (
    <Select
      inline
      label={say('group')}
      choices={[...every, ...choices.groups.map(({ code, name }) => ({ id: code, label: name }))]}
      value={isEvery ? everyGroup : standpoint.group}
      onChange={(id) => {
        onView({ isEveryGroup: id === everyGroup });
        if (id !== everyGroup) change({ group: id });
      }}
      {...(isEvery || chosen === undefined ? {} : { mark: <GroupGlyph order={chosen.order} /> })}
    />
  );
}
