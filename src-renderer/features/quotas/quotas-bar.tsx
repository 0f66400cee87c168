import type { MatrixChoices, MatrixColumn, MatrixQuery, MatrixRow } from '../../../shared/ipc/schemas/figures';
import { ContextBar } from '../../components/context-bar';
import { IconButton } from '../../components/icon-button';
import { Redo2, Undo2 } from '../../components/icons';
import { useCommands } from '../frame/commands';
import { ColumnChooser } from './column-chooser';
import { FilterButton } from './filter-button';
import { PeriodChoices } from './period-choices';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';
import { useHistoryState } from './use-history-state';

interface QuotasBarProps {
  choices: MatrixChoices;
  query: MatrixQuery;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  view: QuotasView;
  shown: { municipalities: number; all: number };
  onView: (change: Partial<QuotasView>) => void;
}

export function QuotasBar(props: QuotasBarProps) {
  const say = useSay();
  const { choices, query, columns, rows, view, shown, onView } = props;
  const history = useHistoryState();
  const { run } = useCommands();
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <ContextBar title={say('title')}>
      <PeriodChoices choices={choices} query={query} onChange={(next) => onView({ query: next })} />
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
