import type { MatrixChoices, MatrixColumn, MatrixQuery, MatrixRow } from '../../../shared/ipc/schemas/figures';
import { IconButton } from '../../components/icon-button';
import { Redo2, Undo2 } from '../../components/icons';
import { ColumnChooser } from './column-chooser';
import styles from './context-bar.module.css';
import { FilterButton } from './filter-button';
import { PeriodChoices } from './period-choices';
import { useHistoryState } from './quotas-data';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';

interface ContextBarProps {
  choices: MatrixChoices;
  query: MatrixQuery;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  view: QuotasView;
  shown: { municipalities: number; all: number };
  onView: (change: Partial<QuotasView>) => void;
  onUndo: () => void;
  onRedo: () => void;
}

export function ContextBar(props: ContextBarProps) {
  const say = useSay();
  const { choices, query, columns, rows, view, shown, onView, onUndo, onRedo } = props;
  const history = useHistoryState().data;
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <header className={styles.bar}>
      <h1>{say('title')}</h1>
      <span className={styles.grow} />
      <PeriodChoices choices={choices} query={query} onChange={(next) => onView({ query: next })} />
      <ColumnChooser columns={columns} choices={view.columns} onChange={(next) => onView({ columns: next })} />
      <FilterButton rows={rows} filter={view.filter} shown={shown} onChange={(filter) => onView({ filter })} />
      <IconButton
        icon={Undo2}
        shortcut="Ctrl Z"
        aria-label={undo === null ? say('undoNothing') : say('undo', { what: undo })}
        isDisabled={undo === null}
        onPress={onUndo}
      />
      <IconButton
        icon={Redo2}
        shortcut="Ctrl Y"
        aria-label={redo === null ? say('redoNothing') : say('redo', { what: redo })}
        isDisabled={redo === null}
        onPress={onRedo}
      />
    </header>
  );
}
