import { all, first, type Store } from '../store';

export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly subregion: string | null;
  readonly safetyRegion: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface AreaName {
  readonly code: string;
  readonly name: string;
}

export interface Areas {
  readonly region: AreaName & { readonly title: string; readonly isExample: boolean };
  readonly subregions: readonly AreaName[];
  readonly safetyRegions: readonly AreaName[];
  /** By name, as the alphabet of the language goes. */
  readonly municipalities: readonly MunicipalityRow[];
}

/** The areas of the dossier. An area without a name is called by its code. */
export function readAreas(store: Store, regionCode: string): Areas {
  const { db } = store;
  const region = first(store, db.selectFrom('regions').selectAll().where('code', '=', regionCode));
  const subregions = all(
    store,
    db
      .selectFrom('subregions')
      .select(['code', 'name'])
      .where('is_deleted', '=', 0)
      .orderBy('position')
      .orderBy('code'),
  );
  const safetyRegions = all(
    store,
    db.selectFrom('safety_regions').select(['code', 'name']).where('is_deleted', '=', 0).orderBy('code'),
  );
  const municipalities = all(store, db.selectFrom('municipalities').selectAll().where('is_deleted', '=', 0));
  return {
    region: {
      code: regionCode,
      name: region?.name ?? regionCode,
      title: region?.title ?? region?.name ?? regionCode,
      isExample: region?.is_example === 1,
    },
    subregions: subregions.map(named),
    safetyRegions: safetyRegions.map(named),
    municipalities: municipalities
      .map((row) => ({
        ...named(row),
        subregion: row.subregion,
        safetyRegion: row.safety_region,
        validFrom: row.valid_from,
        validUntil: row.valid_until,
      }))
      .sort((one, other) => byName.compare(one.name, other.name)),
  };
}

const byName = new Intl.Collator('nl');

function named(row: { readonly code: string; readonly name: string | null }): AreaName {
  return { code: row.code, name: row.name ?? row.code };
}
