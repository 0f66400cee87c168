import type { FacilityFact, OpeningCarryFact, PositionFacts, QuotaFact, RealisationFact, TransferFact } from './facts';
import { grouped, keyOf, type PositionIndex, quotaKey, realisationKey, splitRulesOf } from './position-index';
import { aliasesOf } from './stock/aliases';
import { type Contribution, contributionsOf, type FacilityUnit } from './stock/contribution';

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
  const facts = changedFacts(index.facts, change, removed);
  const places = changedPlaces(index, change.facilities ?? [], removed);
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
      series: places.series,
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

function changedFacts(facts: PositionFacts, change: FactsChange, removed: ReadonlySet<string>): PositionFacts {
  const units = change.facilities ?? [];
  const gone = new Set([...units.map(({ facility }) => facility.recordId), ...removed]);
  const isTouched = units.length > 0 || facts.facilities.some(({ recordId }) => removed.has(recordId));
  const layersGone = new Set(
    isTouched ? facts.layers.filter((layer) => gone.has(layer.facility)).map(({ recordId }) => recordId) : [],
  );
  const without = <T extends { readonly layer: string }>(all: readonly T[], added: readonly T[]) => [
    ...all.filter(({ layer }) => !layersGone.has(layer)),
    ...added,
  ];
  return {
    ...facts,
    ...(isTouched && {
      facilities: replaced(
        facts.facilities,
        units.map(({ facility }) => facility),
        removed,
      ),
      layers: [...facts.layers.filter((layer) => !gone.has(layer.facility)), ...units.flatMap(({ layers }) => layers)],
      shares: without(
        facts.shares,
        units.flatMap(({ shares }) => shares),
      ),
      confirmations: without(
        facts.confirmations,
        units.flatMap(({ confirmations }) => confirmations),
      ),
    }),
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

type Places = Pick<PositionIndex, 'units' | 'aliases' | 'contributions' | 'hosted'> & {
  readonly series: PositionIndex['memory']['series'];
};

/** Units, with what they contribute and what was computed of that. */
function changedPlaces(index: PositionIndex, changed: readonly FacilityUnit[], removed: ReadonlySet<string>): Places {
  const gone = [...removed].filter((id) => index.units.has(id));
  const { contributions, hosted, units, aliases } = index;
  const { series } = index.memory;
  if (changed.length === 0 && gone.length === 0) return { contributions, hosted, units, aliases, series };
  const next = new Map(units);
  for (const id of gone) next.delete(id);
  for (const unit of changed) next.set(unit.facility.recordId, unit);
  const nextAliases = aliasesOf(facilitiesOf(next));
  const touched = touchedUnits(index, changed, gone, nextAliases);
  return {
    units: next,
    aliases: nextAliases,
    ...withContributions(index, touched, next, nextAliases),
  };
}

/** The units themselves, and those that became another one or stopped being it because of them. */
function touchedUnits(
  { aliases }: PositionIndex,
  changed: readonly FacilityUnit[],
  gone: readonly string[],
  next: ReadonlySet<string>,
): ReadonlySet<string> {
  const changedAliases = [...aliases, ...next].filter((id) => aliases.has(id) !== next.has(id));
  return new Set([...changed.map(({ facility }) => facility.recordId), ...gone, ...changedAliases]);
}

function withContributions(
  index: PositionIndex,
  touched: ReadonlySet<string>,
  units: ReadonlyMap<string, FacilityUnit>,
  aliases: ReadonlySet<string>,
): Pick<Places, 'contributions' | 'hosted' | 'series'> {
  const rules = splitRulesOf(index.facts, index.municipalities);
  const made = (of: ReadonlyMap<string, FacilityUnit>, isAlias: ReadonlySet<string>): Contribution[] =>
    [...touched].flatMap((id) => {
      const unit = of.get(id);
      return unit === undefined ? [] : contributionsOf(unit, isAlias.has(id), rules);
    });
  const [before, after] = [made(index.units, index.aliases), made(units, aliases)];
  const contributions = new Map(index.contributions);
  const hosted = new Map(index.hosted);
  const series = new Map(index.memory.series);
  for (const key of new Set([...before, ...after].map((each) => keyOf(each.municipality, each.group)))) {
    const stay = (contributions.get(key) ?? []).filter(({ facility }) => !touched.has(facility));
    const all = [...stay, ...after.filter((each) => keyOf(each.municipality, each.group) === key)];
    if (all.length === 0) contributions.delete(key);
    else contributions.set(key, all);
    series.delete(key);
  }
  for (const [parts, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { host, group } of parts) recount(hosted, keyOf(host, group), sign);
  }
  return { contributions, hosted, series };
}

function recount(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function facilitiesOf(units: ReadonlyMap<string, FacilityUnit>): ReadonlyMap<string, FacilityFact> {
  return new Map([...units].map(([id, { facility }]) => [id, facility]));
}
