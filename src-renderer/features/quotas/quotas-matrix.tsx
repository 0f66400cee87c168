import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Matrix, MatrixChoices, MatrixQuery } from '../../../shared/ipc/schemas/figures';
import type { DataGridHandle } from '../../components/data-grid/data-grid-types';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { allFindings, nextFinding } from './all-findings';
import { ContextBar } from './context-bar';
import { EditsDialog } from './edits-dialog';
import { EmptyPeriod } from './empty-period';
import { FindingPopover } from './finding-popover';
import { FormulaBar } from './formula-bar';
import { columnName } from './kind-names';
import { MatrixGrid } from './matrix-grid';
import { holdsFigures, indexMatrix, rowIdOf } from './matrix-rows';
import { useFigure } from './quotas-data';
import styles from './quotas-screen.module.css';
import { refusalText } from './refusal-text';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';
import { columnKey, shownColumns } from './shown-columns';
import { noFilter, shownRows } from './shown-rows';
import { SourcePanel } from './source-panel/source-panel';
import { StatusFigures } from './status-figures';
import { addressOf, useActivePlace } from './use-active-place';
import { useEdits } from './use-edits';
import { useHistorySteps } from './use-history-steps';

interface QuotasMatrixProps {
  choices: MatrixChoices;
  query: MatrixQuery;
  matrix: Matrix;
  view: QuotasView;
  isReadOnly: boolean;
  onView: (change: Partial<QuotasView>) => void;
}

/** The screen around the matrix: bars, grid, panel and dialogs, all about the one active cell. */
export function QuotasMatrix({ choices, query, matrix, view, isReadOnly, onView }: QuotasMatrixProps) {
  const say = useSay();
  const failureText = useFailureText();
  const grid = useRef<DataGridHandle>(null);
  const [announcement, setAnnouncement] = useState('');
  const onDone = useCallback((sentence: string) => {
    setAnnouncement(sentence);
    showToast({ title: sentence });
  }, []);
  const onFail = useCallback(
    (error: unknown) => showToast({ title: failureText(error), tone: 'danger' }),
    [failureText],
  );

  const index = useMemo(() => indexMatrix(matrix), [matrix]);
  const columns = useMemo(() => shownColumns(matrix.columns, view.columns), [matrix, view.columns]);
  const rows = useMemo(() => shownRows(matrix.rows, columns, view.filter), [matrix, columns, view.filter]);
  const findings = useMemo(() => allFindings(matrix.rows, matrix.columns), [matrix]);

  const active = useActivePlace(matrix, index, view.active);
  const { place } = active;
  const figure = useFigure(
    query,
    place !== null && holdsFigures(place.row) ? { area: place.row.area, column: place.column.id } : null,
  );
  const edits = useEdits({ query, onDone, onFail });
  const steps = useHistorySteps({ onDone, onFail });
  const { address } = active;
  useEffect(() => {
    if (address !== null) onView({ active: address });
  }, [address, onView]);

  const refusal = edits.typedRefusal;
  const refused = useMemo(() => {
    if (refusal === null) return null;
    const row = matrix.rows.find((each) => each.area === refusal.edit.area && holdsFigures(each));
    return row === undefined ? null : { rowId: rowIdOf(row), columnId: refusal.edit.column, text: refusal.edit.text };
  }, [refusal, matrix]);
  useEffect(() => {
    if (refused === null) return;
    grid.current?.focusCell(refused);
    grid.current?.beginEdit();
  }, [refused]);

  const cellName = ({ area, column }: { area: string; column: string }) => {
    const row = matrix.rows.find((each) => each.area === area);
    const of = index.column(column);
    return of === undefined ? (row?.name ?? area) : `${row?.name ?? area}, ${of.groupName}, ${columnName(say, of)}`;
  };

  const goTo = (level: 'error' | 'warning') => {
    const next = nextFinding(findings, level, place);
    if (next === null) return;
    const parent = next.row.parent;
    onView({
      filter: noFilter,
      collapsed: view.collapsed.filter((id) => id !== `subregion:${parent}`),
      columns: { ...view.columns, [columnKey(next.column)]: true },
    });
    // After the row is unfolded and drawn.
    requestAnimationFrame(() => grid.current?.focusCell(addressOf(next)));
  };

  const [closedFinding, setClosedFinding] = useState<string | null>(null);
  const anchor = useRef<Element | null>(null);
  const placeKey = place === null ? '' : `${rowIdOf(place.row)} ${place.column.id}`;
  const placeFindings = place?.row.cells[place.column.id]?.findings ?? [];
  anchor.current = place === null ? null : (grid.current?.cellElement(addressOf(place)) ?? null);

  const [startsTyping, setStartsTyping] = useState(false);
  const isEmpty =
    !startsTyping &&
    matrix.rows.every((row) => matrix.columns.every((column) => (row.cells[column.id]?.value ?? null) === null));

  return (
    <div className={styles.screen}>
      <ContextBar
        choices={choices}
        query={query}
        columns={matrix.columns}
        rows={matrix.rows}
        view={view}
        shown={{ municipalities: rows.shownMunicipalities, all: rows.allMunicipalities }}
        onView={onView}
        onUndo={steps.undo}
        onRedo={steps.redo}
      />
      <FormulaBar
        place={place}
        detail={figure.data ?? null}
        refusal={refusal === null ? null : { text: refusal.edit.text, reason: refusalText(say, refusal.refused) }}
        isReadOnly={isReadOnly}
        onSubmit={(text) => {
          if (place === null) return;
          void edits.submit({ edits: [{ area: place.row.area, column: place.column.id, text }], isTyped: true });
        }}
        onLeave={() => {
          edits.forgetRefusal();
          if (place !== null) grid.current?.focusCell(addressOf(place));
        }}
      />
      <div className={styles.grid}>
        {isEmpty ? (
          <EmptyPeriod
            isReadOnly={isReadOnly}
            onType={() => {
              setStartsTyping(true);
              requestAnimationFrame(() => grid.current?.beginEdit());
            }}
          />
        ) : (
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
        )}
        {rows.shownMunicipalities === 0 ? <p className={styles.nothing}>{say('filter.nothing')}</p> : null}
        <FindingPopover
          anchor={anchor}
          findings={placeFindings}
          areaName={place?.row.name ?? ''}
          isOpen={placeFindings.length > 0 && closedFinding !== placeKey && anchor.current !== null}
          onClose={() => setClosedFinding(placeKey)}
          onFix={() => grid.current?.beginEdit()}
          onShowSource={() => document.getElementById('quotas-source-title')?.focus()}
        />
      </div>
      <SourcePanel
        query={query}
        matrix={matrix}
        place={place}
        isReadOnly={isReadOnly}
        onDone={onDone}
        onFail={onFail}
      />
      <StatusFigures selection={active.selection} findings={findings} onNextFinding={goTo} />
      <EditsDialog
        pending={edits.pending}
        cellName={cellName}
        onWrite={() => void edits.writePending()}
        onCancel={edits.cancelPending}
      />
    </div>
  );
}

function nameOf(periods: readonly { code: string; name: string }[], code: string): string {
  return periods.find((period) => period.code === code)?.name ?? code;
}
