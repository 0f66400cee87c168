/** A workbook as plain data, before any library writes it. */

/** Dates are days, without time or zone. */
export type ModelValue = string | number | boolean | null | { readonly date: string };

export type CellStyleName =
  | 'title'
  | 'text'
  | 'marker'
  | 'header'
  | 'header-info'
  | 'hidden'
  | 'input'
  | 'number'
  | 'date'
  | 'info'
  | 'info-number'
  | 'info-date'
  | 'label';

export interface ModelColumn {
  readonly width: number;
  readonly isHidden: boolean;
  /** Style of every cell of the column that has no own style. */
  readonly style: CellStyleName;
}

/** A dropdown from a named list, with the sentence Excel shows on another value. */
export interface ModelDropdown {
  /** For example `E2:E500`. */
  readonly range: string;
  /** Defined name of the list. */
  readonly list: string;
  /** Another value can be kept after a warning. */
  readonly isOpen: boolean;
  readonly errorTitle: string;
  readonly error: string;
}

export interface SheetModel {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly columns: readonly ModelColumn[];
  readonly rows: readonly (readonly ModelValue[])[];
  /** Own styles of whole rows, by row index from 0. */
  readonly rowStyles: ReadonlyMap<number, CellStyleName>;
  /** Own styles of single cells, by `row,column` from 0. */
  readonly cellStyles: ReadonlyMap<string, CellStyleName>;
  readonly dropdowns: readonly ModelDropdown[];
  /** Rows that stay in sight and are repeated on every printed page; 0 for none. */
  readonly frozenRows: number;
  /** Range of the filter, or null. */
  readonly filter: string | null;
  readonly isProtected: boolean;
  readonly printHeader: string;
  readonly printFooter: string;
}

export interface DefinedName {
  readonly name: string;
  /** A range with its sheet, or a constant in quotes. */
  readonly refersTo: string;
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  readonly customProperties: Readonly<Record<string, string>>;
  readonly title: string;
  readonly creator: string;
  /** ISO instant. */
  readonly at: string;
  /** Who saved it since, and when (ISO instant); absent: nobody. */
  readonly saved?: { readonly by: string; readonly at: string };
}
