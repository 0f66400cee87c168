import { canonical, type Json } from '../domain/canonical';
import { editFigures } from '../domain/figures';
import { recordIdOf } from '../domain/record-id';
import { editState, shortHash } from '../merge/excel-edit';
import type { CellPlace, IncomingRecord, Party } from '../merge/types';
import type { Locale } from '../text/locale';
import { cellName } from './cell-name';
import { type CellContext, type CellReading, foundText, readCell } from './cell-value';
import type { ExportRecord } from './export-data';
import type { ProblemCode, ReadProblem, Values } from './interpreted-workbook';
import type { ListField } from './list-fields';
import { namesOf } from './names';
import type { ReadCell, ReadWorkbook } from './read-workbook';
import { type SheetColumn, type SheetDefinition, sheetDefinitions } from './sheets';
import { workbookTexts } from './texts';
import { wordsOf } from './words';

/** How a person said the list is to be read. */
export interface ListChoice {
  readonly sheet: string;
  /** From 0. */
  readonly headerRow: number;
  /** Meaning per column. */
  readonly columns: readonly ListField[];
  readonly entity: 'quota' | 'realisation';
  /** Codes for what has no column, or an empty cell. A reference date is an ISO day. */
  readonly fixed: Readonly<Record<'group' | 'period' | 'kind' | 'referenceDate' | 'municipality', string | null>>;
}

export interface ListContext {
  /** Areas, groups and periods of the dossier. */
  readonly records: readonly ExportRecord[];
  /** The party whose list it is, or `-`. */
  readonly sender: Party;
  /** ISO instant for the labels: when the file was last saved, else when it is read. */
  readonly at: string;
  readonly locale: Locale;
}

export interface InterpretedList {
  readonly records: readonly IncomingRecord[];
  readonly problems: readonly ReadProblem[];
  /** Needed, and neither a column nor chosen for the whole list. */
  readonly missing: readonly ListField[];
  /** Identifies what the list says, however the file was saved: part of the sites of its writes. */
  readonly contentHash: string;
}

/** One register that a line of the list writes. */
interface Line {
  readonly row: number;
  readonly recordId: string;
  readonly key: Json;
  readonly writes: readonly { readonly register: string; readonly value: string; readonly place: CellPlace }[];
}

/**
 * What a list says, as writes that have seen nothing of the dossier. The site of each write follows from the sender and
 * the content of the list, so that the same list twice is an empty plan; see decision 0030.
 */
export function interpretList(workbook: ReadWorkbook, choice: ListChoice, context: ListContext): InterpretedList {
  const definition = sheetDefinitions.find(({ entity }) => entity === choice.entity);
  const sheet = workbook.sheets.find(({ name }) => name === choice.sheet);
  if (definition === undefined || sheet === undefined)
    return { records: [], problems: [], missing: [], contentHash: shortHash('') };
  const missing = missingFields(definition, choice);
  if (missing.length > 0) return { records: [], problems: [], missing, contentHash: shortHash('') };
  const cells: CellContext = {
    names: namesOf(context.records, context.locale),
    words: wordsOf(context.locale),
    locale: context.locale,
  };
  const problems: ReadProblem[] = [];
  const lines = sheet.rows.flatMap((row, index) =>
    index <= choice.headerRow ? [] : readLine(row, index, definition, choice, cells, problems),
  );
  const kept = oneEach(lines, choice.sheet, problems);
  const contentHash = hashOf(kept);
  return {
    records: kept.map((line) => asRecord(line, definition, contentHash, context)),
    problems,
    missing: [],
    contentHash,
  };
}

function missingFields(definition: SheetDefinition, { columns, fixed }: ListChoice): readonly ListField[] {
  const needed: readonly Exclude<ListField, 'ignore'>[] = [
    'municipality',
    'group',
    'period',
    'kind',
    ...(definition.entity === 'realisation' ? (['referenceDate'] as const) : []),
  ];
  const isFixed = (field: string) => Object.hasOwn(fixed, field) && Reflect.get(fixed, field) !== null;
  const open: ListField[] = needed.filter((field) => !columns.includes(field) && !isFixed(field));
  return columns.includes('total') || columns.includes('amv') ? open : [...open, 'total'];
}

function readLine(
  row: readonly ReadCell[],
  index: number,
  definition: SheetDefinition,
  choice: ListChoice,
  context: CellContext,
  problems: ReadProblem[],
): readonly Line[] {
  if (choice.columns.every((field, column) => field === 'ignore' || foundText(row[column] ?? null).trim() === ''))
    return [];
  const reader = lineReader(row, index, choice, context);
  const key: Record<string, Json> = {};
  for (const column of definition.columns)
    if (column.role === 'key' && column.field !== null) key[column.field] = reader.key(column, definition);
  const figures = reader.figures(definition);
  const texts = definition.columns.filter(
    ({ role, register }) => role === 'value' && register !== 'figures' && register !== 'certainty',
  );
  const others = texts.flatMap((column) => reader.write(column));
  problems.push(...reader.problems);
  // A total that cannot be read takes the line with it; a line without a number says nothing.
  if (Object.values(key).includes(null) || figures === null) return [];
  return [{ row: index, recordId: recordIdOf(definition.entity, key), key, writes: [...figures, ...others] }];
}

