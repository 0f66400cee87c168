import { canonical, EMPTY, type Json, parseCanonical } from '../domain/canonical';
import { editFigures, includesAmv } from '../domain/figures';
import { countingValue } from '../merge/counting-value';
import { editState } from '../merge/excel-edit';
import type { CellPlace, IncomingRecord, IncomingRegister, Party, RecordHead, RegisterState } from '../merge/types';
import { cellName } from './cell-name';
import type { ExportRecord } from './export-data';
import type { FoundSheet } from './find-sheets';
import { isListRegister, listAfter } from './list-register';
import type { RowReading } from './read-rows';
import type { SheetColumn, SheetDefinition } from './sheets';

/** What all edits of a file have in common. */
export interface EditSource {
  readonly addressee: Party;
  readonly exportId: string;
  /** ISO instant for labels: when the file was last saved, else when it was made. Never when or where it is read. */
  readonly at: string;
}

/** A register whose cells differ from the basis, as canonical text. */
export interface RegisterEdit {
  readonly register: string;
  readonly value: string;
  readonly was: string | null;
  readonly place: CellPlace;
}

/** The record with its edits as writes on top of the basis in the same file. */
export function withEdits(
  head: RecordHead,
  record: ExportRecord | null,
  edits: readonly RegisterEdit[],
  source: EditSource,
): IncomingRecord {
  const open = new Map(edits.map((edit) => [edit.register, edit]));
  const registers: IncomingRegister[] = [];
  for (const { register, state } of record?.registers ?? []) {
    const edit = open.get(register);
    open.delete(register);
    registers.push(edit === undefined ? { register, state } : edited(head, edit, state, source));
  }
  for (const edit of open.values()) registers.push(edited(head, edit, null, source));
  return { id: head.id, entity: head.entity, key: head.key, registers };
}

/**
 * The registers of a row that were edited. Several columns may show one register: an edit of one is a write of the
 * whole, and parts that are not shown stay as they were. A register with a cell that cannot be read is left alone.
 */
export function editsOf(
  row: RowReading,
  record: ExportRecord | null,
  found: FoundSheet,
  role: 'value' | 'companion' = 'value',
): readonly RegisterEdit[] {
  const { definition } = found;
  const isNew = row.shown === null;
  if (!isNew && row.changed.length === 0 && !row.isApproximate) return [];
  const edits: RegisterEdit[] = [];
  for (const register of registersOf(definition, role)) {
    const columns = columnsOf(definition, register);
    if (columns.some((index) => row.unreadable.includes(index))) continue;
    const basis = stateOf(record, register);
    const was = basis === null ? EMPTY : countingValue(basis, record?.owner ?? null);
    if (!isNew && !columns.some((index) => row.changed.includes(index))) continue;
    const value = composed(definition, columns, row, was);
    if (value !== was)
      edits.push({ register, value, was: basis === null ? null : was, place: placeOf(found, row, columns) });
  }
  return role === 'value' ? withApproximate(edits, row, record, found) : edits;
}

/** Writing on a deleted record brings it back. */
export function revival(record: ExportRecord | null, edits: readonly RegisterEdit[]): readonly RegisterEdit[] {
  const [first] = edits;
  const deleted = stateOf(record, 'deleted');
  if (first === undefined || deleted === null || countingValue(deleted, record?.owner ?? null) !== 'true') return [];
  return [{ register: 'deleted', value: 'false', was: 'true', place: first.place }];
}

/** The register as the file carries it; null when it has none. */
export function stateOf(record: ExportRecord | null, register: string): RegisterState | null {
  return record?.registers.find((each) => each.register === register)?.state ?? null;
}

/** The cell to name for these columns: the first that was changed. */
export function placeOf(found: FoundSheet, row: RowReading, columns: readonly number[]): CellPlace {
  const index = columns.find((each) => row.changed.includes(each)) ?? columns[0] ?? 0;
  return { sheet: found.sheet.name, cell: cellName(row.row, Math.max(found.columns[index] ?? 0, 0)) };
}

/** "circa 430" says two things: the number, and that it is approximate; unless the certainty was typed itself. */
function withApproximate(
  edits: readonly RegisterEdit[],
  row: RowReading,
  record: ExportRecord | null,
  found: FoundSheet,
): readonly RegisterEdit[] {
  const { columns } = found.definition;
  const isTyped = row.changed.some((index) => columns[index]?.target === 'certainty');
  if (!row.isApproximate || isTyped) return edits;
  const basis = stateOf(record, 'certainty');
  const was = basis === null ? EMPTY : countingValue(basis, record?.owner ?? null);
  const value = canonical('approximate');
  const others = edits.filter(({ register }) => register !== 'certainty');
  return value === was
    ? others
    : [
        ...others,
        {
          register: 'certainty',
          value,
          was: basis === null ? null : was,
          place: placeOf(found, row, columnsOf(found.definition, 'figures')),
        },
      ];
}

