/** What went wrong, as a value: the renderer turns the code into a sentence with a next step. */
export interface Failure {
  /** Stable code, key of `failures.<code>` in the catalogues. */
  readonly code: string;
  /** Values for the sentence (names, cells, numbers). */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Reference in the log, for an unexpected failure. */
  readonly reference?: string;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** An expected failure on its way up to the border, where it becomes a `Reply`. */
export class ExpectedFailure extends Error {
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ExpectedFailure';
  }
}
