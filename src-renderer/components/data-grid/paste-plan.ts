import type { Position, Range } from './grid-position';

export interface PasteGrid {
  lastRow: number;
  lastColumn: number;
  isEditable: (position: Position) => boolean;
}

export interface PlannedCell extends Position {
  text: string;
}

export interface PastePlan {
  cells: PlannedCell[];
  /** Rows and columns of the block that fall outside the grid. */
  rowsOutside: number;
  columnsOutside: number;
  readOnly: Position[];
}

/**
 * Which cell gets which text when a block is pasted on a selection.
 *
 * One value fills the whole selection. A selection that is an exact multiple of the block is tiled with it.
 * Otherwise the block starts at the top left cell, whatever the size of the selection.
 */
export function planPaste(block: readonly (readonly string[])[], selection: Range, grid: PasteGrid): PastePlan {
  const height = block.length;
  const width = block[0]?.length ?? 0;
  const plan: PastePlan = { cells: [], rowsOutside: 0, columnsOutside: 0, readOnly: [] };
  if (height === 0 || width === 0) return plan;

  const rows = repeats(selection.bottom - selection.top + 1, height);
  const columns = repeats(selection.right - selection.left + 1, width);
  plan.rowsOutside = Math.max(0, selection.top + rows - 1 - grid.lastRow);
  plan.columnsOutside = Math.max(0, selection.left + columns - 1 - grid.lastColumn);

  for (let down = 0; down < rows - plan.rowsOutside; down++) {
    for (let right = 0; right < columns - plan.columnsOutside; right++) {
      const at = { row: selection.top + down, column: selection.left + right };
      const text = block[down % height]?.[right % width] ?? '';
      if (grid.isEditable(at)) plan.cells.push({ ...at, text: text.trim() });
      else plan.readOnly.push(at);
    }
  }
  return plan;
}

/** Size of what is written along one side: the selection when it is a multiple of the block, else the block. */
function repeats(selected: number, block: number): number {
  return selected > block && selected % block === 0 ? selected : block;
}
