import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Matrix, MatrixQuery } from '../../../shared/ipc/schemas/figures';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import type { CellAddress, DataGridHandle } from '../../components/data-grid/data-grid-types';
import { Panes } from '../../components/panes';
import { useIsWide } from '../../components/use-is-wide';
import { ScreenStatus } from '../frame/screen-status';
import { useTold } from '../frame/use-told';
import type { ChosenStandpoint } from '../standpoint/remembered-standpoint';
import { nextFinding } from './all-findings';
import { EditsDialog } from './edits-dialog';
import { EmptyPeriod } from './empty-period';
import { FindingOfCell } from './finding-of-cell';
import { FormulaBar } from './formula-bar';
import { columnName } from './kind-names';
import { MatrixGrid } from './matrix-grid';
import { holdsFigures } from './matrix-rows';
import { QuotasBar } from './quotas-bar';
import { useFigure } from './quotas-data';
import styles from './quotas-screen.module.css';
import { refusalText } from './refusal-text';
import { refusedCell } from './refused-cell';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';
import { columnKey } from './shown-columns';
import { noFilter } from './shown-rows';
import { SourcePanel } from './source-panel/source-panel';
import { StatusFigures } from './status-figures';
import { addressOf, startAddress, useActivePlace } from './use-active-place';
import { useEdits } from './use-edits';
import { useShownMatrix } from './use-shown-matrix';

interface QuotasMatrixProps {
  choices: StandpointChoices;
  query: MatrixQuery;
  matrix: Matrix;
  view: QuotasView;
  isReadOnly: boolean;
  onStandpoint: (change: ChosenStandpoint) => void;
  onView: (change: Partial<QuotasView>) => void;
}

/** The screen around the matrix: bars, grid, panel and dialogs, all about the one active cell. */
export function QuotasMatrix(props: QuotasMatrixProps) {
  const { choices, query, matrix, view, isReadOnly, onStandpoint, onView } = props;
  const say = useSay();
  const isWide = useIsWide();
  const grid = useRef<DataGridHandle>(null);
  const { announcement, onDone: onWritten, onFail } = useTold();
  // The figure itself shows that it is done.
  const onDone = useCallback((sentence: string) => onWritten(sentence, false), [onWritten]);

  const { index, columns, rows, findings, hasFigures } = useShownMatrix(matrix, view);
  const active = useActivePlace(index, startAddress(view.active, index, rows, columns));
  const { place, address } = active;
  useEffect(() => {
    if (address !== null) onView({ active: address });
  }, [address, onView]);
  const figure = useFigure(
    query,
    place !== null && holdsFigures(place.row) ? { area: place.row.area, column: place.column.id } : null,
  );

  const edits = useEdits({ query, onDone: onWritten, onFail });
  const refusal = edits.typedRefusal;
  const refused = useMemo(() => refusedCell(matrix, refusal, say), [matrix, refusal, say]);
  useEffect(() => {
    if (refused !== null) grid.current?.editCell(refused);
  }, [refused]);

  useLandOnActiveCell(grid, address);

  const cellName = ({ area, column }: { area: string; column: string }) => {
    const name = matrix.rows.find((row) => row.area === area)?.name ?? area;
    const of = index.column(column);
    return of === undefined ? name : `${name}, ${of.groupName}, ${columnName(say, of)}`;
  };

  const goToFinding = (level: 'error' | 'warning') => {
    const next = nextFinding(findings, level, place);
    if (next === null) return;
    onView({
      filter: noFilter,
      collapsed: view.collapsed.filter((id) => id !== `subregion:${next.row.parent}`),
      columns: { ...view.columns, [columnKey(next.column)]: true },
    });
    // After the row is unfolded and drawn.
    requestAnimationFrame(() => grid.current?.focusCell(addressOf(next)));
  };

  const [startsTyping, setStartsTyping] = useState(false);
  const startCell = useRef(address);
  useEffect(() => {
    if (startsTyping && startCell.current !== null) grid.current?.editCell(startCell.current);
  }, [startsTyping]);

  return (
    <div className={styles.screen}>
      <QuotasBar
        choices={choices}
        query={query}
        columns={matrix.columns}
        rows={matrix.rows}
        view={view}
        shown={{ municipalities: rows.shownMunicipalities, all: rows.allMunicipalities }}
        onStandpoint={onStandpoint}
        onView={onView}
      />
      <FormulaBar
        place={place}
        detail={figure.data ?? null}
        refusal={refusal === null ? null : { text: refusal.edit.text, reason: refusalText(say, refusal.refused) }}
        isReadOnly={isReadOnly}
        onSubmit={(text) => {
          if (place === null) return;
          void edits.submit({ edits: [{ area: place.row.area, column: place.column.id, text }], isTyped: true });
          grid.current?.focusCell(addressOf(place));
        }}
        onLeave={() => {
          edits.forgetRefusal();
          if (place !== null) grid.current?.focusCell(addressOf(place));
        }}
      />
      <Panes
        endWidth={isWide ? 264 : 256}
        end={<SourcePanel query={query} place={place} isReadOnly={isReadOnly} onDone={onDone} onFail={onFail} />}
      >
        {hasFigures || startsTyping ? (
          <MatrixGrid
            label={say('gridName', {
              cycle: nameOf(choices.cycles, query.cycle),
              halfYear: nameOf(choices.halfYears, query.halfYear),
            })}
            index={index}
            columns={columns}
            rows={rows}
            collapsed={view.collapsed}
            isReadOnly={isReadOnly}
            announcement={announcement}
            gridRef={grid}
            refused={refused}
            onCollapsed={(collapsed) => onView({ collapsed })}
            onActive={active.onActive}
            onSelection={active.onSelection}
            onEdit={edits.submit}
          />
        ) : (
          <EmptyPeriod
            isReadOnly={isReadOnly}
            isOfMunicipality={ownsNoQuota(matrix)}
            onType={() => setStartsTyping(true)}
          />
        )}
        {rows.shownMunicipalities === 0 ? <p className={styles.nothing}>{say('filter.nothing')}</p> : null}
        <FindingOfCell place={place} grid={grid} />
      </Panes>
      <ScreenStatus>
        <StatusFigures selection={active.selection} findings={findings} onNextFinding={goToFinding} />
      </ScreenStatus>
      <EditsDialog
        pending={edits.pending}
        cellName={cellName}
        onWrite={(told) => void edits.writePending(told)}
        onCancel={edits.cancelPending}
      />
    </div>
  );
}

function nameOf(periods: readonly { code: string; name: string }[], code: string): string {
  return periods.find((period) => period.code === code)?.name ?? code;
}

function ownsNoQuota({ rows, columns }: Matrix): boolean {
  const quotas = columns.filter(({ entity }) => entity === 'quota');
  return !rows.some(({ cells }) => quotas.some(({ id }) => cells[id]?.isMine === true));
}

/** On arrival the keyboard is where it was left, as in a spreadsheet. */
function useLandOnActiveCell(grid: RefObject<DataGridHandle | null>, address: CellAddress | null): void {
  const first = useRef(address);
  useEffect(() => {
    if (first.current !== null) grid.current?.focusCell(first.current);
  }, [grid]);
}
