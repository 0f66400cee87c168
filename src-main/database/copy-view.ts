import type { CopyView, WaitingEntry } from '../../shared/merge/copy-view';
import { refKey } from '../../shared/merge/ref-key';
import { partyOfSite } from '../../shared/merge/site';
import type { Dot, Party, RecordHead } from '../../shared/merge/types';
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
  const meta = readMeta(store);
  const refused = readRefused(store, partyOfSite(meta.site), list);
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

/**
 * Remarks with a "no" travel as records; their dots are a projection. Only the own party's count here: what Venlo
 * refused is still asked of Venray.
 */
function readRefused(store: Store, party: Party, ids: readonly string[] | undefined): Map<string, Dot[]> {
  const sql = `SELECT refusals.record_id, register, site, counter FROM refusals
    JOIN remarks ON remarks.record_id = refusals.remark_id WHERE remarks.party = ? AND remarks.is_deleted = 0`;
  const found = (
    ids === undefined
      ? statement(store, sql).all(party)
      : statement(store, `${sql} AND refusals.record_id IN (SELECT value FROM json_each(?))`).all(
          party,
          listParameter(ids),
        )
  ) as { record_id: string; register: string; site: string; counter: number }[]; // columns of the query
  const groups = new Map<string, Dot[]>();
  for (const row of found) {
    const key = refKey({ recordId: row.record_id, register: row.register });
    groups.set(key, [...(groups.get(key) ?? []), { site: row.site, counter: row.counter }]);
  }
  return groups;
}