function edited(
  head: RecordHead,
  { register, value, place }: RegisterEdit,
  basis: RegisterState | null,
  source: EditSource,
): IncomingRegister {
  const { addressee, exportId, at } = source;
  const label = {
    at,
    party: addressee,
    function: '',
    origin: 'excel',
    detail: `${place.sheet}, ${place.cell}`,
  } as const;
  const state = editState({ basis, addressee, exportId, ref: { recordId: head.id, register }, value, label });
  return { register, state, basis, isEdited: true, place };
}

function registersOf(definition: SheetDefinition, role: 'value' | 'companion'): readonly string[] {
  return [...new Set(definition.columns.filter((column) => column.role === role).map(({ register }) => register))];
}

function columnsOf(definition: SheetDefinition, register: string): readonly number[] {
  return definition.columns.flatMap((column, index) =>
    (column.role === 'value' || column.role === 'companion') && column.register === register ? [index] : [],
  );
}

function composed(definition: SheetDefinition, columns: readonly number[], row: RowReading, was: string): string {
  const [first] = columns;
  const column = first === undefined ? undefined : definition.columns[first];
  if (column === undefined || first === undefined) return was;
  if (column.field === null) return row.values[first] === undefined ? was : canonical(row.values[first] ?? null);
  if (isCleared(definition, columns, row)) return EMPTY;
  const changes: Record<string, Json> = {};
  for (const index of columns) {
    const field = definition.columns[index]?.field ?? null;
    const value = row.values[index];
    if (field !== null && value !== undefined && row.changed.includes(index)) changes[field] = value;
  }
  const whole = parseCanonical(was);
  if (isListRegister(column.register)) return canonical(listAfter(column.register, whole, changes));
  const before = fieldsOf(whole);
  return canonical(
    column.register === 'figures' ? figures(before, changes) : wholeRegister(column, before, changes, definition),
  );
}

/** Nothing is left of what the register says nothing without: what no column shows goes with it. */
function isCleared(definition: SheetDefinition, columns: readonly number[], row: RowReading): boolean {
  const required = columns.filter((index) => definition.columns[index]?.isRequired === true);
  return required.length > 0 && required.every((index) => row.values[index] === null);
}

type Fields = Readonly<Record<string, Json>>;

/** Registers of several parts as they are when nothing is filled in. */
const emptyRegisters: Readonly<Record<string, Fields>> = {
  layer: { group: null, total: null, amv: null, from: null, until: null, certainty: null },
  places: { total: null, amv: null },
  confirmed: { total: null, amv: null },
  term: { from: null, until: null },
  renewal: { isPossible: 'unknown', until: null },
  line: { from: null, to: null, group: null, period: null, total: null, amv: null, kind: null },
  ratio: { given: null, givenUnit: null, givenGroup: null, taken: null, takenUnit: null, takenGroup: null },
  evaluation: { dates: [], text: '' },
  notice: { months: null, text: '' },
  ended: { on: null, reason: '' },
  college: { status: null, date: null, reference: '' },
  council: { mode: null, status: null, date: null, reference: '' },
  signature: { status: null, date: null, function: '', reference: '' },
};
const emptyRenewalOfAgreement: Fields = { isPossible: 'unknown', until: null, text: '' };

/** The whole register after an edit of some of its parts; empty when nothing is left in it. Fields of a newer version stay. */
function wholeRegister({ register }: SheetColumn, before: Fields, changes: Fields, { entity }: SheetDefinition): Json {
  const isOfAgreement = entity === 'agreement' && register === 'renewal';
  const empty = isOfAgreement ? emptyRenewalOfAgreement : (emptyRegisters[register] ?? {});
  const filled = Object.entries(changes).map(([field, value]): [string, Json] => [
    field,
    value ?? empty[field] ?? null,
  ]);
  const after: Record<string, Json> = { ...empty, ...before, ...Object.fromEntries(filled) };
  const says = Object.keys(after).some((field) => canonical(after[field] ?? null) !== canonical(empty[field] ?? null));
  // A council that need not decide has no status to choose.
  if (register === 'council' && after.mode === 'not-needed') return { ...after, status: after.status ?? 'done' };
  return says ? after : null;
}

/** Figures after an edit as in the window, unless the file itself says whether amv counts; fields of a newer version stay. */
function figures(before: Readonly<Record<string, Json>>, changes: Readonly<Record<string, Json>>): Json {
  const number = (value: Json | undefined) => (typeof value === 'number' ? value : null);
  const said = (value: Json | undefined) => includesAmv.safeParse(value).data ?? 'unknown';
  const current = { total: number(before.total), amv: number(before.amv), includesAmv: said(before.includesAmv) };
  const edit = {
    ...('total' in changes ? { total: number(changes.total) } : {}),
    ...('amv' in changes ? { amv: number(changes.amv) } : {}),
  };
  const after = editFigures(current, edit);
  if (after === null) return null;
  const includes = 'includesAmv' in changes ? said(changes.includesAmv) : after.includesAmv;
  return { ...before, ...after, includesAmv: includes };
}

function fieldsOf(value: Json): Record<string, Json> {
  // Neither null, text, number nor list: an object of Json.
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Json>) : {};
}
