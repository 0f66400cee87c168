import { changedPlaces } from './changed-places';
import type { OpeningCarryFact, PositionFrame, QuotaFact, RealisationFact, TransferFact } from './facts';
import { grouped, keyOf, type PositionIndex, quotaKey, realisationKey } from './position-index';
import type { FacilityUnit } from './stock/contribution';

/** What an edit changed. Facts not named stay; a reference fact (municipality, period, rule, setting) asks for a new index. */
export interface FactsChange {
  /** Each with all its layers, shares and confirmations as they are now. */
  readonly facilities?: readonly FacilityUnit[];
  readonly quotas?: readonly QuotaFact[];
  readonly realisations?: readonly RealisationFact[];
  readonly openingCarries?: readonly OpeningCarryFact[];
  readonly transfers?: readonly TransferFact[];
  /** Record ids of what is no longer there: facilities (with their layers), quotas, realisations, carries, transfers. */
  readonly removed?: readonly string[];
}

/**
 * The index after an edit: equal to a new one of the changed facts, but made of the parts that the edit touches. The
 * index it was made of stays as it was.
 */
export function changedIndex(index: PositionIndex, change: FactsChange): PositionIndex {
  const removed = new Set(change.removed);
  const facts = changedFrame(index.facts, change, removed);
  const { series, ...places } = changedPlaces(index, change.facilities ?? [], removed);
  return {
    ...index,
    ...places,
    facts,
    quotas: changedMap(index.quotas, change.quotas, removed, quotaKey),
    openingCarries: changedMap(index.openingCarries, change.openingCarries, removed, (fact) =>
      keyOf(fact.municipality, fact.group, fact.period),
    ),
    realisations: changedGroups(index.realisations, change.realisations, removed, realisationKey),
    transfers: changedGroups(index.transfers, change.transfers, removed, ({ group, period }) => keyOf(group, period)),
    memory: {
      ...(isPlacesOnly(change, removed, index)
        ? index.memory
        : { carries: new Map(), members: new Map(), kinds: new Map() }),
      series,
      rows: new Map(),
    },
  };
}

/** Places touch neither what is carried over nor who is a member. */
function isPlacesOnly(change: FactsChange, removed: ReadonlySet<string>, index: PositionIndex): boolean {
  return (
    [change.quotas, change.realisations, change.openingCarries, change.transfers].every((facts) => !facts?.length) &&
    [...removed].every((id) => index.units.has(id))
  );
}

function changedFrame(facts: PositionFrame, change: FactsChange, removed: ReadonlySet<string>): PositionFrame {
  return {
    ...facts,
    quotas: replaced(facts.quotas, change.quotas, removed),
    realisations: replaced(facts.realisations, change.realisations, removed),
    openingCarries: replaced(facts.openingCarries, change.openingCarries, removed),
    transfers: replaced(facts.transfers, change.transfers, removed),
  };
}

type Identified = { readonly recordId: string };

function replaced<T extends Identified>(
  facts: readonly T[],
  changed: readonly T[] | undefined,
  removed: ReadonlySet<string>,
): readonly T[] {
  if (!changed?.length && removed.size === 0) return facts;
  const ids = new Set([...removed, ...(changed ?? []).map(({ recordId }) => recordId)]);
  return [...facts.filter(({ recordId }) => !ids.has(recordId)), ...(changed ?? [])];
}

function changedMap<T extends Identified>(
  facts: ReadonlyMap<string, T>,
  changed: readonly T[] | undefined,
  removed: ReadonlySet<string>,
  keyOfFact: (fact: T) => string,
): ReadonlyMap<string, T> {
  if (!changed?.length && removed.size === 0) return facts;
  const next = new Map(facts);
  if (removed.size > 0) for (const [key, { recordId }] of facts) if (removed.has(recordId)) next.delete(key);
  for (const fact of changed ?? []) next.set(keyOfFact(fact), fact);
  return next;
}

function changedGroups<T extends Identified>(
  facts: ReadonlyMap<string, readonly T[]>,
  changed: readonly T[] | undefined,
  removed: ReadonlySet<string>,
  keyOfFact: (fact: T) => string,
): ReadonlyMap<string, readonly T[]> {
  if (!changed?.length && removed.size === 0) return facts;
  return grouped(replaced([...facts.values()].flat(), changed, removed), keyOfFact);
}
