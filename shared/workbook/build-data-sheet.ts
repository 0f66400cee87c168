import { agreementNumber } from '../domain/agreement';
import { numberText } from '../domain/agreement/agreement-number';
import type { Json } from '../domain/canonical';
import { withAskedConsents } from './asked-consents';
import type { PageTexts } from './build-reading-sheets';
import { columnName } from './cell-name';
import type { ExportHead, ExportRecord } from './export-data';
import type { SheetEntry } from './manifest';
import { type RecordRow, type RowContext, rowHash, rowOf } from './record-row';
import {
  BASIS_HEADER,
  type CellType,
  HIDDEN_COLUMNS,
  ID_HEADER,
  type SheetColumn,
  type SheetDefinition,
  SPARE_ROWS,
} from './sheets';
import type { CellStyleName, ModelColumn, ModelDropdown, ModelValue, SheetModel } from './workbook-model';

export interface DataSheetInput {
  readonly sheet: SheetDefinition;
  readonly rows: readonly RecordRow[];
  readonly head: ExportHead;
  readonly page: PageTexts;
  readonly newId: () => string;
}

/** The records of a sheet as rows, in the order of areas, periods, groups, dates and kinds. */
export function rowsOf(
  records: readonly ExportRecord[],
  sheet: SheetDefinition,
  context: RowContext,
): readonly RecordRow[] {
  const order = sortOrder(sheet, context);
  const sortable: { readonly row: RecordRow; readonly order: string }[] = [];
  for (const record of withAskedConsents(records, sheet, context.names)) {
    if (record.entity !== sheet.entity) continue;
    const row = rowOf(record, sheet, context);
    if (row !== null) sortable.push({ row, order: order(row.values) });
  }
  sortable.sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0));
  return sortable.map(({ row }) => row);
}

/** A data sheet and its line in the manifest. */
export function buildDataSheet({ sheet, rows, head, page, newId }: DataSheetInput): {
  model: SheetModel;
  entry: SheetEntry;
} {
  const columns = head.isBare ? sheet.columns.filter(({ role }) => role !== 'remark') : sheet.columns;
  const kept = columns.map((column) => sheet.columns.indexOf(column));
  const offset = head.isBare ? 0 : HIDDEN_COLUMNS;
  const headers = columns.map(({ header }) => page.texts.headers[header]);
  const top = page.marker === null ? [] : [[...hidden(offset, null), page.marker]];
  const headerRow = top.length;
  const body = rows.map((row): ModelValue[] => {
    const cells: ModelValue[] = head.isBare ? [] : [row.record.id, rowHash(sheet, row.values)];
    for (const index of kept) cells.push(row.cells[index] ?? null);
    return cells;
  });
  const spare =
    head.isBare || sheet.hasSpareRows === false
      ? []
      : Array.from({ length: SPARE_ROWS }, (): ModelValue[] => [newId(), null, ...columns.map(() => null)]);
  const idHeaders = head.isBare ? [] : [`${ID_HEADER}${sheet.identity}`, `${BASIS_HEADER}${head.exportId}`];
  const last = headerRow + 1 + body.length + spare.length;
  const name = page.texts.sheets[sheet.title];
  const model: SheetModel = {
    name,
    visibility: 'visible',
    columns: [...hidden(offset, hiddenColumn), ...columns.map(columnOf)],
    rows: [...top, [...idHeaders, ...headers], ...body, ...spare],
    rowStyles: new Map([...top.map((_, index): [number, CellStyleName] => [index, 'marker']), [headerRow, 'header']]),
    cellStyles: new Map(
      columns.flatMap((column, index) =>
        isToRead(column) ? [[`${headerRow},${offset + index}`, 'header-info' as const]] : [],
      ),
    ),
    dropdowns:
      head.isBare || body.length + spare.length === 0
        ? []
        : columns.flatMap((column, index) => dropdownOf(column, offset + index, headerRow + 2, last, page)),
    frozenRows: headerRow + 1,
    filter: `A${headerRow + 1}:${columnName(offset + columns.length - 1)}${last}`,
    isProtected: false,
    printHeader: page.marker === null ? `${page.title}: ${name}` : `${page.title}: ${name} (${page.marker})`,
    printFooter: page.footer,
  };
  const map = Object.fromEntries(columns.map(({ target }, index) => [headers[index] ?? '', target]));
  return { model, entry: { identity: sheet.identity, name, rows: body.length, headers: map } };
}

