import { canonical, type Json } from '../domain/canonical';
import { recordHead, registersOf } from '../domain/entities';
import { entityNames } from '../domain/entity';
import { recordIdOf } from '../domain/record-id';
import { countingValue } from '../merge/counting-value';
import { refKey } from '../merge/ref-key';
import { NO_PARTY } from '../merge/site';
import type { CellPlace, IncomingRecord, RecordHead } from '../merge/types';
import { withAskedConsents } from './asked-consents';
import { type Basis, basisHash, joinBasis } from './basis';
import { decodeBasis } from './decode-basis';
import { describeRecord } from './describe-record';
import { type EditSource, editsOf, placeOf, type RegisterEdit, revival, stateOf, withEdits } from './edited-record';
import type { ExportRecord } from './export-data';
import { type FoundSheet, findSheets } from './find-sheets';
import { fold } from './fold';
import type { Interpretation, InterpretContext, ReadNote, ReadProblem, WorkbookEdit } from './interpreted-workbook';
import type { Manifest } from './manifest';
import { matchRows } from './match-rows';
import { namesOf } from './names';
import { readCarriers } from './read-carriers';
import { readFreeRows } from './read-free-rows';
import { type RowReading, readRows } from './read-rows';
import type { ReadWorkbook } from './read-workbook';
import { companionOf, companionsIn, type RecordRow, type RowContext, remarksIn, rowHash, rowOf } from './record-row';
import { BASIS_SHEET } from './sheets';
import { type TypedNames, typedNames } from './typed-names';
import { wordsOf } from './words';

/**
 * What a workbook that came back says: per record the basis in the file, and on top of it what was edited in Excel.
 * Nothing is guessed: what cannot be read is a problem with its cell, what is missing means "not changed".
 */
export function interpretWorkbook(workbook: ReadWorkbook, context: InterpretContext = {}): Interpretation {
  const carriers = readCarriers(workbook);
  if (carriers.kind !== 'manifest') return carriers;
  const { manifest } = carriers;
  const sheets = findSheets(workbook.sheets, manifest);
  if (sheets.kind === 'refused') return sheets;
  const own = basisIn(workbook, manifest, context.sha256 ?? basisHash);
  if (typeof own === 'string' && context.substitute === undefined) return { kind: 'basis-needed', why: own, manifest };
  const basis: Basis = typeof own === 'string' ? { records: context.substitute?.records ?? [], received: [] } : own;
  const origin = typeof own === 'string' ? (context.substitute?.source ?? 'local') : 'file';
  const { savedAt, savedBy } = workbook.properties;
  const source = {
    addressee: manifest.addressee,
    exportId: manifest.exportId,
    at: savedAt ?? manifest.at,
  };
  const collected = collect(basis, sheets.found, { manifest, source, isLocal: origin === 'local' });
  const warnings = workbook.warnings.map(({ code, values }): ReadNote => ({ code, sheet: '', cell: '', values }));
  const substituted: readonly ReadNote[] =
    origin === 'file' ? [] : [{ code: `substitute-basis-${origin}`, sheet: '', cell: '', values: {} }];
  return {
    kind: 'workbook',
    manifest,
    ...collected,
    notes: [...substituted, ...warnings, ...sheets.notes, ...collected.notes],
    received: basis.received,
    basis: origin,
    savedAt,
    savedBy,
  };
}

interface CollectOptions {
  readonly manifest: Manifest;
  readonly source: EditSource;
  readonly isLocal: boolean;
}

interface Collected {
  readonly records: readonly IncomingRecord[];
  readonly edits: ReadonlyMap<string, WorkbookEdit>;
  readonly problems: readonly ReadProblem[];
  readonly notes: readonly ReadNote[];
  readonly unchangedRows: number;
}

/** What is gathered while the rows are read. */
class Collection {
  readonly records: IncomingRecord[] = [];
  readonly edits = new Map<string, WorkbookEdit>();
  readonly problems: ReadProblem[] = [];
  readonly notes: ReadNote[] = [];
  readonly done = new Set<string>();
  unchangedRows = 0;

