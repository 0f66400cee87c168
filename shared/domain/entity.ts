import type { z } from 'zod';
import type { Party } from '../merge/types';

/** The kinds of record of this version. A record of another kind comes from a newer program and is kept as it is. */
export const entityNames = [
  'region',
  'subregion',
  'safety-region',
  'municipality',
  'inhabitants',
  'target-group',
  'period',
  'quota',
  'realisation',
  'facility',
  'capacity-layer',
  'share',
  'share-confirmation',
  'counting-rule',
  'national-task',
  'opening-carry',
  'setting',
  'substitution',
  'agreement',
  'transfer',
  'agreement-version',
  'consent',
  'contact',
  'remark',
] as const;

export type EntityName = (typeof entityNames)[number];

/**
 * What a kind of record is made of. A register is what one decision decides: it is written and merged as a whole.
 * Every register may be empty (`null`).
 */
export interface EntityDefinition<K extends z.ZodType, R extends Readonly<Record<string, z.ZodType>>> {
  readonly entity: EntityName;
  /** The natural key; the record id is computed from it. */
  readonly key: K;
  readonly registers: R;
  /** Free things (a facility, a layer) have an id of their own, a UUIDv7 in the key; without this it is computed from the key. */
  readonly idOf?: (key: z.output<K>) => string;
  /** Whose data the record is, given its key and the party of the region. */
  readonly owner: (key: z.output<K>, region: Party) => Party;
}

/** Keeps the types of key and registers of an entity exact. */
export function defineEntity<K extends z.ZodType, R extends Readonly<Record<string, z.ZodType>>>(
  definition: EntityDefinition<K, R>,
): EntityDefinition<K, R> {
  return definition;
}

export const ownedByRegion = (_key: unknown, region: Party): Party => region;
