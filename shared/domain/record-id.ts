import { v5 } from 'uuid';
import { canonical, type Json } from './canonical';
import type { EntityName } from './entity';

/** Fixed for ever: ids computed from it are in files that were mailed. */
const NAMESPACE = '4c2a8a0e-6f3d-5b1c-9d57-1b6a4f0e7d31';

/**
 * The id of a record with a natural key: the same at every site, so that two people who type it make one record.
 * It does not depend on the dossier, so that two dossiers of one region that were begun apart can be joined.
 */
export function recordIdOf(entity: EntityName | (string & {}), key: Json): string {
  return v5(`${entity}:${canonical(key)}`, NAMESPACE);
}
