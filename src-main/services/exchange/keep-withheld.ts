import { NO_PARTY } from '../../../shared/merge/site';
import type { Party } from '../../../shared/merge/types';
import type { Manifest } from '../../../shared/workbook/manifest';
import { readWithheldRows, replaceWithheld } from '../../database/repositories/withheld';
import type { WithheldRow } from '../../database/schema';
import type { Store } from '../../database/store';

/** What an import replaced, for un-reading it. */
export interface KeptWithheld {
  readonly withheldFrom: Party | null;
  readonly withheldBefore: readonly WithheldRow[];
}

const nothing: KeptWithheld = { withheldFrom: null, withheldBefore: [] };

/**
 * Remembers how many facilities of whom the sender of a workbook kept back from this party, so that sums of places say
 * what they are without. An older workbook of the same sender changes nothing; the support team is kept nothing from.
 */
export function keepWithheld(
  store: Store,
  { party, region }: { readonly party: Party; readonly region: Party },
  manifest: Manifest | null,
): KeptWithheld {
  if (manifest === null || manifest.withheld === null || party === region || manifest.sender === party) return nothing;
  if (manifest.addressee !== party && manifest.addressee !== NO_PARTY) return nothing;
  const before = readWithheldRows(store).filter(({ from_party }) => from_party === manifest.sender);
  if (before.some(({ as_of }) => as_of > manifest.at)) return nothing;
  const others = manifest.withheld.filter(({ owner, facilities }) => owner !== party && facilities > 0);
  const rows = others.map(({ owner, facilities }) => ({
    from_party: manifest.sender,
    owner,
    facilities,
    as_of: manifest.at,
  }));
  replaceWithheld(store, manifest.sender, rows);
  return { withheldFrom: manifest.sender, withheldBefore: before };
}

/** Puts back what an import replaced, as if the file had not been read. Missing in what an older version wrote. */
export function restoreWithheld(store: Store, { withheldFrom, withheldBefore }: Partial<KeptWithheld>): void {
  if (withheldFrom !== null && withheldFrom !== undefined) replaceWithheld(store, withheldFrom, withheldBefore ?? []);
}
