import type { Matrix } from '../../../shared/ipc/schemas/figures';
import { holdsFigures, rowIdOf } from './matrix-rows';
import type { TypedRefusal } from './use-edits';

export interface RefusedCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

/** The cell whose typed text was refused, so that its editor opens on that text again. */
export function refusedCell(matrix: Matrix, refusal: TypedRefusal | null): RefusedCell | null {
  if (refusal === null) return null;
  const row = matrix.rows.find((each) => each.area === refusal.edit.area && holdsFigures(each));
  return row === undefined ? null : { rowId: rowIdOf(row), columnId: refusal.edit.column, text: refusal.edit.text };
}
