/** Why a file is not read. The sentence is `workbook.refusals.<code>`; as a failure the code is `workbook-<code>`. */
export type RefusalCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'labelled'
  | 'macros'
  | 'too-large'
  | 'too-many-cells'
  | 'damaged'
  | 'unsafe'
  | 'too-slow'
  | 'empty'
  | 'csv-quotes';

/** Ends the reading of a file. `reason` is for the log, in English; people see the sentence of the code. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason: string,
  ) {
    super(`${code}: ${reason}`);
    this.name = 'Refusal';
  }
}
