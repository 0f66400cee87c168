import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityCode } from '../../../../../shared/domain/fields';
import { type CsvRow, readCsv } from '../read-csv';

/** A row of a list of the example, with what its columns hold. */
export interface ExampleRow {
  readonly text: (column: string) => string;
  /** Empty: null. */
  readonly optional: (column: string) => string | null;
  /** Empty: null, unknown. */
  readonly number: (column: string) => number | null;
  /** The code of the municipality that is named in this column; a code stands for one that the dossier does not know. */
  readonly municipality: (column: string) => string;
}

export interface ExampleLists {
  readonly read: (name: string) => ExampleRow[];
}

/** The lists in resources/reference/example; municipalities have their names in them, because people read them. */
export function exampleLists(resources: string): ExampleLists {
  const rowsOf = (...path: string[]) => readCsv(readFileSync(join(resources, 'reference', ...path))).rows;
  const codes = new Map(rowsOf('limburg', 'municipalities.csv').map((row) => [row.get('name'), row.get('code')]));
  return { read: (name) => rowsOf('example', name).map((row) => exampleRow(row, codes)) };
}

function exampleRow(row: CsvRow, codes: ReadonlyMap<string, string>): ExampleRow {
  const optional = (column: string) => (row.get(column) === '' ? null : row.get(column));
  return {
    text: row.get,
    optional,
    number: (column) => (optional(column) === null ? null : Number(row.get(column))),
    municipality: (column) => {
      const text = row.get(column);
      const code = municipalityCode.safeParse(text).success ? text : codes.get(text);
      if (code === undefined) throw new Error(`line ${row.row}: no municipality is called "${text}"`);
      return code;
    },
  };
}