function lineReader(row: readonly ReadCell[], index: number, choice: ListChoice, context: CellContext) {
  const problems: ReadProblem[] = [];
  const placeOf = (column: number): CellPlace => ({ sheet: choice.sheet, cell: cellName(index, Math.max(column, 0)) });
  const problem = (column: number, code: ProblemCode, values: Values): null => {
    const place = placeOf(column);
    const found = foundText(row[column] ?? null);
    problems.push({ code, ...place, found, values: { ...place, found, ...values } });
    return null;
  };
  const read = (column: SheetColumn, at: number): CellReading =>
    readCell(column, widened(column, row[at] ?? null), context);

  return {
    problems,
    key(column: SheetColumn, { entity }: SheetDefinition): Json {
      const field = fieldOf(column);
      // In a list of realisations the column of the source says who counted; nobody said: the municipality itself.
      const fixed = field === 'source' ? 'municipality' : fixedIn(choice, field);
      const at = choice.columns.indexOf(field);
      if (at === -1) return fixed;
      const reading = read(column, at);
      if (!reading.ok) return problem(at, reading.code, reading.values);
      if (reading.value !== null || fixed !== null) return reading.value ?? fixed;
      return problem(at, 'key-empty', { column: workbookTexts[context.locale].headers[column.header], entity });
    },
    figures(definition: SheetDefinition): Line['writes'] | null {
      const total = this.number(definition, 'total');
      const amv = this.number(definition, 'amv');
      if (total === null || amv === null) return null;
      const value = editFigures(null, { total: total.value, amv: amv.value });
      if (value === null) return null;
      const place = placeOf(total.value === null ? amv.at : total.at);
      const isApproximate = total.isApproximate || amv.isApproximate;
      const certainty = isApproximate ? [{ register: 'certainty', value: canonical('approximate'), place }] : [];
      return [{ register: 'figures', value: canonical(value), place }, ...certainty];
    },
    number(definition: SheetDefinition, field: 'total' | 'amv') {
      const column = definition.columns.find(({ target }) => target === `figures.${field}`);
      const at = choice.columns.indexOf(field);
      if (column === undefined || at === -1) return { value: null, at, isApproximate: false };
      const reading = read(column, at);
      if (!reading.ok) return problem(at, reading.code, reading.values);
      return {
        value: typeof reading.value === 'number' ? reading.value : null,
        at,
        isApproximate: reading.isApproximate,
      };
    },
    write(column: SheetColumn): Line['writes'] {
      const field = fieldOf(column);
      const at = choice.columns.indexOf(field);
      const fixed = fixedIn(choice, field);
      if (at === -1)
        return fixed === null ? [] : [{ register: column.register, value: canonical(fixed), place: placeOf(0) }];
      const reading = read(column, at);
      if (!reading.ok) problem(at, reading.code, reading.values);
      const value = reading.ok ? (reading.value ?? fixed) : null;
      return value === null ? [] : [{ register: column.register, value: canonical(value), place: placeOf(at) }];
    },
  };
}

/** The meaning in a list of a column of the workbook. */
function fieldOf({ role, field, register }: SheetColumn): ListField {
  const name = role === 'key' ? field : register;
  if (name === 'area' || name === 'municipality') return 'municipality';
  return name === 'group' ||
    name === 'period' ||
    name === 'kind' ||
    name === 'referenceDate' ||
    name === 'source' ||
    name === 'explanation'
    ? name
    : 'ignore';
}

function fixedIn({ fixed }: ListChoice, field: ListField): string | null {
  switch (field) {
    case 'municipality':
    case 'group':
    case 'period':
    case 'kind':
    case 'referenceDate':
      return fixed[field];
    default:
      return null;
  }
}

/** Municipalities as lists write them: "Gemeente Venlo", 983, "0983". */
function widened({ type }: SheetColumn, cell: ReadCell): ReadCell {
  if (type !== 'area' && type !== 'municipality') return cell;
  const text = foundText(cell).trim();
  if (/^\d{1,4}$/.test(text)) return `GM${text.padStart(4, '0')}`;
  return typeof cell === 'string' ? text.replace(/^(gemeente|municipality of)\s+/i, '') : cell;
}

/** Equal lines about one figure count once; different ones are a problem, and none of them is read. */
function oneEach(lines: readonly Line[], sheet: string, problems: ReadProblem[]): readonly Line[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.recordId, [...(groups.get(line.recordId) ?? []), line]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const contents = new Set(
      group.map(({ writes }) => JSON.stringify(writes.map(({ register, value }) => [register, value]))),
    );
    if (contents.size === 1) return [first];
    const cell = cellName(first.row, 0);
    problems.push({
      code: 'ambiguous-row',
      sheet,
      cell,
      found: '',
      values: { sheet, cell, found: '', rows: group.map(({ row }) => row + 1).join(', ') },
    });
    return [];
  });
}

function hashOf(lines: readonly Line[]): string {
  const texts = lines.flatMap(({ recordId, writes }) =>
    writes.map(({ register, value }) => JSON.stringify([recordId, register, value])),
  );
  return shortHash(texts.sort().join('\n'));
}

function asRecord(
  { recordId, key, writes }: Line,
  { entity }: SheetDefinition,
  contentHash: string,
  { sender, at }: ListContext,
): IncomingRecord {
  const registers = writes.map(({ register, value, place }) => {
    const label = {
      at,
      party: sender,
      function: '',
      origin: 'list',
      detail: `${place.sheet}, ${place.cell}`,
    } as const;
    const state = editState({
      basis: null,
      addressee: sender,
      exportId: contentHash,
      ref: { recordId, register },
      value,
      label,
    });
    return { register, state, basis: null, isEdited: true, place };
  });
  return { id: recordId, entity, key: canonical(key), registers };
}
