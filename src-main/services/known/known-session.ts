import { ownerOf } from '../../../shared/domain/entities';
import { type KnownValue, knownValues } from '../../../shared/merge/known-values';
import type { Party, RecordHead, RegisterState, Sibling } from '../../../shared/merge/types';
import { openMemoryStore } from '../../database/open';
import { projectStored } from '../../database/projection/project';
import { insertRecord, insertRegister, type StoredRecord } from '../../database/register-rows';
import { readKnownChanges } from '../../database/repositories/known-log';
import { statement } from '../../database/statement';
import { inTransaction, type Store } from '../../database/store';
import type { Session } from '../session';

/** Two moments are compared; one more is kept so that going back and forth reads nothing anew. */
const MOST_KEPT = 3;

const kept = new WeakMap<Session, Map<number, Session>>();

/**
 * The dossier as this copy knew it after a line of its log: every service that reads answers of then. It lies in memory
 * and is never written. What came with a file that was later un-read ("ongedaan maken") counts as never read.
 *
 * @param last the last line that is known, see `lastLineBefore`
 */
export function knownSession(session: Session, last: number): Session {
  const known = kept.get(session) ?? new Map<number, Session>();
  kept.set(session, known);
  const found = known.get(last);
  if (found !== undefined) return found;
  for (const [line, each] of known) {
    if (known.size < MOST_KEPT) break;
    each.sqlite.close();
    known.delete(line);
  }
  const made = sessionOf(session, storeOf(session, last), last);
  known.set(last, made);
  return made;
}

/** Everything but the tables is that of the dossier as it is open: who works in it, in which language. */
function sessionOf(session: Session, store: Store, last: number): Session {
  return Object.create(session, {
    sqlite: { value: store.sqlite },
    db: { value: store.db },
    readOnly: { value: true },
    // What was known then does not change any more.
    revision: { value: last },
  }) as Session; // a session with tables of its own
}

function storeOf(session: Session, last: number): Store {
  const store = openMemoryStore();
  // The type names the columns of the query.
  const heads = statement(session, 'SELECT id, entity, key FROM records').all() as RecordHead[];
  const values = knownValues(readKnownChanges(session, last));
  inTransaction(store, () => {
    for (const head of heads) {
      const registers = values.get(head.id);
      if (registers !== undefined) keep(store, session.region, head, registers);
    }
  });
  return store;
}

function keep(store: Store, region: Party, head: RecordHead, registers: ReadonlyMap<string, KnownValue>): void {
  const owner = ownerOf(head, region);
  const states = new Map([...registers].map(([register, value]) => [register, stateOf(value, owner)]));
  const record: StoredRecord = { head, registers: states };
  insertRecord(store, head);
  for (const [register, state] of states) {
    // Only what is in conflict is read from the registers; the rest stands in the typed tables.
    if (state.siblings.length > 1) insertRegister(store, head.id, register, state);
  }
  projectStored(store, region, record);
}

/** The log keeps values, not their dots. These are made so that the value that counted then counts. */
function stateOf({ value, values }: KnownValue, owner: Party | null): RegisterState {
  const others = values.filter((each) => each !== value);
  return { siblings: [siblingOf(value, owner ?? '', 2), ...others.map((each) => siblingOf(each, '', 1))], context: {} };
}

function siblingOf(value: string, party: Party, counter: number): Sibling {
  const label = { at: '', party, function: '', origin: 'reference' } as const;
  return { value, dot: { site: `${party}-${value}`, counter }, label };
}
