import type { QuotaKind } from '../figure-kinds';
import type {
  CountingRuleFact,
  FacilityFact,
  GroupFact,
  InhabitantsFact,
  LayerFact,
  NationalTaskFact,
  OpeningCarryFact,
  PeriodFact,
  PositionFacts,
  PositionFrame,
  QuotaFact,
  RealisationFact,
  SubstitutionFact,
  TransferFact,
} from './facts';
import { aliasesOf } from './stock/aliases';
import { type Contribution, contributionsOf, type FacilityUnit } from './stock/contribution';
import type { SplitRules } from './stock/split-layer';
import type { StepSeries } from './stock/step-series';
import type { StockRow } from './stock/stock-row';
import { rulesInOrder } from './substitution/substitution-rules';

/**
 * The facts, laid so that a question looks up and never searches. Made once per state of the dossier; after an edit
 * `changedIndex` makes the next one and keeps what the edit does not touch. What is computed on the way (series of
 * places, carries) is remembered in it, so ask the same index as long as the facts are the same.
 */
export interface PositionIndex {
  readonly facts: PositionFrame;
  readonly groups: ReadonlyMap<string, GroupFact>;
  readonly periods: ReadonlyMap<string, PeriodFact>;
  readonly municipalities: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, FacilityUnit>;
  readonly aliases: ReadonlySet<string>;
  /** By municipality and group: what stands there for it, wherever the facility is. */
  readonly contributions: ReadonlyMap<string, readonly Contribution[]>;
  /** By host and group: how many parts of layers it has. */
  readonly hosted: ReadonlyMap<string, number>;
  /** By municipality: how many facilities it keeps and parts of layers it has. Without any it has not told of its places. */
  readonly told: ReadonlyMap<string, number>;
  readonly quotas: ReadonlyMap<string, QuotaFact>;
  readonly transfers: ReadonlyMap<string, readonly TransferFact[]>;
  readonly realisations: ReadonlyMap<string, readonly RealisationFact[]>;
  readonly rules: ReadonlyMap<string, CountingRuleFact>;
  readonly inhabitants: ReadonlyMap<string, InhabitantsFact>;
  readonly nationalTasks: ReadonlyMap<string, NationalTaskFact>;
  readonly openingCarries: ReadonlyMap<string, OpeningCarryFact>;
  /** The rules for groups that stand in for one another, in the order in which they have their turn. */
  readonly substitutions: readonly SubstitutionFact[];
  readonly memory: IndexMemory;
}

/** What was computed before; filled by the functions that compute it. */
export interface IndexMemory {
  /** By municipality and group, then by rule and certainty. */
  readonly series: Map<string, Map<string, StepSeries>>;
  /** By municipality, then by group and half-year: carries over half-years that are closed. */
  readonly carries: Map<string, Map<string, number | null>>;
  readonly members: Map<string, readonly string[]>;
  readonly kinds: Map<string, QuotaKind>;
  /** By group, period, kind and certainty, then by municipality: what its places are made of. */
  readonly rows: Map<string, Map<string, StockRow>>;
}

/** The key under which facts are laid; codes have no spaces. */
export function keyOf(first: string, ...more: readonly string[]): string {
  let key = first;
  for (const code of more) key += ` ${code}`;
  return key;
}

export function createPositionIndex(facts: PositionFacts): PositionIndex {
  const facilities = new Map(facts.facilities.map((fact) => [fact.recordId, fact]));
  const aliases = aliasesOf(facilities);
  const municipalities = new Set(facts.municipalities.map(({ code }) => code));
  const units = unitsOf(facts, facilities);
  const contributions = new Map<string, Contribution[]>();
  const hosted = new Map<string, number>();
  const told = new Map<string, number>();
  const rules = splitRulesOf(facts, municipalities);
  for (const unit of units.values()) {
    recount(told, unit.facility.host, 1);
    for (const each of contributionsOf(unit, aliases.has(unit.facility.recordId), rules)) {
      push(contributions, keyOf(each.municipality, each.group), each);
      recount(hosted, keyOf(each.host, each.group), 1);
      recount(told, each.municipality, 1);
    }
  }
  const { facilities: _, layers: __, shares: ___, confirmations: ____, ...frame } = facts;
  return {
    facts: frame,
    groups: new Map(facts.groups.map((fact) => [fact.code, fact])),
    periods: new Map(facts.periods.map((fact) => [fact.code, fact])),
    municipalities,
    units,
    aliases,
    contributions,
    hosted,
    told,
    quotas: new Map(facts.quotas.map((fact) => [quotaKey(fact), fact])),
    transfers: grouped(facts.transfers, ({ group, period }) => keyOf(group, period)),
    realisations: grouped(facts.realisations, realisationKey),
    rules: new Map(facts.countingRules.map((fact) => [keyOf(fact.group, fact.period), fact])),
    inhabitants: new Map(facts.inhabitants.map((fact) => [keyOf(fact.municipality, fact.date), fact])),
    nationalTasks: new Map(facts.nationalTasks.map((fact) => [keyOf(fact.group, fact.period), fact])),
    openingCarries: new Map(
      facts.openingCarries.map((fact) => [keyOf(fact.municipality, fact.group, fact.period), fact]),
    ),
    substitutions: rulesInOrder(facts.substitutions, facts.groups),
    memory: { series: new Map(), carries: new Map(), members: new Map(), kinds: new Map(), rows: new Map() },
  };
}

/** The facts that an index stands for, after every edit. */
export function factsOf({ facts, units }: PositionIndex): PositionFacts {
  const all = [...units.values()];
  return {
    ...facts,
    facilities: all.map(({ facility }) => facility),
    layers: all.flatMap(({ layers }) => layers),
    shares: all.flatMap(({ shares }) => shares),
    confirmations: all.flatMap(({ confirmations }) => confirmations),
  };
}

export function quotaKey({
  area,
  group,
  period,
  kind,
}: Omit<QuotaFact, 'recordId' | 'span' | 'total' | 'amv'>): string {
  return keyOf(area, group, period, kind);
}

export function realisationKey({ municipality, group, period }: RealisationFact): string {
  return keyOf(municipality, group, period);
}

export function splitRulesOf(facts: PositionFrame, municipalities: ReadonlySet<string>): SplitRules {
  return {
    isMunicipality: (code) => municipalities.has(code),
    restCountsForHost: facts.settings['rest-counts-for-host'],
  };
}

function unitsOf(
  facts: PositionFacts,
  facilities: ReadonlyMap<string, FacilityFact>,
): ReadonlyMap<string, FacilityUnit> {
  const layers = grouped(facts.layers, ({ facility }) => facility);
  const shares = grouped(facts.shares, ({ layer }) => layer);
  const confirmations = grouped(facts.confirmations, ({ layer }) => layer);
  const units = new Map<string, FacilityUnit>();
  for (const [id, facility] of facilities) {
    const own = layers.get(id) ?? [];
    units.set(id, {
      facility,
      layers: own,
      shares: collected(own, shares),
      confirmations: collected(own, confirmations),
    });
  }
  return units;
}

function collected<T>(layers: readonly LayerFact[], byLayer: ReadonlyMap<string, readonly T[]>): readonly T[] {
  const found: T[] = [];
  for (const { recordId } of layers) {
    const own = byLayer.get(recordId);
    if (own !== undefined) found.push(...own);
  }
  return found;
}

/** Counts up or down; what comes to nothing is not there. */
export function recount(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

/** Facts by key, in their order. */
export function grouped<T>(facts: readonly T[], keyOfFact: (fact: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) push(groups, keyOfFact(fact), fact);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, fact: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [fact]);
  else known.push(fact);
}
