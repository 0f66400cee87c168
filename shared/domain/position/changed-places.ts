import type { FacilityFact } from './facts';
import { keyOf, type PositionIndex, recount, splitRulesOf } from './position-index';
import { aliasesOf } from './stock/aliases';
import { type Contribution, contributionsOf, type FacilityUnit } from './stock/contribution';

type Places = Pick<PositionIndex, 'units' | 'aliases' | 'contributions' | 'hosted' | 'told'> & {
  readonly series: PositionIndex['memory']['series'];
};

/** Units, with what they contribute and what was computed of that; only what the edit touches is made anew. */
export function changedPlaces(
  index: PositionIndex,
  changed: readonly FacilityUnit[],
  removed: ReadonlySet<string>,
): Places {
  const gone = [...removed].filter((id) => index.units.has(id));
  const { contributions, hosted, told, units, aliases } = index;
  const { series } = index.memory;
  if (changed.length === 0 && gone.length === 0) return { contributions, hosted, told, units, aliases, series };
  const next = new Map(units);
  for (const id of gone) next.delete(id);
  for (const unit of changed) next.set(unit.facility.recordId, unit);
  const nextAliases = movesAliases(index, changed, gone) ? aliasesOf(facilitiesOf(next)) : aliases;
  const touched = touchedUnits(index, changed, gone, nextAliases);
  return {
    units: next,
    aliases: nextAliases,
    ...withContributions(index, touched, next, nextAliases),
  };
}

/** Who is another one changes only with a reference, or with a facility that comes or goes. */
function movesAliases({ units }: PositionIndex, changed: readonly FacilityUnit[], gone: readonly string[]): boolean {
  return (
    gone.length > 0 ||
    changed.some(
      ({ facility }) =>
        units.get(facility.recordId)?.facility.sameAs !== facility.sameAs || !units.has(facility.recordId),
    )
  );
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
): Pick<Places, 'contributions' | 'hosted' | 'told' | 'series'> {
  const rules = splitRulesOf(index.facts, index.municipalities);
  const made = (of: ReadonlyMap<string, FacilityUnit>, isAlias: ReadonlySet<string>): Contribution[] =>
    [...touched].flatMap((id) => {
      const unit = of.get(id);
      return unit === undefined ? [] : contributionsOf(unit, isAlias.has(id), rules);
    });
  const [before, after] = [made(index.units, index.aliases), made(units, aliases)];
  const contributions = new Map(index.contributions);
  const hosted = new Map(index.hosted);
  const told = new Map(index.told);
  const series = new Map(index.memory.series);
  for (const key of new Set([...before, ...after].map((each) => keyOf(each.municipality, each.group)))) {
    const stay = (contributions.get(key) ?? []).filter(({ facility }) => !touched.has(facility));
    const all = [...stay, ...after.filter((each) => keyOf(each.municipality, each.group) === key)];
    if (all.length === 0) contributions.delete(key);
    else contributions.set(key, all);
    series.delete(key);
  }
  for (const [kept, parts, sign] of [
    [index.units, before, -1],
    [units, after, 1],
  ] as const) {
    for (const { host, group, municipality } of parts) {
      recount(hosted, keyOf(host, group), sign);
      recount(told, municipality, sign);
    }
    for (const id of touched) {
      const unit = kept.get(id);
      if (unit !== undefined) recount(told, unit.facility.host, sign);
    }
  }
  return { contributions, hosted, told, series };
}

function facilitiesOf(units: ReadonlyMap<string, FacilityUnit>): ReadonlyMap<string, FacilityFact> {
  return new Map([...units].map(([id, { facility }]) => [id, facility]));
}
