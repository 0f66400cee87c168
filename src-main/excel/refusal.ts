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
