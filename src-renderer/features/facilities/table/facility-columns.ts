import type { ReactNode } from 'react';
import { dayNumber, isoOf } from '../../../../shared/domain/day';
import type { FacilityField, FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import type { CellView, GridColumn } from '../../../components/data-grid/data-grid-types';
import { nextChange, placesOn } from '../places-on';
import { capital, type Words } from '../words';

/** What a cell of the table is made of. */
export interface CellInput {
  readonly facility: FacilitySummary;
  readonly words: Words;
  readonly day: string;
  readonly group: string | null;
  readonly groupName: (code: string) => string;
  readonly aliasName: (id: string) => string;
  /** The shapes of groups. */
  readonly groupMarks: (codes: readonly string[]) => ReactNode;
}

interface ColumnDefinition {
  readonly id: string;
  readonly header: (words: Words) => string;
  readonly width: number;
  readonly align: 'start' | 'end';
  readonly isDefault: boolean;
  /** What is typed here; absent: it is computed, or belongs to the key. */
  readonly field?: FacilityField;
  readonly text: (input: CellInput) => string;
  /** Drawn instead of the text, which is then only spoken and copied. */
  readonly mark?: (input: CellInput) => ReactNode;
  /** What sorting compares; the text without it. */
  readonly sort?: (input: CellInput) => number | string | null;
}

/** The columns of the table, in order. Those that are typed have the name of their field. */
export const facilityColumns: readonly ColumnDefinition[] = [
  {
    id: 'host',
    header: ({ say }) => say('columns.host'),
    width: 120,
    align: 'start',
    isDefault: true,
    text: ({ facility }) => facility.hostName,
  },
  typed('kind', 100, true, ({ facility, words }) => capital(shortKind(words.kind(facility.kind)))),
  typed('status', 110, true, ({ facility, words }) => capital(words.status(facility.status))),
  {
    id: 'groups',
    header: ({ say }) => say('columns.groups'),
    width: 70,
    align: 'start',
    isDefault: true,
    mark: ({ facility, groupMarks }) => groupMarks([...new Set(facility.layers.map(({ group }) => group))]),
    text: ({ facility, groupName }) => [...new Set(facility.layers.map(({ group }) => groupName(group)))].join(', '),
  },
  {
    id: 'hard',
    header: ({ say }) => say('columns.hard'),
    width: 52,
    align: 'end',
    isDefault: true,
    text: ({ facility, words, day, group }) => words.number(placesOn(facility, day, group).hard),
    sort: ({ facility, day, group }) => placesOn(facility, day, group).hard,
  },
  {
    id: 'soft',
    header: ({ say }) => say('columns.soft'),
    width: 52,
    align: 'end',
    isDefault: true,
    text: ({ facility, words, day, group }) => words.number(placesOn(facility, day, group).soft).replace(/^0$/, ''),
    sort: ({ facility, day, group }) => placesOn(facility, day, group).soft,
  },
  {
    id: 'amv',
    header: ({ say }) => say('columns.amv'),
    width: 58,
    align: 'end',
    isDefault: false,
    text: ({ facility, words, day, group }) => words.number(placesOn(facility, day, group).amv),
    sort: ({ facility, day, group }) => placesOn(facility, day, group).amv,
  },
  {
    id: 'next',
    header: ({ say }) => say('columns.next'),
    width: 128,
    align: 'start',
    isDefault: true,
    text: nextText,
    sort: ({ facility, day, group }) => nextChange(facility, day, group)?.day ?? null,
  },
  typedDay('from', 76, true),
  typedDay('until', 80, true),
  typedDay('hardLimit', 80, true),
  typed('renewalPossible', 82, false, ({ facility, words }) => words.renewal(facility.renewalPossible)),
  typed('operator', 118, false, ({ facility }) => facility.operator),
  typed('place', 118, false, ({ facility }) => facility.place),
  {
    ...typed('physicalPlaces', 74, false, ({ facility, words }) => words.number(facility.physicalPlaces)),
    align: 'end',
    sort: ({ facility }) => facility.physicalPlaces,
  },
  typed('isSmallScale', 82, false, ({ facility, words }) => words.yesNo(facility.isSmallScale)),
  typed('circle', 140, false, ({ facility, words }) => capital(words.circle(facility.circle))),
  {
    id: 'attention',
    header: ({ say }) => say('columns.attention'),
    width: 118,
    align: 'start',
    isDefault: true,
    text: attentionCell,
  },
];

function typed(
  field: FacilityField,
  width: number,
  isDefault: boolean,
  text: ColumnDefinition['text'],
): ColumnDefinition {
  return {
    id: field,
    header: ({ field: name }) => capital(name(field)),
    width,
    align: 'start',
    isDefault,
    field,
    text,
  };
}

function typedDay(field: 'from' | 'until' | 'hardLimit', width: number, isDefault: boolean): ColumnDefinition {
  return {
    ...typed(field, width, isDefault, ({ facility, words }) => words.day(facility[field])),
    align: 'end',
    sort: ({ facility }) => facility[field],
  };
}

/** "tijdelijke gemeentelijke opvang (TGO)" as "TGO", where there is little room. */
export function shortKind(word: string): string {
  return /\((.+)\)$/.exec(word)?.[1] ?? word;
}

/** "vanaf 1-3-2027: 120". Nothing planned is blank: a dash would say that it is not filled in. */
function nextText({ facility, words, day, group }: CellInput): string {
  const next = nextChange(facility, day, group);
  if (next === null) return '';
  if (next.total === 0) return words.say('table.ends', { day: words.day(isoOf(dayNumber(next.day) - 1)) });
  const values = { day: words.day(next.day), places: words.number(next.total) };
  return words.say(next.certainty === 'hard' ? 'table.next' : 'table.nextSoft', values);
}

function attentionCell({ facility, words, aliasName }: CellInput): string {
  const [first] = facility.attention;
  if (facility.sameAs !== null) return words.say('table.alias', { name: aliasName(facility.sameAs) });
  if (facility.isConflict) return words.say('table.conflict');
  if (facility.isWaiting) return words.say('table.waiting');
  return first === undefined ? '' : first.what;
}

/** The columns in view: the usual ones, unless somebody chose otherwise. */
export function shownColumns(choices: Readonly<Record<string, boolean>>, hasOneGroup: boolean): ColumnDefinition[] {
  return facilityColumns.filter(({ id, isDefault }) => choices[id] ?? (isDefault && !(hasOneGroup && id === 'groups')));
}

export function gridColumnOf(
  column: ColumnDefinition,
  words: Words,
  inputOf: (rowId: string) => CellInput | null,
): GridColumn {
  const sortOf =
    column.sort ??
    (
      ({ text }: ColumnDefinition) =>
      (input: CellInput) =>
        text(input).toLowerCase()
    )(column);
  return {
    id: column.id,
    header: column.header(words),
    width: column.width,
    align: column.align,
    isSortable: true,
    sortValue: (rowId) => {
      const input = inputOf(rowId);
      const value = input === null ? null : sortOf(input);
      return value === '' ? null : value;
    },
  };
}

/** Computed columns that may be blank without being "not filled in". */
const mayBeBlank = new Set(['next', 'soft', 'attention', 'groups', 'operator', 'place', 'hardLimit']);

export function cellViewOf(column: ColumnDefinition, input: CellInput): CellView {
  const { facility } = input;
  const text = column.text(input);
  const needsCare = column.id === 'attention' && text !== '' && facility.sameAs === null;
  const mark = column.mark?.(input);
  return {
    text: mark !== undefined || (text === '' && mayBeBlank.has(column.id)) ? '\u00a0' : text,
    ...(mark === undefined ? {} : { mark, label: text }),
    copyText: copyTextOf(column, input, text),
    editText: text,
    editable: column.field !== undefined && facility.right !== 'no',
    state: { foreign: facility.right === 'no', warning: needsCare },
  };
}

/** Bare digits: "1.310" is read as 1,31 by an English Excel. */
function copyTextOf(column: ColumnDefinition, input: CellInput, text: string): string {
  const value = column.sort?.(input);
  return typeof value === 'number' ? String(value) : text;
}
