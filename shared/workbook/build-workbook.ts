import { NO_PARTY } from '../merge/site';
import { basisHash, encodeBasis, splitBasis } from './basis';
import { buildDataSheet, rowsOf } from './build-data-sheet';
import { infoSheet, instructionSheet, listsSheet, type PageTexts, receivedSheet } from './build-reading-sheets';
import { cellText } from './cell-text';
import type { ExportData, ExportHead } from './export-data';
import { FORMAT_MAJOR, FORMAT_MINOR, type Manifest } from './manifest';
import { carriedKeys, carriedOf, constantName, manifestRows, propertyKey } from './manifest-cells';
import { namesOf } from './names';
import { companionsIn, type RowContext, remarksIn } from './record-row';
import { BASIS_SHEET, MANIFEST_SHEET, sheetDefinitions } from './sheets';
import { workbookTexts } from './texts';
import { wordsOf } from './words';
import type { DefinedName, SheetModel, WorkbookModel } from './workbook-model';

/**
 * The workbook of an export: sheets for people, and everything a reader needs to merge what comes back: manifest,
 * basis, ids and hashes. A bare copy ("kale kopie") has the sheets for people only.
 *
 * @param newId gives fresh UUIDs for the spare rows.
 * @param sha256 hex SHA-256 of a text; the main process gives its own, which is faster.
 */
export function buildWorkbook(
  data: ExportData,
  newId: () => string,
  sha256: (text: string) => string = basisHash,
): WorkbookModel {
  const head = printable(data.head);
  const names = namesOf(data.records, head.locale);
  const remarks = head.isBare ? remarksIn([], NO_PARTY) : remarksIn(data.records, head.addressee);
  const context: RowContext = {
    names,
    words: wordsOf(head.locale),
    locale: head.locale,
    ...remarks,
    companions: companionsIn(data.records),
    counting: data.counting ?? new Map(),
  };
  const page = pageTexts({ ...data, head });
  const built = sheetDefinitions.map((sheet) => {
    const rows = rowsOf(data.records, sheet, context);
    return buildDataSheet({ sheet, rows, head, page, newId });
  });
  const lists = listsSheet(context);
  const received = data.received.length === 0 ? [] : [receivedSheet(data, context, page)];
  const basis = encodeBasis({ records: data.records, received: data.received });
  const manifest = manifestOf(
    { ...data, head },
    sha256(basis),
    built.map(({ entry }) => entry),
  );
  const forPeople = [instructionSheet({ ...data, head }, page), ...built.map(({ model }) => model), ...received];
  const common = { title: page.title, creator: head.senderName, at: head.at };
  if (head.isBare)
    return { ...common, sheets: [...forPeople.slice(1), lists.model], names: lists.names, customProperties: {} };
  return {
    ...common,
    sheets: [...forPeople, infoSheet(manifest, names, page), lists.model, manifestSheet(manifest), basisSheet(basis)],
    names: [...lists.names, ...manifestNames(manifest)],
    customProperties: customProperties(manifest),
  };
}

/** Names that people typed, without the signs that a workbook cannot hold. */
function printable(head: ExportHead): ExportHead {
  const { dossierName, senderName, addresseeName } = head;
  return {
    ...head,
    dossierName: cellText(dossierName),
    senderName: cellText(senderName),
    addresseeName: cellText(addresseeName),
  };
}

function manifestOf({ head, withheld }: ExportData, basisSha256: string, sheets: Manifest['sheets']): Manifest {
  const { isBare: _, joinedDossiers, ...rest } = head;
  return {
    major: FORMAT_MAJOR,
    minor: FORMAT_MINOR,
    ...rest,
    joinedDossiers: [...joinedDossiers],
    withheld: [...(withheld ?? [])],
    basisSha256,
    sheets,
  };
}

function pageTexts({ head }: ExportData): PageTexts {
  const texts = workbookTexts[head.locale];
  const addressee = head.addressee === NO_PARTY ? texts.noAddressee : head.addresseeName;
  const marker = head.isExample ? texts.example : null;
  return { texts, addressee, marker, title: `${head.dossierName}, ${addressee}`, footer: texts.page };
}

function manifestSheet(manifest: Manifest): SheetModel {
  return hiddenSheet(MANIFEST_SHEET, [['key', 'value'], ...manifestRows(manifest)], [24, 60]);
}

function basisSheet(basis: string): SheetModel {
  return hiddenSheet(
    BASIS_SHEET,
    splitBasis(basis).map((cell) => [cell]),
    [20],
  );
}

function hiddenSheet(name: string, rows: SheetModel['rows'], widths: readonly number[]): SheetModel {
  return {
    name,
    visibility: 'very-hidden',
    columns: widths.map((width) => ({ width, isHidden: false, style: 'hidden' })),
    rows,
    rowStyles: new Map(),
    cellStyles: new Map(),
    dropdowns: [],
    frozenRows: 0,
    filter: null,
    isProtected: true,
    printHeader: '',
    printFooter: '',
  };
}

function manifestNames(manifest: Manifest): readonly DefinedName[] {
  const carried = carriedOf(manifest);
  const rows = manifestRows(manifest).length + 1;
  return [
    { name: 'regietafel_manifest', refersTo: `'${MANIFEST_SHEET}'!$A$1:$B$${rows}` },
    ...carriedKeys
      .filter((key) => carried[key] !== '')
      .map((key) => ({ name: propertyKey(key), refersTo: constantName(carried[key].slice(0, 200)) })),
  ];
}

function customProperties(manifest: Manifest): Readonly<Record<string, string>> {
  const carried = carriedOf(manifest);
  return Object.fromEntries(
    carriedKeys.filter((key) => carried[key] !== '').map((key) => [propertyKey(key), carried[key].slice(0, 250)]),
  );
}
