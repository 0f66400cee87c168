import type { PassedOn } from '../../shared/domain/passed-on';
import type { Dot, Label, Origin, RecordHead, RegisterState, Sibling } from '../../shared/merge/types';
import type { SiblingRow } from './schema';
import { listParameter, statement } from './statement';
import type { Store } from './store';

/** A record with all its registers, as the register tables hold it. */
export interface StoredRecord {
  readonly head: RecordHead;
  readonly registers: ReadonlyMap<string, RegisterState>;
}

/** The records with these ids; without ids: all records of the dossier. Three queries, however many. */
export function readRecords(store: Store, ids?: Iterable<string>): Map<string, StoredRecord> {
  const list = ids === undefined ? undefined : listParameter(ids);
  const records = new Map<string, { head: RecordHead; registers: Map<string, RegisterState> }>();
  for (const head of rowsOf<RecordHead>(store, 'SELECT id, entity, key FROM records', 'id', list)) {
    records.set(head.id, { head, registers: new Map() });
  }
  const states = new Map<string, GrowingState>();
  const stateOf = (recordId: string, register: string): GrowingState => {
    const key = `${recordId}/${register}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    const made: GrowingState = { siblings: [], context: {} };
    states.set(key, made);
    records.get(recordId)?.registers.set(register, made);
    return made;
  };
  const order = ' ORDER BY record_id, register, site, counter';
  for (const row of rowsOf<SiblingRow>(store, 'SELECT * FROM siblings', 'record_id', list, order)) {
    stateOf(row.record_id, row.register).siblings.push(siblingOf(row));
  }
  for (const row of rowsOf<ContextRow>(store, 'SELECT * FROM contexts', 'record_id', list)) {
    stateOf(row.record_id, row.register).context[row.site] = row.counter;
  }
  return records;
}

/** Replaces siblings and context of a register. The record must be there. */
export function replaceRegister(store: Store, recordId: string, register: string, state: RegisterState): void {
  removeRegister(store, recordId, register);
  insertRegister(store, recordId, register, state);
}

/** Writes a register that has no rows yet. */
export function insertRegister(store: Store, recordId: string, register: string, state: RegisterState): void {
  const insertSibling = statement(
    store,
    `INSERT INTO siblings (record_id, register, site, counter, value, at, party, function, origin, detail, on_behalf_of,
       passed_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { dot, value, label } of state.siblings) {
    insertSibling.run(recordId, register, dot.site, dot.counter, value, ...labelColumns(label));
  }
  const insertContext = statement(
    store,
    'INSERT INTO contexts (record_id, register, site, counter) VALUES (?, ?, ?, ?)',
  );
  for (const site of Object.keys(state.context)) insertContext.run(recordId, register, site, state.context[site]);
}

/** Takes a register away as if it had never been read. Only for "ongedaan maken" of an import. */
export function removeRegister(store: Store, recordId: string, register: string): void {
  statement(store, 'DELETE FROM siblings WHERE record_id = ? AND register = ?').run(recordId, register);
  statement(store, 'DELETE FROM contexts WHERE record_id = ? AND register = ?').run(recordId, register);
}

/** Makes sure the record exists; its kind and key never change. */
export function insertRecord(store: Store, head: RecordHead): void {
  statement(store, 'INSERT INTO records (id, entity, key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    head.id,
    head.entity,
    head.key,
  );
}

interface GrowingState {
  readonly siblings: Sibling[];
  readonly context: Record<string, number>;
}

interface ContextRow {
  readonly record_id: string;
  readonly register: string;
  readonly site: string;
  readonly counter: number;
}

function rowsOf<T>(store: Store, select: string, column: string, list: string | undefined, order = ''): T[] {
  // The type names the columns of `select`; the schema test guards that they are there.
  if (list === undefined) return statement(store, select + order).all() as T[];
  return statement(store, `${select} WHERE ${column} IN (SELECT value FROM json_each(?))${order}`).all(list) as T[];
}

function siblingOf(row: SiblingRow): Sibling {
  const dot: Dot = { site: row.site, counter: row.counter };
  const label: Label = {
    at: row.at,
    party: row.party,
    function: row.function,
    // An origin of a newer version is shown as it is and never compared.
    origin: row.origin as Origin,
    ...(row.detail === null ? {} : { detail: row.detail }),
    ...(row.on_behalf_of === null ? {} : { onBehalfOf: row.on_behalf_of }),
    // Written by labelColumns below, as a whole.
    ...(row.passed_on === null ? {} : { passedOn: JSON.parse(row.passed_on) as PassedOn }),
  };
  return { value: row.value, dot, label };
}

function labelColumns(label: Label): (string | null)[] {
  const { at, party, function: role, origin, detail, onBehalfOf, passedOn } = label;
  const told = passedOn === undefined ? null : JSON.stringify(passedOn);
  return [at, party, role, origin, detail ?? null, onBehalfOf ?? null, told];
}
