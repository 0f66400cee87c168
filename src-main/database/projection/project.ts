import { isEntityName, keyOf, ownerOf, readValue, registersOf } from '../../../shared/domain/entities';
import type { EntityName } from '../../../shared/domain/entity';
import { countingValue, isConflict } from '../../../shared/merge/counting-value';
import type { Party } from '../../../shared/merge/types';
import { readRecords, type StoredRecord } from '../register-rows';
import { listParameter, statement } from '../statement';
import type { Store } from '../store';
import { registerReader } from './projected-row';
import { projections } from './rows';

/** Rebuilds the typed rows of these records, and which of their registers are in conflict or cannot be read. */
export function projectRecords(store: Store, region: Party, ids: Iterable<string>): void {
  const list = [...new Set(ids)];
  for (const table of ['conflicts', 'unreadable']) removeRows(store, table, 'record_id', list);
  removeRows(store, 'refusals', 'remark_id', list);
  const records = readRecords(store, list);
  for (const id of list) {
    const record = records.get(id);
    if (record !== undefined) projectRecord(store, region, record);
  }
}

/** Takes away the rows of records that are no longer there (an import that was un-read). */
export function unprojectRecords(store: Store, ids: readonly string[]): void {
  for (const { table } of Object.values(projections)) removeRows(store, table, 'record_id', ids);
  for (const table of ['conflicts', 'unreadable']) removeRows(store, table, 'record_id', ids);
  removeRows(store, 'refusals', 'remark_id', ids);
}

/** Rebuilds every typed table from the registers. */
export function projectAll(store: Store, region: Party): void {
  for (const { table } of Object.values(projections)) statement(store, `DELETE FROM ${table}`).run();
  for (const table of ['conflicts', 'unreadable', 'refusals']) statement(store, `DELETE FROM ${table}`).run();
  for (const record of readRecords(store).values()) projectRecord(store, region, record);
}

/** The typed rows of a record whose registers are given: for tables that hold no registers. */
export function projectStored(store: Store, region: Party, record: StoredRecord): void {
  projectRecord(store, region, record);
}

/** All typed tables, for the check that they equal the registers. */
export const projectedTables: readonly string[] = [
  ...Object.values(projections).map(({ table }) => table),
  'conflicts',
  'unreadable',
  'refusals',
];

function projectRecord(store: Store, region: Party, record: StoredRecord): void {
  const { id, entity } = record.head;
  for (const [register, state] of record.registers) {
    if (isConflict(state)) {
      statement(store, 'INSERT INTO conflicts (record_id, register) VALUES (?, ?)').run(id, register);
    }
  }
  const unreadable = isEntityName(entity) ? projectKnown(store, region, record, entity) : [''];
  for (const register of new Set(unreadable)) {
    statement(store, 'INSERT INTO unreadable (record_id, register) VALUES (?, ?)').run(id, register);
  }
}

function projectKnown<E extends EntityName>(store: Store, region: Party, record: StoredRecord, entity: E): string[] {
  const key = keyOf(record.head, entity);
  if (key === null) return [''];
  const known = registersOf(entity);
  const unreadable = [...record.registers.keys()].filter((register) => !known.includes(register));
  const read = registerReader(record, entity, ownerOf(record.head, region), unreadable);
  const { table, columns } = projections[entity];
  insertRow(store, table, record.head.id, columns(key, read));
  if (entity === 'remark') projectRefusals(store, record, region);
  return unreadable;
}

function insertRow(store: Store, table: string, id: string, columns: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(columns);
  const sql = `INSERT OR REPLACE INTO ${table} (record_id, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`;
  statement(store, sql).run(id, ...Object.values(columns));
}

function projectRefusals(store: Store, record: StoredRecord, region: Party): void {
  const key = keyOf(record.head, 'remark');
  const state = record.registers.get('refusedDots');
  if (key === null || state === undefined) return;
  const dots = readValue('remark', 'refusedDots', countingValue(state, ownerOf(record.head, region))) ?? [];
  const insert = statement(
    store,
    'INSERT OR IGNORE INTO refusals (remark_id, record_id, register, site, counter) VALUES (?, ?, ?, ?, ?)',
  );
  for (const dot of dots) {
    const split = dot.lastIndexOf(':');
    const counter = Number(dot.slice(split + 1));
    if (split > 0 && Number.isSafeInteger(counter)) {
      insert.run(record.head.id, key.record, key.register, dot.slice(0, split), counter);
    }
  }
}

function removeRows(store: Store, table: string, column: string, ids: readonly string[]): void {
  statement(store, `DELETE FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`).run(listParameter(ids));
}
