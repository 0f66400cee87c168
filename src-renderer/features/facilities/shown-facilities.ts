import type { FacilityList, FacilitySummary } from '../../../shared/ipc/schemas/facilities';
import { layersOf, placesOn } from './places-on';
import type { FacilityFilter } from './remembered-view';

export interface ShownInput {
  readonly list: FacilityList;
  readonly filter: FacilityFilter;
  /** Municipalities of the area of the context bar; null: the whole region. */
  readonly members: ReadonlySet<string> | null;
  readonly group: string | null;
  readonly day: string;
}

export interface ShownFacilities {
  readonly rows: readonly FacilitySummary[];
  /** All of the area and group, without the filter. */
  readonly all: number;
  /** Places on the day of what is shown. */
  readonly hard: number;
  readonly soft: number;
  /** Facilities shown of which the places are not known. */
  readonly unknown: number;
  /** Facilities of the area that are not shared with this party. */
  readonly withheld: number;
}

/** The facilities of the area and group that pass the filter, and what they offer together on the day. */
export function shownFacilities({ list, filter, members, group, day }: ShownInput): ShownFacilities {
  const inView = list.facilities.filter((facility) => isInArea(facility, members) && isForGroup(facility, group));
  const rows = inView.filter((facility) => passes(facility, filter, group));
  const places = rows.map((facility) => placesOn(facility, day, group));
  return {
    rows,
    all: inView.length,
    hard: places.reduce((sum, { hard }) => sum + (hard ?? 0), 0),
    soft: places.reduce((sum, { soft }) => sum + (soft ?? 0), 0),
    unknown: places.filter(({ hard, soft }) => hard === null || soft === null).length,
    withheld: list.withheld
      .filter(({ host }) => members === null || members.has(host))
      .reduce((sum, each) => sum + each.facilities, 0),
  };
}

/** How many filters are on. */
export function filterCount(filter: FacilityFilter): number {
  const { search, kinds, statuses, operator, firmness, endsBefore, onlySmallScale, onlyMine, onlyAttention } = filter;
  return [
    search.trim() !== '',
    kinds.length > 0,
    statuses.length > 0,
    operator !== null,
    firmness !== 'all',
    endsBefore !== null,
    onlySmallScale,
    onlyMine,
    onlyAttention,
  ].filter(Boolean).length;
}

/** What asks for attention, conflicts and what waits included. */
export function needsAttention({ attention, isConflict, isWaiting }: FacilitySummary): boolean {
  return attention.length > 0 || isConflict || isWaiting;
}

/** It stands there, or one of the municipalities has a share in it. */
function isInArea({ host, shareOf }: FacilitySummary, members: ReadonlySet<string> | null): boolean {
  return members === null || members.has(host) || shareOf.some((code) => members.has(code));
}

/** A facility without capacity belongs to every group: it must not get lost. */
function isForGroup(facility: FacilitySummary, group: string | null): boolean {
  return group === null || facility.layers.length === 0 || facility.layers.some((layer) => layer.group === group);
}

function passes(facility: FacilitySummary, filter: FacilityFilter, group: string | null): boolean {
  return (
    matches(facility, filter.search) &&
    (filter.kinds.length === 0 || filter.kinds.includes(facility.kind ?? '')) &&
    (filter.statuses.length === 0 || filter.statuses.includes(facility.status ?? '')) &&
    (filter.operator === null || facility.operator === filter.operator) &&
    (filter.firmness === 'all' || layersOf(facility, group).some(({ certainty }) => certainty === filter.firmness)) &&
    endsBefore(facility, filter.endsBefore) &&
    (!filter.onlySmallScale || facility.isSmallScale) &&
    (!filter.onlyMine || facility.right === 'own' || facility.awaitsMyShare) &&
    (!filter.onlyAttention || needsAttention(facility))
  );
}

function matches({ name, place, hostName, operator }: FacilitySummary, search: string): boolean {
  const words = folded(search).split(' ').filter(Boolean);
  const text = folded([name, place, hostName, operator].join(' '));
  return words.every((word) => text.includes(word));
}

/** Without accents and capitals: "oekraine" finds "Oekraïne". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The last day, or the hard limit when that comes first, lies before the day. */
function endsBefore({ until, hardLimit }: FacilitySummary, day: string | null): boolean {
  if (day === null) return true;
  return [until, hardLimit].some((last) => last !== null && last < day);
}
