import type { MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';
import type { CellView } from '../../components/data-grid/data-grid-types';
import { type CellFace, type FaceWords, faceOfCell, faceOfNothing, faceOfTotal, plainFigure } from './cell-face';
import { holdsFigures } from './matrix-rows';

/** A cell of the matrix as the grid draws it: figures of a municipality can be typed, sums cannot. */
export function cellView(row: MatrixRow, column: MatrixColumn, words: FaceWords, isReadOnly: boolean): CellView {
  if (!holdsFigures(row)) {
    const total = row.totals[column.id];
    return viewOf(total === undefined ? faceOfNothing(words) : faceOfTotal(total, column, words), false);
  }
  const cell = row.cells[column.id];
  if (cell === undefined) return viewOf(faceOfNothing(words), false);
  const editable = !isReadOnly && !cell.isReceived;
  return { ...viewOf(faceOfCell(cell, column, words), editable), editText: plainFigure(cell, words) };
}

function viewOf(face: CellFace, editable: boolean): CellView {
  return {
    text: face.isMissing ? '' : face.text,
    label: face.name,
    editable,
    state: {
      error: face.corner === 'error',
      warning: face.corner === 'warning',
      conflict: face.isConflict,
      foreign: face.isForeign,
    },
  };
}
