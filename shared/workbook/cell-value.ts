import { agreementDueDate, agreementNumber } from '../domain/agreement';
import { numberText, parseAgreementNumber } from '../domain/agreement/agreement-number';
import { canonicalText, type Json } from '../domain/canonical';
import type { Locale } from '../text/locale';
import { cellText } from './cell-text';
import { readDay, showDay } from './day';
import { readFigureNumber } from './figure-number';
import type { ProblemCode, Values } from './interpreted-workbook';
import type { NameList } from './name-list';
import type { Names } from './names';
import type { ReadCell } from './read-workbook';
import type { SheetColumn } from './sheets';
import type { WordList, Words } from './words';
import type { ModelValue } from './workbook-model';

export interface CellContext {
  readonly names: Names;
  readonly words: Words;
  readonly locale: Locale;
}

/** The value of a cell as its column means it; `isApproximate` when it says "circa". */
export type CellReading =
  | { readonly ok: true; readonly value: Json; readonly isApproximate: boolean }
  | { readonly ok: false; readonly code: ProblemCode; readonly values: Values };

/** How a value stands in a cell: numbers as numbers, days as dates, codes as the words of the language. */
export function showCell(column: SheetColumn, value: Json, context: CellContext): ModelValue {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return context.words.yesNo.show(value ? 'yes' : 'no');
  if (typeof value !== 'string') return cellText(manyText(column, value, context));
  if (column.type === 'date') return { date: value };
  const list = listOf(column, context);
  return list === null ? cellText(value) : list.show(value);
}

/**
 * What a cell says. The type of the column decides how it is read, never the look of the value: a code keeps its
 * zeros, a number in a text column is text, and what cannot be meant is a problem, never a guess.
 */
export function readCell(column: SheetColumn, cell: ReadCell, context: CellContext): CellReading {
  if (cell === null) return empty;
  if (typeof cell === 'object' && 'error' in cell) return bad('cell-error', { found: cell.error });
  switch (column.type) {
    case 'number':
      return readNumber(cell, context.locale);
    case 'places':
      return exact(readNumber(cell, context.locale), cell);
    case 'yes-no':
      return asBoolean(readChoice(column, cell, context));
    case 'names':
      return readNames(cell, column.most);
    case 'parties':
      return readParties(cell, context);
    case 'days':
      return readDays(cell);
    case 'facilities':
      return readFacilityNames(cell, context);
    case 'due-dates':
      return readDueDates(cell, context);
    case 'agreement-number':
      return readNumberOfAgreement(cell);
    case 'date':
      return readDate(cell);
    case 'text':
    case 'info':
      return readText(cell, column.most);
    default:
      return readChoice(column, cell, context);
  }
}

/** A cell as people see it, for a sentence. */
export function foundText(cell: ReadCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? showDay(cell.date.slice(0, 10)) : cell.error;
}

/** The cell holds exactly what was written: no need to read it. */
export function isAsShown(shown: ModelValue, cell: ReadCell): boolean {
  if (shown === cell) return true;
  if (shown === null || shown === '') return cell === null || cell === '';
  if (typeof shown !== 'object') return false;
  return cell !== null && typeof cell === 'object' && 'date' in cell && cell.date.slice(0, 10) === shown.date;
}

const empty: CellReading = { ok: true, value: null, isApproximate: false };

function readNumber(cell: Exclude<ReadCell, null>, locale: Locale): CellReading {
  if (typeof cell === 'object' || typeof cell === 'boolean') return bad('not-a-number', { found: foundText(cell) });
  const number = readFigureNumber(cell, locale);
  return number.ok ? number : bad(number.code, { found: foundText(cell) });
}

/** A decision about places is exact: "circa" would be lost. */
function exact(reading: CellReading, cell: ReadCell): CellReading {
  return reading.ok && reading.isApproximate ? bad('not-exact', { found: foundText(cell) }) : reading;
}

function asBoolean(reading: CellReading): CellReading {
  return reading.ok && reading.value !== null ? good(reading.value === 'yes') : reading;
}

/** Excel has no list in a cell: names stand behind one another. */
function readNames(cell: Exclude<ReadCell, null>, most: number): CellReading {
  const names = foundText(cell)
    .split(/[;\n]/)
    .map(canonicalText)
    .filter((name) => name !== '');
  const long = names.find((name) => name.length > most);
  if (long !== undefined) return bad('too-long', { found: `${long.slice(0, 40)}…`, most });
  if (names.length > MOST_NAMES)
    return bad('too-many-names', { found: names.slice(0, 3).join('; '), most: MOST_NAMES });
  return names.length === 0 ? empty : good(names);
}

