import type { Json } from '../domain/canonical';
import { kindWord } from '../domain/figure-kinds';
import { listName } from './build-data-sheet';
import { columnName } from './cell-name';
import { cellText } from './cell-text';
import { showCell } from './cell-value';
import { showDay } from './day';
import type { ExportData, ReceivedFigure, Withheld } from './export-data';
import { fill } from './fold';
import type { Manifest } from './manifest';
import { carriedKeys, carriedOf } from './manifest-cells';
import type { Names } from './names';
import type { RowContext } from './record-row';
import { LISTS_SHEET, type ListName, type SheetColumn, sheetDefinitions } from './sheets';
import type { WorkbookText } from './texts';
import type { CellStyleName, DefinedName, ModelValue, SheetModel } from './workbook-model';

export interface PageTexts {
  readonly texts: WorkbookText;
  readonly addressee: string;
  /** What a marked example says on every sheet, or null. */
  readonly marker: string | null;
  readonly title: string;
  readonly footer: string;
}

/** How to fill in the workbook and what happens with it. */
export function instructionSheet({ head }: ExportData, page: PageTexts): SheetModel {
  const values = {
    dossier: head.dossierName,
    sender: head.senderName,
    addressee: page.addressee,
    date: showDay(head.at.slice(0, 10)),
  };
  const lines = page.texts.instructions.map((line) => fill(line, values));
  const rows: ModelValue[][] = [
    ...(page.marker === null ? [] : [[page.marker]]),
    [page.texts.sheets.instructions],
    ...lines.map((line) => [line === '' ? null : line]),
  ];
  const offset = rows.length - lines.length;
  const rowStyles = new Map<number, CellStyleName>([[offset - 1, 'title']]);
  if (page.marker !== null) rowStyles.set(0, 'marker');
  for (const [index, line] of lines.entries())
    if (isHeading(lines, index, line)) rowStyles.set(offset + index, 'label');
  return readingSheet(page.texts.sheets.instructions, page, { rows, rowStyles, widths: [110], style: 'text' });
}

/** The manifest again, for people. */
export function infoSheet(manifest: Manifest, names: Names, page: PageTexts): SheetModel {
  const carried = carriedOf(manifest);
  const labels: Readonly<Record<string, string>> = page.texts.info;
  const withheld = withheldText(manifest.withheld ?? [], names, page.texts);
  const rows: ModelValue[][] = [
    ...(page.marker === null ? [] : [[page.marker]]),
    [page.texts.info.title],
    ...carriedKeys.map((key) => [labels[key] ?? key, carried[key]]),
    ...(withheld === null ? [] : [[page.texts.info.withheld, withheld]]),
  ];
  const rowStyles = new Map<number, CellStyleName>([[page.marker === null ? 0 : 1, 'title']]);
  if (page.marker !== null) rowStyles.set(0, 'marker');
  return readingSheet(page.texts.sheets.info, page, { rows, rowStyles, widths: [28, 70], style: 'info' });
}

/** How many facilities of whom the addressee does not see; null when there are none. */
function withheldText(withheld: readonly Withheld[], names: Names, texts: WorkbookText): string | null {
  const owners = withheld.map(({ owner, facilities }) =>
    fill(texts.withheldOf, { count: facilities, party: names.partyName(owner) }),
  );
  return owners.length === 0 ? null : owners.join(', ');
}

/** Figures of others, to read: one line per area, group, period and kind, totals with how many are known. */
export function receivedSheet(data: ExportData, context: RowContext, page: PageTexts): SheetModel {
  const { headers, knownOf } = page.texts;
  const header = [
    headers.area,
    headers.group,
    headers.period,
    headers.kind,
    headers.unit,
    headers.total,
    headers.amv,
    headers.known,
    headers.referenceDate,
  ];
  const body = inOrder(data.received, context).map((one) => receivedRow(one, context, page, knownOf));
  const withheld = (data.withheld ?? []).reduce((sum, { facilities }) => sum + facilities, 0);
  const top = [
    ...(page.marker === null ? [] : [[page.marker]]),
    ...(withheld === 0 ? [] : [[fill(page.texts.withoutWithheld, { count: withheld })]]),
  ];
  const rowStyles = new Map<number, CellStyleName>([[top.length, 'header']]);
  for (const index of top.keys()) rowStyles.set(index, 'marker');
  const sheet = readingSheet(page.texts.sheets.received, page, {
    rows: [...top, header, ...body],
    rowStyles,
    // The longest kind is "plaatsen die meetellen, hard en zacht": beside "hard" alone it must be told apart.
    widths: [34, 24, 22, 38, 11, 10, 12, 13, 12],
    style: 'info',
  });
  const columns = sheet.columns.map((column, index) =>
    index === 5 || index === 6
      ? { ...column, style: 'info-number' as const }
      : index === 8
        ? { ...column, style: 'info-date' as const }
        : column,
  );
  return { ...sheet, columns, frozenRows: top.length + 1 };
}

