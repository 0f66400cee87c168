import type { ReactNode } from 'react';
import type { PlaceMenu } from '../context-menu/menu-sources';

/** One row. A row with `children` is a group (a subregion): it carries totals the caller computed and can be folded. */
export interface GridRow {
  id: string;
  /** What the first column says and what screen readers hear: the municipality or the subregion. */
  label: string;
  children?: readonly GridRow[];
}

export interface GridColumn {
  id: string;
  /** Column head in full words: "afgesproken". */
  header: string;
  /** Glyph above the head, for example `<KindGlyph kind="agreed" />`. Gives the head 40 px. */
  glyph?: ReactNode;
  /** Key of a `GridColumnGroup`; neighbours with the same group share an upper head. */
  group?: string;
  /** In px; the last column takes what is left. */
  width?: number;
  align?: 'start' | 'end';
  isSortable?: boolean;
  /** What sorting compares; without it the text shown, numbers as numbers. Empty values stand last. */
  sortValue?: (rowId: string) => number | string | null;
}

export interface GridColumnGroup {
  id: string;
  header: string;
  glyph?: ReactNode;
}

/**
 * What stands out about a cell. More than one may hold: a foreign cell may also be in conflict.
 * - error / warning: corner triangle; the sentence belongs in the caller's popover or panel
 * - conflict: two values are known; `chosen` marks the one that counts
 * - foreign: read-only because another party owns it
 * - uncertain: shown with "circa"
 */
export interface CellState {
  error?: boolean;
  warning?: boolean;
  conflict?: boolean;
  chosen?: boolean;
  foreign?: boolean;
  uncertain?: boolean;
}

export interface CellView {
  /** As shown: "1.232". Empty text is shown as – and spoken as "niet ingevuld". */
  text: string;
  /** What the editor opens with and what Ctrl C copies; the same as `text` when left out. */
  editText?: string;
  /** Why `editText` was refused: the editor that opens on it is marked wrong and says it. Show it to the eye beside the grid. */
  refusal?: string;
  /** What Ctrl C copies when that is something else: a bare number that every Excel reads alike. */
  copyText?: string;
  /** Small text beside the figure, under it in a total: "30 van 31". Screen readers hear `label` instead. */
  note?: string;
  /** Small sign beside the figure; what it means belongs in `label`. */
  mark?: ReactNode;
  editable?: boolean;
  state?: CellState;
  /** More for screen readers: the finding in one sentence. Show it to the eye in a popover or panel. */
  label?: string;
}

export interface CellAddress {
  rowId: string;
  columnId: string;
}

/** One cell the user wants to change, as text. The caller parses, refuses and writes; '' means: make empty. */
export interface CellEdit extends CellAddress {
  text: string;
}

/** Cells of a paste that cannot be written because they lie outside the grid or are read-only. */
export interface RefusedPaste {
  /** Rows of the pasted text that fall below the last row. */
  rowsOutside: number;
  /** Columns of the pasted text that fall right of the last column. */
  columnsOutside: number;
  /** Cells in the grid that the user may not change. Column '' is the row head. */
  readOnly: CellAddress[];
}

export type EditOrigin = 'type' | 'paste' | 'fill' | 'clear' | 'cut';

/** What is selected: the cell with the focus, the rectangle around it and the rows chosen beside it, as lists of ids in the order shown. */
export interface GridSelection {
  active: CellAddress;
  rowIds: string[];
  columnIds: string[];
}

export interface GridSort {
  columnId: string;
  direction: 'ascending' | 'descending';
}

export interface DataGridProps {
  /** Accessible name: "Opgaven per gemeente, ronde 2026–2027". */
  label: string;
  /** Head of the first column: "Gemeente". */
  rowHeader: string;
  rowHeaderWidth?: number;
  rows: readonly GridRow[];
  /** Rows that stick to the bottom: totals. */
  totals?: readonly GridRow[];
  columns: readonly GridColumn[];
  /** Rows can be chosen one by one: Ctrl with a click, Ctrl and the space bar. Else Ctrl and the space bar select the column. */
  choosesRows?: boolean;
  /** Room that is left is shared by all columns, instead of going to the last one. */
  sharesRoom?: boolean;
  columnGroups?: readonly GridColumnGroup[];
  /** Ids of columns not shown. */
  hiddenColumns?: readonly string[];
  /** Must be cheap: it is called for each visible cell at each drawing. */
  cell: (rowId: string, columnId: string) => CellView;
  /** Ids of folded groups. */
  collapsed?: readonly string[];
  onCollapsedChange?: (collapsed: string[]) => void;
  sort?: GridSort | null;
  onSortChange?: (sort: GridSort | null) => void;
  /** Called when the active cell moves; `null` while a head has the focus. */
  onActiveChange?: (cell: CellAddress | null) => void;
  onSelectionChange?: (selection: GridSelection | null) => void;
  /** One call per deed: typing in a cell, pasting, filling, clearing and cutting all arrive here as a list. Write it as one undo step. */
  onEdit?: (edits: CellEdit[], origin: EditOrigin) => void;
  /**
   * Called instead of `onEdit` for a paste, with what cannot be written.
   * Show what is refused before writing. Without this prop a paste goes to `onEdit` and refused cells are announced only.
   */
  onPasteRequest?: (edits: CellEdit[], refused: RefusedPaste) => void;
  /** Opens what a row is about: Enter on its head, or a double click there. */
  onOpenRow?: (rowId: string) => void;
  /** What can be done with these rows, in the menu of a right click, the menu key and Shift F10. Copying is always there. */
  rowMenu?: (rowIds: readonly string[]) => PlaceMenu | null;
  /** Text for the live region after a write, such as "12 cellen geplakt, 2 geweigerd". */
  announcement?: string;
  isReadOnly?: boolean;
  /** Extra content under the first column of a row (a lock, a badge). */
  rowMark?: (rowId: string) => ReactNode;
}

/** What a screen can ask of the grid through `gridRef`. */
export interface DataGridHandle {
  focusCell: (cell: CellAddress) => void;
  /** The element of a cell now on screen, to anchor a popover to. */
  cellElement: (cell: CellAddress) => HTMLElement | null;
  /** Makes the cell active and opens its editor. */
  editCell: (cell: CellAddress) => void;
}
