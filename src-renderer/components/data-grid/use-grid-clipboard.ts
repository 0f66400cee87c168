import { formatHtmlTable, formatTabText, parseTabText } from './clipboard-text';
import type { CellEdit, DataGridProps, EditOrigin } from './data-grid-types';
import { addressOf, copyText, figureAt, type GridLayout } from './grid-layout';
import { cellCount, type Position, positionsIn, type Range } from './grid-position';
import { planPaste } from './paste-plan';
import type { GridSelectionState } from './use-grid-selection';

interface ClipboardInput {
  props: DataGridProps;
  layout: GridLayout;
  selection: GridSelectionState;
  isEditable: (position: Position) => boolean;
  /** Called with the number of cells copied. */
  onCopied: (count: number) => void;
}

/** Copy, cut, paste and clear: everything that changes more than one cell at once. */
export function useGridClipboard({ props, layout, selection, isEditable, onCopied }: ClipboardInput) {
  const { range } = selection;

  const send = (edits: CellEdit[], origin: EditOrigin) => {
    if (edits.length > 0) props.onEdit?.(edits, origin);
  };
  const clear = (origin: EditOrigin) => {
    if (range) send(emptied(props, layout, range, isEditable), origin);
  };
  const put = (event: ClipboardEvent): boolean => {
    if (!range || event.clipboardData === null) return false;
    const cells = cellTexts(layout, props, range);
    event.clipboardData.setData('text/plain', formatTabText(cells));
    event.clipboardData.setData('text/html', formatHtmlTable(cells));
    event.preventDefault();
    onCopied(cellCount(range));
    return true;
  };

  const paste = (event: ClipboardEvent) => {
    if (!range || event.clipboardData === null || props.isReadOnly) return;
    event.preventDefault();
    const block = parseTabText(event.clipboardData.getData('text/plain'));
    const plan = planPaste(block, range, {
      lastRow: layout.rows.length - 1,
      lastColumn: layout.columns.length,
      isEditable,
    });
    const edits = plan.cells.map((cell): CellEdit => ({ ...addressOf(layout, cell), text: cell.text }));
    const isFill = block.length === 1 && block[0]?.length === 1 && cellCount(range) > 1;
    if (!isFill) showPasted(selection, layout, range, block);
    if (!props.onPasteRequest) return send(edits, isFill ? 'fill' : 'paste');
    const { rowsOutside, columnsOutside } = plan;
    const readOnly = plan.readOnly.map((position) => addressOf(layout, position));
    props.onPasteRequest(edits, { rowsOutside, columnsOutside, readOnly });
  };

  return {
    clear: () => clear('clear'),
    onCopy: (event: ClipboardEvent) => {
      put(event);
    },
    onCut: (event: ClipboardEvent) => {
      if (put(event)) clear('cut');
    },
    onPaste: paste,
  };
}

function cellTexts(layout: GridLayout, props: DataGridProps, range: Range): string[][] {
  const rows: string[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const texts: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      texts.push(copyText(layout, props.cell, { row, column }));
    }
    rows.push(texts);
  }
  return rows;
}

function emptied(
  props: DataGridProps,
  layout: GridLayout,
  range: Range,
  isEditable: (position: Position) => boolean,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const position of positionsIn(range)) {
    const figure = figureAt(layout, props.cell, position);
    if (figure && isEditable(position) && (figure.editText ?? figure.text) !== '') {
      edits.push({ ...addressOf(layout, position), text: '' });
    }
  }
  return edits;
}

/** Selects what was pasted, as Excel does. A selection larger than the block was tiled and stays. */
function showPasted(selection: GridSelectionState, layout: GridLayout, range: Range, block: string[][]) {
  const height = block.length;
  const width = block[0]?.length ?? 0;
  if (range.bottom - range.top + 1 > height || range.right - range.left + 1 > width) return;
  const from = { row: range.top, column: range.left };
  selection.selectRange(from, {
    row: Math.min(range.top + height - 1, layout.rows.length - 1),
    column: Math.min(range.left + width - 1, layout.columns.length),
  });
}
