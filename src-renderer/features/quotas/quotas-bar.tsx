import { dayIn } from '../../../shared/domain/standpoint';
import type { MatrixColumn, MatrixQuery, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { ContextBar } from '../../components/context-bar';
import { HistoryButtons } from '../history/history-buttons';
import { DayChoice } from '../standpoint/day-choice';
import { CycleChoice, HalfYearChoice } from '../standpoint/period-choices';
import type { ChosenStandpoint } from '../standpoint/remembered-standpoint';
import { ColumnChooser } from './column-chooser';
import { FilterButton } from './filter-button';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';

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
      <HistoryButtons />
    </ContextBar>
  );
}
