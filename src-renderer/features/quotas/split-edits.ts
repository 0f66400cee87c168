import type { CellEdit, RefusedEdit } from '../../../shared/ipc/schemas/figures';

/** What may be written of a list of edits once the refused ones are known. */
export function withoutRefused(edits: readonly CellEdit[], refused: readonly RefusedEdit[]): CellEdit[] {
  const keys = new Set(refused.map(keyOf));
  return edits.filter((edit) => !keys.has(keyOf(edit)));
}

/** A cell of the table that takes no typing (a sum, a received figure) as a refusal like any other. */
export function readOnlyRefusal(edit: CellEdit): RefusedEdit {
  return { ...edit, code: 'read-only', values: {} };
}

function keyOf(edit: { area: string; column: string }): string {
  return `${edit.area} ${edit.column}`;
}