  constructor(
    readonly byId: ReadonlyMap<string, ExportRecord>,
    readonly source: EditSource,
  ) {}

  add(head: RecordHead, edits: readonly RegisterEdit[]): void {
    const record = this.byId.get(head.id) ?? null;
    this.done.add(head.id);
    if (record === null && edits.length === 0) return;
    const all = [...edits, ...revival(record, edits)];
    this.records.push(all.length === 0 && record !== null ? record : withEdits(head, record, all, this.source));
    for (const { register, value, was, place } of all) {
      const ref = { recordId: head.id, register };
      this.edits.set(refKey(ref), { ref, value, was, place });
    }
  }
}

function collect(basis: Basis, sheets: readonly FoundSheet[], options: CollectOptions): Collected {
  const { manifest, source } = options;
  const byId = new Map(basis.records.map((record) => [record.id, record]));
  const collection = new Collection(byId, source);
  const context: RowContext = {
    names: namesOf(basis.records, manifest.locale),
    words: wordsOf(manifest.locale),
    locale: manifest.locale,
    ...remarksIn(basis.records, manifest.addressee),
    companions: companionsIn(basis.records),
    counting: new Map(),
  };
  let names = context.names;
  for (const found of sheets) {
    const typed = collectSheet(found, basis.records, { ...context, names }, collection, options);
    names = { ...names, ...names.withTyped(typed), ...names.withTypedAgreements(typed.agreements) };
  }
  // Of two records with one id in a file the one without the row goes along too: whoever merges refuses it.
  const rest = basis.records.filter((each) => !collection.done.has(each.id) || byId.get(each.id) !== each);
  const isBefore = ({ entity }: ExportRecord) =>
    entity !== 'remark' && !sheets.some(({ definition }) => definition.entity === entity);
  return {
    records: [...rest.filter(isBefore), ...collection.records, ...rest.filter((each) => !isBefore(each))],
    edits: collection.edits,
    problems: collection.problems,
    notes: [...collection.notes, ...newerNotes(basis.records)],
    unchangedRows: collection.unchangedRows,
  };
}

function collectSheet(
  found: FoundSheet,
  records: readonly ExportRecord[],
  context: RowContext,
  collection: Collection,
  options: CollectOptions,
): TypedNames {
  const shownById = new Map<string, RecordRow>();
  for (const record of withAskedConsents(records, found.definition, context.names)) {
    const row = rowOf(record, found.definition, context, { withInfo: false });
    if (row !== null) shownById.set(record.id, row);
  }
  const naming = (id: string, key: Json) =>
    describeRecord(found.definition, shownById.get(id)?.record ?? { id, key: canonical(key) }, context);
  const source = { exportId: options.manifest.exportId, isTaken: (id: string) => collection.byId.has(id) };
  const matched =
    found.definition.identifiedBy === 'id'
      ? readFreeRows(found, shownById, context, source, naming)
      : matchRows(found, readRows(found, shownById, context), shownById, naming);
  collection.problems.push(...matched.problems);
  collection.notes.push(...matched.notes);
  for (const row of matched.rows) collectRow(row, found, context, collection, options);
  return typedNames(matched.rows, found.definition);
}

function collectRow(
  row: RowReading,
  found: FoundSheet,
  context: RowContext,
  collection: Collection,
  { manifest, isLocal }: CollectOptions,
): void {
  const record = collection.byId.get(row.recordId) ?? null;
  const head = record ?? { id: row.recordId, entity: found.definition.entity, key: canonical(row.key) };
  // Compared with local data, the hash of the row says whether anybody touched it since the export.
  const isAsExported =
    isLocal &&
    row.hash !== null &&
    row.hash ===
      rowHash(
        found.definition,
        row.values.map((value) => value ?? null),
      );
  const edits = isAsExported ? [] : editsOf(row, record, found);
  const companion = isAsExported ? [] : companionEdits(row, head, found, context);
  const remark = isAsExported ? [] : remarkEdit(row, found, manifest, context, collection);
  const isUnchanged = edits.length + companion.length + remark.length + row.problems.length === 0;
  if (isUnchanged) collection.unchangedRows += 1;
  collection.add(head, edits);
  for (const [other, more] of [...companion, ...remark]) collection.add(other, more);
}

