import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { MunicipalEdit, PermitHolderFigures } from '../../../../../shared/ipc/schemas/region-settings';
import { DataGrid } from '../../../../components/data-grid/data-grid';
import type { CellView, DataGridHandle, CellEdit as GridEdit } from '../../../../components/data-grid/data-grid-types';
import { Notice } from '../../../../components/notice';
import type { Told } from '../../../frame/use-told';
import { problemText } from '../problem-text';
import { useWords } from '../words';
import { EditsDialog } from './edits-dialog';
import { columnName, figureCell, gridColumns, isColumnId, totalCell } from './figure-columns';
import styles from './permit-holders.module.css';
import { useMunicipalEdits } from './use-municipal-edits';

interface FiguresPartProps {
  figures: PermitHolderFigures;
  canEdit: boolean;
  told: Told;
}

const totalRow = 'total';
const blank: CellView = { text: '\u00a0', copyText: '' };

/** The municipalities: typed and pasted as in Excel, with what is computed beside what is recorded. */
export function FiguresPart({ figures, canEdit, told }: FiguresPartProps) {
  const words = useWords();
  const { say } = words;
  const { rows, totals, period, countedOn } = figures;
  const grid = useRef<DataGridHandle>(null);
  const edits = useMunicipalEdits(period.code, told);
  const refusal = edits.typedRefusal;
  useReopen(grid, refusal);

  const byCode = useMemo(() => new Map(rows.map((row) => [row.municipality, row])), [rows]);
  const columns = useMemo(() => gridColumns(words, figures), [words, figures]);
  const gridRows = useMemo(() => rows.map(({ municipality, name }) => ({ id: municipality, label: name })), [rows]);
  const totalRows = useMemo(
    () => (totals === null ? [] : [{ id: totalRow, label: say('permitHolders.grid.total') }]),
    [totals, say],
  );
  const cell = useCallback(
    (rowId: string, columnId: string): CellView => {
      if (!isColumnId(columnId)) return blank;
      if (rowId === totalRow) return totals === null ? blank : totalCell(words, totals, columnId);
      const row = byCode.get(rowId);
      if (row === undefined) return blank;
      const view = figureCell(words, row, columnId, canEdit);
      const isRefused = refusal?.municipality === rowId && refusal.column === columnId;
      return isRefused ? { ...view, editText: refusal.text, refusal: problemText(say, refusal) } : view;
    },
    [byCode, totals, words, say, canEdit, refusal],
  );
  const cellName = ({ municipality, column }: Pick<MunicipalEdit, 'municipality' | 'column'>) =>
    say('permitHolders.edits.cellName', {
      municipality: byCode.get(municipality)?.name ?? municipality,
      column: isColumnId(column) ? columnName(words, column, countedOn) : column,
    });
  return (
    <>
      {refusal === null ? null : (
        <div className={styles.refusal} role="alert">
          <Notice tone="danger">
            {say('permitHolders.edits.typed', { cell: cellName(refusal), reason: problemText(say, refusal) })}
          </Notice>
        </div>
      )}
      <div className={styles.grid}>
        <DataGrid
          gridRef={grid}
          label={say('permitHolders.grid.name', { period: period.name })}
          rowHeader={say('permitHolders.grid.municipality')}
          rowHeaderWidth={176}
          rows={gridRows}
          totals={totalRows}
          columns={columns}
          cell={cell}
          onEdit={(changes, origin) => void edits.submit({ edits: toEdits(changes), isTyped: origin === 'type' })}
          onPasteRequest={(changes, outside) =>
            void edits.submit({
              edits: toEdits(changes),
              isTyped: false,
              readOnly: toEdits(outside.readOnly.map((address) => ({ ...address, text: '' }))),
              outside: outside.rowsOutside + outside.columnsOutside,
            })
          }
          announcement={told.announcement}
          isReadOnly={!canEdit}
        />
      </div>
      <EditsDialog
        pending={edits.pending}
        cellName={cellName}
        onWrite={() => void edits.writePending()}
        onCancel={edits.cancelPending}
      />
    </>
  );
}

function toEdits(changes: readonly GridEdit[]): MunicipalEdit[] {
  return changes.map(({ rowId, columnId, text }) => ({ municipality: rowId, column: columnId, text }));
}

/** The editor of a cell whose text was refused is opened on it again. */
function useReopen(
  grid: React.RefObject<DataGridHandle | null>,
  refusal: { readonly municipality: string; readonly column: string } | null,
): void {
  useEffect(() => {
    if (refusal !== null) grid.current?.editCell({ rowId: refusal.municipality, columnId: refusal.column });
  }, [grid, refusal]);
}
