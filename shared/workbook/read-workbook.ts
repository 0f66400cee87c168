/** What the reader hands over: plain cells, nothing of a library. Checked again by `readWorkbookSchema`. */

/** `date` is an ISO day or an ISO local time without zone; `error` is an Excel error such as `#REF!`. */
export type ReadCell = null | string | number | boolean | { readonly date: string } | { readonly error: string };

export interface ReadSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Row 0 is row 1 of Excel; rows and cells at the end may be missing. */
  readonly rows: readonly (readonly ReadCell[])[];
}

export interface FileProperties {
  /** ISO instant of last saving, when the file says so. */
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly custom: Readonly<Record<string, string>>;
}

/** Something to know that is no reason to refuse: external links, connections, embedded objects. */
export interface ReadWarning {
  readonly code: 'external-links' | 'connections' | 'embedded-objects' | 'second-reader' | 'formulas';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface ReadWorkbook {
  readonly format: 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv';
  readonly sheets: readonly ReadSheet[];
  readonly properties: FileProperties;
  /** Defined names with what they refer to. */
  readonly names: Readonly<Record<string, string>>;
  readonly warnings: readonly ReadWarning[];
}
