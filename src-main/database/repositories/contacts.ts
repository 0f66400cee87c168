import { type ContactRole, contactRoles } from '../../../shared/domain/contact';
import type { Party } from '../../../shared/merge/types';
import { all, type Store } from '../store';

/** How a party is reached. */
export interface ContactRow {
  readonly party: Party;
  readonly role: ContactRole;
  readonly function: string;
  readonly address: string;
}

/** The contacts that somebody filled in. */
export function readContacts(store: Store): ContactRow[] {
  const query = store.db
    .selectFrom('contacts')
    .selectAll()
    .where('is_deleted', '=', 0)
    .where('address', 'is not', null);
  return all(store, query).flatMap(({ party, role, function: job, address }) => {
    const known = contactRoles.find((each) => each === role);
    return known === undefined || address === null ? [] : [{ party, role: known, function: job ?? '', address }];
  });
}
