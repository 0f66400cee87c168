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
  /** What a list in JSON holds, unchecked. */
  readonly json: (name: string) => unknown;
  /** The code of the municipality with this name; a code is itself. */
  readonly codeOf: (name: string) => string;
}

/** The lists in resources/reference/example; municipalities have their names in them, because people read them. */
export function exampleLists(resources: string): ExampleLists {
  const rowsOf = (...path: string[]) => readCsv(readFileSync(join(resources, 'reference', ...path))).rows;
  const codes = new Map(rowsOf('limburg', 'municipalities.csv').map((row) => [row.get('name'), row.get('code')]));
  const codeOf = (name: string, where = '') => {
    const code = municipalityCode.safeParse(name).success ? name : codes.get(name);
    if (code === undefined) throw new Error(`${where}no municipality is called "${name}"`);
    return code;
  };
  return {
    read: (name) => rowsOf('example', name).map((row) => exampleRow(row, codeOf)),
    json: (name) => JSON.parse(readFileSync(join(resources, 'reference', 'example', name), 'utf8')),
    codeOf: (name) => codeOf(name),
  };
}

function exampleRow(row: CsvRow, codeOf: (name: string, where: string) => string): ExampleRow {
  const optional = (column: string) => (row.get(column) === '' ? null : row.get(column));
  return {
    text: row.get,
    optional,
    number: (column) => (optional(column) === null ? null : Number(row.get(column))),
    municipality: (column) => codeOf(row.get(column), `line ${row.row}: `),
  };
}
