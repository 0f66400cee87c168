import type { CopyView, WaitingEntry } from '../../shared/merge/copy-view';
import { refKey } from '../../shared/merge/ref-key';
import type { Dot, RecordHead } from '../../shared/merge/types';
import { readMeta } from './meta';
import { readRecords } from './register-rows';
import { listParameter, statement } from './statement';
import type { Store } from './store';
import { readWaiting } from './waiting-rows';

/**
 * What merging reads of this dossier, loaded at once for these records; without ids for all. It is of one moment:
 * make a new one after every change.
 */
export function copyViewOf(store: Store, ids?: Iterable<string>): CopyView {
  const list = ids === undefined ? undefined : [...new Set(ids)];
  const records = readRecords(store, list);
  const waiting = groupByRegister(readWaiting(store, list));
  const refused = readRefused(store, list);
  const meta = readMeta(store);
  return {
    register: (ref) => records.get(ref.recordId)?.registers.get(ref.register) ?? null,
    waiting: (ref) => waiting.get(refKey(ref)) ?? [],
    refused: (ref) => refused.get(refKey(ref)) ?? [],
    head: (recordId): RecordHead | null => records.get(recordId)?.head ?? null,
    highestCounter: meta.highestCounter,
    own: { site: meta.site, counter: meta.ownCounter },
  };
}

function groupByRegister(entries: readonly WaitingEntry[]): Map<string, WaitingEntry[]> {
  const groups = new Map<string, WaitingEntry[]>();
  for (const entry of entries) {
    const key = refKey(entry.ref);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/** Remarks with a "no" travel as records; their dots are a projection. */
function readRefused(store: Store, ids: readonly string[] | undefined): Map<string, Dot[]> {
  const sql = 'SELECT record_id, register, site, counter FROM refusals';
  const found = (
    ids === undefined
      ? statement(store, sql).all()
      : statement(store, `${sql} WHERE record_id IN (SELECT value FROM json_each(?))`).all(listParameter(ids))
  ) as { record_id: string; register: string; site: string; counter: number }[]; // columns of the query
  const groups = new Map<string, Dot[]>();
  for (const row of found) {
    const key = refKey({ recordId: row.record_id, register: row.register });
    groups.set(key, [...(groups.get(key) ?? []), { site: row.site, counter: row.counter }]);
  }
  return groups;
}