type EditsOfRecord = readonly [RecordHead, readonly RegisterEdit[]];

/** What stands in the same row and is of another record with the same key: the yes of the other municipality. */
function companionEdits(
  row: RowReading,
  head: RecordHead,
  found: FoundSheet,
  context: RowContext,
): readonly EditsOfRecord[] {
  const { companion } = found.definition;
  if (companion === undefined || row.changed.length === 0) return [];
  const existing = companionOf(head, found.definition, context) ?? null;
  const edits = editsOf(row, existing, found, 'companion');
  if (edits.length === 0) return [];
  const id = recordIdOf(companion, row.key);
  return [[existing ?? { id, entity: companion, key: head.key }, edits]];
}

/** What stands in the remark column is a remark of the addressee on the whole record. */
function remarkEdit(
  row: RowReading,
  found: FoundSheet,
  manifest: Manifest,
  context: RowContext,
  collection: Collection,
): readonly EditsOfRecord[] {
  const index = row.changed.find((each) => found.definition.columns[each]?.role === 'remark');
  const value = index === undefined ? undefined : row.values[index];
  if (index === undefined || value === undefined) return [];
  const place = placeOf(found, row, [index]);
  if (manifest.addressee === NO_PARTY) {
    const text = String(value);
    collection.problems.push({ code: 'no-remark-party', ...place, found: text, values: { ...place, found: text } });
    return [];
  }
  const existing = context.remarkOn.get(row.recordId) ?? null;
  const head = existing ?? recordHead('remark', { record: row.recordId, register: '', party: manifest.addressee });
  const text = stateOf(existing, 'text');
  const was = text === null ? null : countingValue(text, existing?.owner ?? null);
  return [
    [head, [{ register: 'text', value: canonical(value), was, place }, ...aboutEdit(row, found, collection, place)]],
  ];
}

/** A remark on a row that is asked for, and of which nothing is filled in yet, says itself what it is about. */
function aboutEdit(
  { recordId, shown }: RowReading,
  { definition }: FoundSheet,
  { byId }: Collection,
  place: CellPlace,
): readonly RegisterEdit[] {
  const key = shown?.record.key ?? null;
  if (key === null || byId.has(recordId)) return [];
  return [{ register: 'about', value: canonical({ entity: definition.entity, key }), was: null, place }];
}

function basisIn(
  workbook: ReadWorkbook,
  manifest: Manifest,
  sha256: (text: string) => string,
): Basis | 'missing' | 'damaged' {
  const sheet = workbook.sheets.find(({ name }) => fold(name) === BASIS_SHEET);
  const cells = sheet?.rows.map((row) => row[0] ?? null).filter((cell) => cell !== null && cell !== '') ?? [];
  if (cells.length === 0) return 'missing';
  const text = joinBasis(cells);
  if (text === null || sha256(text) !== manifest.basisSha256) return 'damaged';
  return decodeBasis(text) ?? 'damaged';
}

/** Kinds of record and registers of a newer version: kept as they came. */
function newerNotes(records: readonly ExportRecord[]): readonly ReadNote[] {
  const unknown = new Set<string>();
  const known = new Map(entityNames.map((entity) => [entity as string, new Set(registersOf(entity))]));
  for (const { entity, registers } of records) {
    const names = known.get(entity);
    if (names === undefined) unknown.add(entity);
    else for (const { register } of registers) if (!names.has(register)) unknown.add(`${entity}.${register}`);
  }
  return [...unknown].map((what) => ({ code: 'unknown-newer', sheet: '', cell: '', values: { what } }));
}
