import {
  type Circle,
  circles,
  type FacilityKind,
  type FacilityStatus,
  facilityKinds,
  facilityStatuses,
} from '../../../shared/domain/facility';
import type { Schema } from '../schema';
import { all, type Store } from '../store';

/** A facility with the values that count. What this version cannot read is null. */
export interface FacilityRow {
  readonly id: string;
  readonly host: string;
  readonly name: string;
  readonly place: string;
  readonly kind: FacilityKind | null;
  readonly operator: string;
  readonly partners: readonly string[];
  readonly isSmallScale: boolean;
  readonly labourMarket: string;
  readonly status: FacilityStatus | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly hardLimit: string | null;
  readonly renewalPossible: 'yes' | 'no' | 'unknown';
  readonly renewalUntil: string | null;
  readonly renewalConditions: string;
  readonly physicalPlaces: number | null;
  /** The facility that takes the place of this one, when it was entered twice. */
  readonly sameAs: string | null;
  /** As chosen; null: the default of its status. */
  readonly circle: Circle | null;
  readonly explanation: string;
}

/** The facilities that are not deleted, by name; aliases are among them. */
export function readFacilities(store: Store, ids?: readonly string[]): FacilityRow[] {
  const query = store.db.selectFrom('facilities').selectAll().where('is_deleted', '=', 0);
  const rows = all(store, ids === undefined ? query : query.where('record_id', 'in', [...ids]));
  return rows.map(facilityOf).sort((one, other) => byName.compare(one.name, other.name) || compare(one.id, other.id));
}

/** Names of the facilities that are deleted, by id: what refers to one can still be called. */
export function readDeletedFacilityNames(store: Store): ReadonlyMap<string, string> {
  const query = store.db.selectFrom('facilities').select(['record_id', 'name']).where('is_deleted', '=', 1);
  return new Map(all(store, query).map(({ record_id, name }) => [record_id, name ?? '']));
}

const byName = new Intl.Collator('nl', { numeric: true });
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function facilityOf(row: Schema['facilities']): FacilityRow {
  return {
    id: row.record_id,
    host: row.host,
    name: row.name ?? '',
    place: row.place ?? '',
    kind: oneOf(facilityKinds, row.kind),
    operator: row.operator ?? '',
    // Written by the projection as a list of texts.
    partners: JSON.parse(row.partners) as string[],
    isSmallScale: row.is_small_scale === 1,
    labourMarket: row.labour_market ?? '',
    status: oneOf(facilityStatuses, row.status),
    from: row.from_date,
    until: row.until_date,
    hardLimit: row.hard_limit,
    renewalPossible: oneOf(['yes', 'no', 'unknown'] as const, row.renewal_possible) ?? 'unknown',
    renewalUntil: row.renewal_until,
    renewalConditions: row.renewal_conditions ?? '',
    physicalPlaces: row.physical_places,
    sameAs: row.same_as,
    circle: oneOf(circles, row.circle),
    explanation: row.explanation ?? '',
  };
}

function oneOf<T extends string>(options: readonly T[], value: string | null): T | null {
  return options.find((option) => option === value) ?? null;
}
