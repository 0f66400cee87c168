import type { CellPlace, IncomingRecord, RegisterRef } from '../merge/types';
import type { ExportRecord, ReceivedFigure } from './export-data';
import type { Manifest } from './manifest';

export type Values = Readonly<Record<string, string | number>>;

/**
 * A cell or row that could not be read: nothing of it is taken. The sentence is `workbook.problems.<code>` with
 * `values`; `values` always holds sheet, cell and found.
 */
export interface ReadProblem {
  readonly code: ProblemCode;
  readonly sheet: string;
  readonly cell: string;
  /** Text as found in the cell. */
  readonly found: string;
  readonly values: Values;
}

export type ProblemCode =
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'not-a-date'
  | 'unknown-choice'
  | 'unknown-area'
  | 'unknown-municipality'
  | 'unknown-group'
  | 'unknown-period'
  | 'key-empty'
  | 'too-long'
  | 'cell-error'
  | 'doubled-row'
  | 'ambiguous-row'
  | 'no-remark-party'
  | 'not-a-slug'
  | 'unknown-facility'
  | 'unknown-layer'
  | 'unknown-party'
  | 'unknown-agreement'
  | 'unknown-version'
  | 'not-an-agreement-number'
  | 'value-empty'
  | 'not-exact'
  | 'too-many-names'
  | 'key-fixed'
  | 'ambiguous-copy'
  | 'ambiguous-place'
  /** Given by who merges: the id is not the one of the key. */
  | 'wrong-id';

/** Something to know about the file: `workbook.notes.<code>` with `values`. */
export interface ReadNote {
  readonly code: NoteCode;
  readonly sheet: string;
  readonly cell: string;
  readonly values: Values;
}

export type NoteCode =
  | 'own-column'
  | 'missing-column'
  | 'own-sheet'
  | 'missing-sheet'
  | 'copied-row-ignored'
  | 'key-changed'
  | 'copied-row-new'
  | 'copied-row-own'
  | 'sorted-without-ids'
  | 'row-gone'
  | 'rows-gone'
  | 'unknown-newer'
  /** Given by who merges: what the circles of the owners kept back. */
  | 'withheld'
  | 'substitute-basis-journal'
  | 'substitute-basis-local'
  | 'external-links'
  | 'connections'
  | 'embedded-objects'
  | 'second-reader'
  | 'formulas';

/** One register edited in Excel, for the question how two copies of one export relate. */
export interface WorkbookEdit {
  readonly ref: RegisterRef;
  /** Canonical value as it stands in the cells. */
  readonly value: string;
  /** Canonical value that the basis showed; null for a new record. */
  readonly was: string | null;
  readonly place: CellPlace;
}

export interface InterpretedWorkbook {
  readonly kind: 'workbook';
  readonly manifest: Manifest;
  /** Everything the file says: reference records first, then in the order of the rows, then what has no row. */
  readonly records: readonly IncomingRecord[];
  /** By `refKey`. */
  readonly edits: ReadonlyMap<string, WorkbookEdit>;
  readonly problems: readonly ReadProblem[];
  readonly notes: readonly ReadNote[];
  readonly received: readonly ReceivedFigure[];
  readonly unchangedRows: number;
  /** Where the basis came from. `journal` and `local`: the caller gave it; with `local` every difference is undecided. */
  readonly basis: 'file' | 'journal' | 'local';
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

export type Interpretation =
  | InterpretedWorkbook
  /** Not made by this program: offer it as a list of somebody's own. */
  | { readonly kind: 'foreign' }
  /** The basis is gone or damaged: call again with `substitute`. */
  | { readonly kind: 'basis-needed'; readonly why: 'missing' | 'damaged'; readonly manifest: Manifest }
  /** Code of `workbook.refusals.<code>`. */
  | { readonly kind: 'refused'; readonly code: InterpretRefusal; readonly values: Values };

export type InterpretRefusal = 'newer-version' | 'mixed-files' | 'doubled-sheet' | 'manifest-damaged';

export interface InterpretContext {
  /** Hex SHA-256 of a text; the main process gives its own, which is faster than the one of `shared`. */
  readonly sha256?: (text: string) => string;
  /** Given when the basis in the file is gone: what the journal says this export sent, else the local state. */
  readonly substitute?: { readonly source: 'journal' | 'local'; readonly records: readonly ExportRecord[] };
}
