import { dayIn } from '../../../shared/domain/standpoint';
import type { MatrixColumn, MatrixQuery, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { ContextBar } from '../../components/context-bar';
import { IconButton } from '../../components/icon-button';
import { Redo2, Undo2 } from '../../components/icons';
import { useCommands } from '../frame/commands';
import { DayChoice } from '../standpoint/day-choice';
import { CycleChoice, HalfYearChoice } from '../standpoint/period-choices';
import type { ChosenStandpoint } from '../standpoint/remembered-standpoint';
import { ColumnChooser } from './column-chooser';
import { FilterButton } from './filter-button';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';
import { useHistoryState } from './use-history-state';

interface QuotasBarProps {
  choices: StandpointChoices;
  query: MatrixQuery;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  view: QuotasView;
  shown: { municipalities: number; all: number };
  onStandpoint: (change: ChosenStandpoint) => void;
  onView: (change: Partial<QuotasView>) => void;
}

export function QuotasBar(props: QuotasBarProps) {
  const say = useSay();
  const { choices, query, columns, rows, view, shown, onStandpoint, onView } = props;
  const history = useHistoryState();
  const { run } = useCommands();
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <ContextBar title={say('title')}>
      <CycleChoice
        choices={choices}
        value={query.cycle}
        onChange={(cycle) => onStandpoint({ cycle, day: dayIn(cycle, query.referenceDate, choices) })}
      />
      <HalfYearChoice choices={choices} value={query.halfYear} onChange={(halfYear) => onStandpoint({ halfYear })} />
      <DayChoice
        label={say('referenceDate')}
        hint={say('otherDayHint')}
        choices={choices}
        value={query.referenceDate}
        onChange={(day) => onStandpoint({ day })}
      />
      <ColumnChooser columns={columns} choices={view.columns} onChange={(next) => onView({ columns: next })} />
      <FilterButton rows={rows} filter={view.filter} shown={shown} onChange={(filter) => onView({ filter })} />
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
    </ContextBar>
  );
}