const MOST_NAMES = 20;
const MOST_DAYS = 50;
const NAME = 200;
/** A name with its host and a piece of the id. */
const LONGEST_FACILITY = 400;

/** What is no single word, number or day. */
function manyText({ type }: SheetColumn, value: Json, { names }: CellContext): string {
  if (type === 'agreement-number') {
    const number = agreementNumber.safeParse(value);
    return number.success ? numberText(number.data) : JSON.stringify(value);
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (type === 'due-dates') return value.map((each) => dueDateText(each, names)).join('; ');
  const lists: Partial<Record<SheetColumn['type'], (code: string) => string>> = {
    parties: names.parties.show,
    days: showDay,
    // A semicolon stands between names; names are read with any sign in the place of theirs.
    facilities: (id) => listNaming(id, names).show(id).replaceAll(';', ','),
  };
  const show = lists[type] ?? String;
  return value.map((each) => show(String(each))).join('; ');
}

function listNaming(facility: string, { facilities, linkedFacilities }: Names): NameList {
  return facilities.codes.includes(facility) ? facilities : linkedFacilities;
}

function dueDateText(due: Json, names: Names): string {
  const known = agreementDueDate.safeParse(due);
  return known.success ? `${names.parties.show(known.data.party)}: ${showDay(known.data.by)}` : JSON.stringify(due);
}

function readParties(cell: Exclude<ReadCell, null>, { names }: CellContext): CellReading {
  const reading = readNames(cell, NAME);
  if (!reading.ok || reading.value === null || !Array.isArray(reading.value)) return reading;
  const found = reading.value.map(String);
  const unknown = found.find((text) => names.parties.read(text) === null);
  if (unknown !== undefined) return bad('unknown-party', { found: unknown });
  return good([...new Set(found.map((text) => names.parties.read(text) ?? text))]);
}

/** A facility that is not in the workbook, and that an agreement is about already, is meant by what stands in its cell. */
function readFacilityNames(cell: Exclude<ReadCell, null>, { names }: CellContext): CellReading {
  const reading = readNames(cell, LONGEST_FACILITY);
  if (!reading.ok || reading.value === null || !Array.isArray(reading.value)) return reading;
  const idOf = (text: string) => names.facilities.read(text) ?? names.linkedFacilities.read(text);
  const found = reading.value.map(String).map((text) => [text, idOf(text)] as const);
  const unknown = found.find(([, id]) => id === null);
  if (unknown !== undefined) return bad('unknown-facility', { found: unknown[0], expected: '' });
  return good([...new Set(found.flatMap(([, id]) => id ?? []))]);
}

/** "Venlo: 15-12-2026; Venray: 20-12-2026". */
function readDueDates(cell: Exclude<ReadCell, null>, { names }: CellContext): CellReading {
  const reading = readNames(cell, NAME);
  if (!reading.ok || reading.value === null || !Array.isArray(reading.value)) return reading;
  const found = reading.value.map(String).map((text) => {
    const at = text.lastIndexOf(':');
    return { text, party: names.parties.read(text.slice(0, Math.max(at, 0))), by: readDay(text.slice(at + 1)) };
  });
  for (const { text, party, by } of found) {
    if (party === null) return bad('unknown-party', { found: text });
    if (by === null) return bad('not-a-date', { found: text });
  }
  // In the order of canonical values, so that a hash of the row is the same at every place.
  return good(found.map(({ party, by }) => ({ by, party })));
}

function readDays(cell: Exclude<ReadCell, null>): CellReading {
  if (typeof cell !== 'string') {
    const day = readDate(cell);
    return day.ok && day.value !== null ? good([day.value]) : day;
  }
  const found = cell
    .split(/[;\n]/)
    .map(canonicalText)
    .filter((text) => text !== '');
  const days = found.map((text) => readDay(text));
  const wrong = days.indexOf(null);
  if (wrong !== -1) return bad('not-a-date', { found: found[wrong] ?? '' });
  if (days.length > MOST_DAYS) return bad('too-many-names', { found: found.slice(0, 3).join('; '), most: MOST_DAYS });
  return days.length === 0 ? empty : good([...days]);
}

function readNumberOfAgreement(cell: Exclude<ReadCell, null>): CellReading {
  const found = canonicalText(foundText(cell));
  if (found === '') return empty;
  const number = parseAgreementNumber(found);
  // In the order of canonical values, so that a hash of the row is the same at every place.
  return number === null
    ? bad('not-an-agreement-number', { found })
    : good({ letters: number.letters, serial: number.serial, year: number.year });
}

function readDate(cell: Exclude<ReadCell, null>): CellReading {
  if (typeof cell === 'object') return 'date' in cell ? good(cell.date.slice(0, 10)) : bad('not-a-date', {});
  if (typeof cell === 'boolean') return bad('not-a-date', { found: foundText(cell) });
  if (typeof cell === 'string' && canonicalText(cell) === '') return empty;
  const day = readDay(cell);
  return day === null ? bad('not-a-date', { found: foundText(cell) }) : good(day);
}

function readText(cell: Exclude<ReadCell, null>, most: number): CellReading {
  const text = canonicalText(foundText(cell));
  if (text === '') return empty;
  return text.length > most && most > 0 ? bad('too-long', { found: `${text.slice(0, 40)}…`, most }) : good(text);
}

function readChoice(column: SheetColumn, cell: Exclude<ReadCell, null>, context: CellContext): CellReading {
  const found = canonicalText(foundText(cell));
  if (found === '') return empty;
  const list = listOf(column, context);
  const code = list?.read(found) ?? null;
  if (list === null || code !== null) return good(code ?? found);
  if (column.type === 'counted-by') return readSlug(found);
  const shown = many.has(column.type) ? '' : list.codes.map((each) => list.show(each)).join(', ');
  return bad(unknownCode(column.type), { found, expected: shown });
}

/** Another counter than the municipality or COA: a short code. */
function readSlug(found: string): CellReading {
  const slug = found.toLowerCase().replace(/[\s_]+/g, '-');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60 ? good(slug) : bad('not-a-slug', { found });
}

/** Too many to name in a sentence. */
const many: ReadonlySet<SheetColumn['type']> = new Set([
  'area',
  'municipality',
  'party',
  'facility',
  'layer',
  'agreement',
  'version',
]);

function unknownCode(type: SheetColumn['type']): ProblemCode {
  if (type === 'area') return 'unknown-area';
  if (type === 'facility') return 'unknown-facility';
  if (type === 'layer') return 'unknown-layer';
  if (type === 'party') return 'unknown-party';
  if (type === 'agreement') return 'unknown-agreement';
  if (type === 'version') return 'unknown-version';
  if (type === 'municipality') return 'unknown-municipality';
  if (type === 'group') return 'unknown-group';
  return type === 'period' ? 'unknown-period' : 'unknown-choice';
}

function listOf(column: SheetColumn, { names, words }: CellContext): NameList | WordList | null {
  switch (column.type) {
    case 'area':
      return names.areas;
    case 'municipality':
      return names.municipalities;
    case 'group':
      return names.groups;
    case 'period':
      return names.periods;
    case 'quota-kind':
      return words.quotaKinds;
    case 'realisation-kind':
      return words.realisationKinds;
    case 'includes-amv':
      return words.includesAmv;
    case 'certainty':
      return words.certainty;
    case 'counted-by':
      return words.countedBy;
    case 'facility':
      return names.facilities;
    case 'layer':
      return names.layers;
    case 'facility-kind':
      return words.facilityKinds;
    case 'facility-status':
      return words.facilityStatuses;
    case 'circle':
      return words.circles;
    case 'renewal':
      return words.renewal;
    case 'firmness':
      return words.firmness;
    case 'yes-no':
      return words.yesNo;
    case 'party':
      return names.parties;
    case 'agreement':
      return names.agreements;
    case 'version':
      return names.versions;
    case 'agreement-stage':
      return words.agreementStages;
    case 'agreement-circle':
      return words.agreementCircles;
    case 'college-status':
      return words.collegeStatuses;
    case 'council-mode':
      return words.councilModes;
    case 'council-status':
      return words.councilStatuses;
    case 'signature-status':
      return words.signatureStatuses;
    case 'unit':
      return words.units;
    default:
      return null;
  }
}

function good(value: Json): CellReading {
  return { ok: true, value, isApproximate: false };
}

function bad(code: ProblemCode, values: Values): CellReading {
  return { ok: false, code, values };
}
