import type { ReactNode } from 'react';
import type { MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { CellView } from '../../components/data-grid/data-grid-types';
import { Icon } from '../../components/icon';
import { Clock, GitCompareArrows, NotebookText } from '../../components/icons';
import { type CellFace, type FaceWords, faceOfCell, faceOfNothing, faceOfTotal, plainFigure } from './cell-face';
import { holdsFigures } from './matrix-rows';

/** A cell of the matrix as the grid draws it: figures can be typed, sums cannot. */
export function cellView(row: MatrixRow, column: MatrixColumn, words: FaceWords, isReadOnly: boolean): CellView {
  if (!holdsFigures(row)) {
    const total = row.totals[column.id];
    if (total === undefined) return viewOf(faceOfNothing(words), null);
    return viewOf(faceOfTotal(total, column, words), total.sum);
  }
  const cell = row.cells[column.id];
  if (cell === undefined) return nothing;
  return {
    ...viewOf(faceOfCell(cell, column, words), cell.value),
    editable: !isReadOnly && !cell.isReceived,
    editText: plainFigure(cell, words),
  };
}

/** An area has no such figure: blank, because a dash would say that it is still to be filled in. */
const nothing: CellView = { text: '\u00a0', copyText: '', editable: false };

function viewOf(face: CellFace, value: number | null): CellView {
  return {
    text: face.isMissing ? '' : face.text,
    // Bare digits: "4.829" is 4829 in a Dutch Excel, but 4,829 with three decimals in an English one.
    copyText: value === null ? '' : String(value),
    label: face.remarks,
    ...(face.second === null ? {} : { note: face.second }),
    mark: signOf(face),
    state: {
      error: face.corner === 'error',
      warning: face.corner === 'warning',
      conflict: face.isConflict,
      foreign: face.isForeign,
      uncertain: face.isApproximate,
    },
  };
}

/** One sign at a time, the one that asks for a decision first; all of them stand in the label. */
function signOf(face: CellFace): ReactNode {
  if (face.isConflict) return face.second === null ? <Icon of={GitCompareArrows} size={12} tone="warn" /> : null;
  if (face.isWaiting) return <Icon of={Clock} size={12} tone="warn" />;
  return face.hasRemark ? <Icon of={NotebookText} size={12} tone="quiet" /> : null;
}
