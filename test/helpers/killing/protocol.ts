/** What the process that is going to be killed is told. */
export interface WriterTask {
  readonly path: string;
  readonly userData: string;
  readonly seed: number;
  /** Workbooks that it may read, and where it may leave its own. */
  readonly workbooks: readonly string[];
  readonly outbox: string;
  /** Backups that it may put back. */
  readonly backups: readonly string[];
  /** The first number that it may type; every number is typed once. */
  readonly next: number;
  readonly fault: Fault | null;
  /** Only this deed, with the restore cut off between two steps. */
  readonly dieAt: string | null;
}

/** Mistakes that the check must find. */
export type Fault = 'confirm-before-commit' | 'two-transactions' | 'twice' | 'restore-in-place';

/** A deed: said before it begins, and again when its caller was told that it was done. */
export type Deed =
  | { readonly what: 'edit'; readonly writes: readonly (readonly [area: string, total: number])[] }
  | { readonly what: 'import'; readonly hash: string }
  | { readonly what: 'export'; readonly file: string }
  | { readonly what: 'backup'; readonly name: string | null }
  | { readonly what: 'restore'; readonly name: string; readonly setAside: string | null };

export type Line =
  | { readonly is: 'opening' }
  | { readonly is: 'ready' }
  | { readonly is: 'begin'; readonly deed: Deed }
  | { readonly is: 'done'; readonly deed: Deed };