/** By area, group, period and kind, in the order of the dropdowns. */
function inOrder(received: readonly ReceivedFigure[], { names }: RowContext): readonly ReceivedFigure[] {
  const places = [names.areas, names.groups, names.periods].map(
    ({ codes }) => new Map(codes.map((code, index) => [code, index])),
  );
  const orderOf = ({ area, group, period }: ReceivedFigure) =>
    [area, group, period].map((code, index) => places[index]?.get(code) ?? Number.MAX_SAFE_INTEGER);
  return received
    .map((one) => ({ one, order: orderOf(one) }))
    .sort((left, right) => {
      const at = left.order.findIndex((place, index) => place !== right.order[index]);
      return at === -1 ? 0 : (left.order[at] ?? 0) - (right.order[at] ?? 0);
    })
    .map(({ one }) => one);
}

/** The words of the dropdowns, one column per list, with their names. */
export function listsSheet(context: RowContext): { model: SheetModel; names: readonly DefinedName[] } {
  const lists = listsOf(context);
  const height = Math.max(...lists.map(([, words]) => words.length));
  const rows = Array.from({ length: height }, (_, row) => lists.map(([, words]) => words[row] ?? null));
  const model: SheetModel = {
    ...bare(LISTS_SHEET),
    visibility: 'hidden',
    columns: lists.map(() => ({ width: 24, isHidden: false, style: 'hidden' })),
    rows: [lists.map(([name]) => name), ...rows],
    isProtected: true,
  };
  const names = lists.map(([name, words], index) => {
    const column = columnName(index);
    return {
      name: listName(name),
      refersTo: `'${LISTS_SHEET}'!$${column}$2:$${column}$${Math.max(words.length, 1) + 1}`,
    };
  });
  return { model, names };
}

function listsOf({ names, words }: RowContext): readonly (readonly [ListName, readonly string[]])[] {
  const shown = (list: { codes: readonly string[]; show(code: string): string }) =>
    list.codes.map((code) => cellText(list.show(code)));
  return [
    ['areas', shown(names.areas)],
    ['municipalities', shown(names.municipalities)],
    ['groups', shown(names.groups)],
    ['periods', shown(names.periods)],
    ['quotaKinds', shown(words.quotaKinds)],
    ['realisationKinds', shown(words.realisationKinds)],
    ['includesAmv', shown(words.includesAmv)],
    ['certainty', shown(words.certainty)],
    ['countedBy', shown(words.countedBy)],
    ['facilities', shown(names.facilities)],
    ['layers', shown(names.layers)],
    ['facilityKinds', shown(words.facilityKinds)],
    ['facilityStatuses', shown(words.facilityStatuses)],
    ['circles', shown(words.circles)],
    ['renewal', shown(words.renewal)],
    ['firmness', shown(words.firmness)],
    ['yesNo', shown(words.yesNo)],
    ['parties', shown(names.parties)],
    ['agreements', shown(names.agreements)],
    ['agreementStages', shown(words.agreementStages)],
    ['agreementCircles', shown(words.agreementCircles)],
    ['collegeStatuses', shown(words.collegeStatuses)],
    ['councilModes', shown(words.councilModes)],
    ['councilStatuses', shown(words.councilStatuses)],
    ['signatureStatuses', shown(words.signatureStatuses)],
    ['units', shown(words.units)],
  ];
}

function receivedRow(one: ReceivedFigure, context: RowContext, page: PageTexts, knownOf: string): ModelValue[] {
  const unit = context.names.unitOf(one.group);
  const known = one.of > 1 ? fill(knownOf, { known: one.known, of: one.of }) : null;
  const kinds: Readonly<Record<string, string>> = { ...page.texts.kinds, ...page.texts.countingKinds };
  return [
    cell('area', one.area, context),
    cell('group', one.group, context),
    cell('period', one.period, context),
    kinds[kindWord(one.kind, unit)] ?? one.kind,
    unit === null ? null : page.texts.units[unit],
    one.total,
    one.amv,
    known,
    one.date === null ? null : { date: one.date },
  ];
}

function cell(field: string, value: Json, context: RowContext): ModelValue {
  const column: SheetColumn | undefined = sheetDefinitions[0]?.columns.find(
    (each) => each.role === 'key' && each.field === field,
  );
  return column === undefined ? null : showCell(column, value, context);
}

interface Reading {
  readonly rows: readonly (readonly ModelValue[])[];
  readonly rowStyles: ReadonlyMap<number, CellStyleName>;
  readonly widths: readonly number[];
  readonly style: CellStyleName;
}

function readingSheet(name: string, page: PageTexts, { rows, rowStyles, widths, style }: Reading): SheetModel {
  return {
    ...bare(name),
    columns: widths.map((width) => ({ width, isHidden: false, style })),
    rows,
    rowStyles,
    isProtected: true,
    printHeader: page.marker === null ? `${page.title}: ${name}` : `${page.title}: ${name} (${page.marker})`,
    printFooter: page.footer,
  };
}

function bare(name: string): SheetModel {
  return {
    name,
    visibility: 'visible',
    columns: [],
    rows: [],
    rowStyles: new Map(),
    cellStyles: new Map(),
    dropdowns: [],
    frozenRows: 0,
    filter: null,
    isProtected: false,
    printHeader: '',
    printFooter: '',
  };
}

/** A line after an empty one is a heading. */
function isHeading(lines: readonly string[], index: number, line: string): boolean {
  return line !== '' && index > 0 && lines[index - 1] === '';
}
