/** One cell of a table that goes to Word, Outlook or Excel. */
export interface CopiedCell {
  /** As shown: "1.232", "−244", "Horst aan de Maas". */
  readonly text: string;
  /** Head of a column or a row. */
  readonly isHead?: boolean;
  readonly isStrong?: boolean;
  /** Numbers stand at the right. */
  readonly isAtEnd?: boolean;
  /** Steps of indentation in a tree. */
  readonly level?: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** What is copied: heads and rows in the order of the screen. */
export type CopiedTable = readonly (readonly CopiedCell[])[];