const hiddenColumn: ModelColumn = { width: 10, isHidden: true, style: 'hidden' };

function hidden<T>(times: number, value: T): readonly T[] {
  return Array.from({ length: times }, () => value);
}

function columnOf(column: SheetColumn): ModelColumn {
  return { width: column.width, isHidden: false, style: styleOf(column) };
}

function isToRead({ role, isFixed }: SheetColumn): boolean {
  return role === 'info' || isFixed === true;
}

function styleOf(column: SheetColumn): CellStyleName {
  if (isToRead(column)) return 'info';
  return column.type === 'number' || column.type === 'places' ? 'number' : column.type === 'date' ? 'date' : 'input';
}

function dropdownOf(
  column: SheetColumn,
  index: number,
  first: number,
  last: number,
  page: PageTexts,
): readonly ModelDropdown[] {
  // Who counted may be anybody: the list would refuse a new name.
  if (column.list === null || column.type === 'counted-by') return [];
  const name = columnName(index);
  const isOpen = column.isOpenList === true;
  const { dropdownTitle, dropdownError, dropdownOpenError } = page.texts;
  return [
    {
      range: `${name}${first}:${name}${last}`,
      list: listName(column.list),
      isOpen,
      errorTitle: dropdownTitle,
      error: isOpen ? dropdownOpenError : dropdownError,
    },
  ];
}

/** The defined name of a list on the list sheet. */
export function listName(list: string): string {
  return `lijst_${list}`;
}

function sortOrder(sheet: SheetDefinition, { names }: RowContext): (values: readonly Json[]) => string {
  const places: { readonly [T in CellType]?: ReadonlyMap<string, string> } = {
    area: place(names.areas.codes),
    municipality: place(names.municipalities.codes),
    group: place(names.groups.codes),
    period: place(names.periods.codes),
    'quota-kind': place(sheet.kinds),
    'realisation-kind': place(sheet.kinds),
    facility: place(names.facilities.codes),
    layer: place(names.layers.codes),
    party: place(names.parties.codes),
    agreement: place(names.agreements.codes),
    version: place(names.versions.codes),
  };
  const targets = sheet.order ?? sheet.columns.filter(({ role }) => role === 'key').map(({ target }) => target);
  const parts = targets.map((target) => {
    const index = sheet.columns.findIndex((column) => column.target === target);
    const type = sheet.columns[index]?.type;
    return { index, known: type === undefined ? undefined : places[type] };
  });
  return (values) => {
    let order = '';
    for (const { index, known } of parts) {
      const code = sortText(values[index] ?? null);
      order += known?.get(code) ?? `\uffff${code} `;
    }
    return order;
  };
}

/** A number of an agreement sorts as it is read. */
function sortText(value: Json): string {
  if (value === null || typeof value !== 'object') return String(value ?? '');
  const number = agreementNumber.safeParse(value);
  return number.success ? numberText(number.data) : String(value);
}

function place(codes: readonly string[]): Map<string, string> {
  // One sign per place keeps the texts to sort by short; of a list longer than the signs before the surrogates, two.
  const isLong = codes.length > 0xd000;
  const sign = (index: number) =>
    isLong ? String.fromCharCode(1 + Math.floor(index / 0xd000), 1 + (index % 0xd000)) : String.fromCharCode(index + 1);
  return new Map(codes.map((code, index) => [code, sign(index)]));
}
