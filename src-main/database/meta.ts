import type { Party, SiteId } from '../../shared/merge/types';
import { statement } from './statement';
import type { Store } from './store';

/** What a dossier file says about itself. Never exchanged. */
export interface Meta {
  readonly dossierId: string;
  /** Party of the support team: `PV31`. */
  readonly region: Party;
  readonly party: Party;
  readonly function: string;
  readonly siteLabel: string;
  readonly site: SiteId;
  /** Counter of the last own dot of `site`; 0 when it wrote nothing. */
  readonly ownCounter: number;
  /** Highest counter of any dot ever seen. Never goes back. */
  readonly highestCounter: number;
  /** Goes up with every change. */
  readonly revision: number;
  /** False for a municipality that joined with its own workbook: then sums over the region are not made of records. */
  readonly isWhole: boolean;
  readonly savedAt: string | null;
}

const names = {
  dossierId: 'dossier_id',
  region: 'region',
  party: 'party',
  function: 'function',
  siteLabel: 'site_label',
  site: 'site_id',
  ownCounter: 'own_counter',
  highestCounter: 'highest_counter',
  revision: 'revision',
  isWhole: 'is_whole',
  savedAt: 'saved_at',
} as const satisfies Record<keyof Meta, string>;

/** What the dossier says about itself; empty text and zero for what was never written. */
export function readMeta(store: Store): Meta {
  const rows = statement(store, 'SELECT key, value FROM meta').all() as { key: string; value: string }[]; // columns of the query
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const text = (name: keyof Meta) => values.get(names[name]) ?? '';
  const count = (name: keyof Meta) => Number(values.get(names[name]) ?? 0);
  return {
    dossierId: text('dossierId'),
    region: text('region'),
    party: text('party'),
    function: text('function'),
    siteLabel: text('siteLabel'),
    site: text('site'),
    ownCounter: count('ownCounter'),
    highestCounter: count('highestCounter'),
    revision: count('revision'),
    isWhole: text('isWhole') !== '0',
    savedAt: values.get(names.savedAt) ?? null,
  };
}

/** Writes only the values that are given; the rest stays. */
export function writeMeta(store: Store, changes: Partial<Meta>): void {
  const insert = statement(
    store,
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  for (const key of Object.keys(names) as (keyof Meta)[]) {
    const value = changes[key];
    if (value === undefined || value === null) continue;
    insert.run(names[key], typeof value === 'boolean' ? String(Number(value)) : String(value));
  }
}
