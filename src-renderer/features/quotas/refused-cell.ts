import type { Matrix } from '../../../shared/ipc/schemas/figures';
import { holdsFigures, rowIdOf } from './matrix-rows';
import { refusalText } from './refusal-text';
import type { Say } from './say';
import type { TypedRefusal } from './use-edits';

export interface RefusedCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
  readonly reason: string;
}

/** The cell whose typed text was refused, so that its editor opens on that text again. */
export function refusedCell(matrix: Matrix, refusal: TypedRefusal | null, say: Say): RefusedCell | null {
  if (refusal === null) return null;
  const row = matrix.rows.find((each) => each.area === refusal.edit.area && holdsFigures(each));
  if (row === undefined) return null;
  const { edit, refused } = refusal;
  return { rowId: rowIdOf(row), columnId: edit.column, text: edit.text, reason: refusalText(say, refused) };
}
