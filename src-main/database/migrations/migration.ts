import type { Database } from 'better-sqlite3';

/** One step of the schema. Imports nothing from the program, and is never changed after a release. */
export interface Migration {
  /** Goes up in tens; the number of the last one done is the `user_version` of the file. */
  readonly version: number;
  readonly name: string;
  /** Runs inside the one transaction of all pending steps, with foreign keys off. */
  readonly up: (sqlite: Database) => void;
}
