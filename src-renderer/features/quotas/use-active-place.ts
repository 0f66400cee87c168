import { useCallback, useMemo, useState } from 'react';
import type { MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { CellAddress, GridSelection } from '../../components/data-grid/data-grid-types';
import { type MatrixIndex, rowIdOf } from './matrix-rows';
import { type SelectionFigures, selectionFigures } from './selection-figures';
import type { ShownRows } from './shown-rows';

export interface Place {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
}

export interface ActivePlace {
  readonly address: CellAddress | null;
  readonly place: Place | null;
  readonly selection: SelectionFigures;
  readonly onActive: (cell: CellAddress | null) => void;
  readonly onSelection: (selection: GridSelection | null) => void;
}

/** Which cell is active and what is selected around it, as rows and columns of the matrix that is shown now. */
export function useActivePlace(index: MatrixIndex, start: CellAddress | null): ActivePlace {
  const [address, setAddress] = useState(start);
  const [selected, setSelected] = useState<GridSelection | null>(null);
  const place = useMemo(() => (address === null ? null : placeOf(index, address)), [index, address]);
  const selection = useMemo(() => {
    if (selected === null) return selectionFigures([]);
    const cells = selected.rowIds.flatMap((rowId) =>
      selected.columnIds.flatMap((columnId) => placeOf(index, { rowId, columnId }) ?? []),
    );
    return selectionFigures(cells);
  }, [selected, index]);
  const onActive = useCallback((cell: CellAddress | null) => {
    if (cell !== null) setAddress(cell);
  }, []);
  return { address, place, selection, onActive, onSelection: setSelected };
}

/** Where someone was, or else the first cell that is one's own, or else the first municipality in view. */
export function startAddress(
  remembered: CellAddress | null,
  index: MatrixIndex,
  rows: ShownRows,
  columns: readonly MatrixColumn[],
): CellAddress | null {
  if (remembered !== null && placeOf(index, remembered) !== null) return remembered;
  const inView = rows.body.flatMap(({ row: of, children }) => children ?? [of]);
  for (const row of inView) {
    const own = columns.find(({ id }) => row.cells[id]?.isMine === true);
    if (own !== undefined) return addressOf({ row, column: own });
  }
  const [row] = inView;
  const [column] = columns;
  return row === undefined || column === undefined ? null : addressOf({ row, column });
}

export function placeOf(index: MatrixIndex, { rowId, columnId }: CellAddress): Place | null {
  const row = index.row(rowId);
  const column = index.column(columnId);
  return row === undefined || column === undefined ? null : { row, column };
}

export function addressOf(place: Place): CellAddress {
  return { rowId: rowIdOf(place.row), columnId: place.column.id };
}
