import { all, type Store } from '../store';

export interface GroupRow {
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly measure: 'stock' | 'flow';
  readonly unit: 'places' | 'persons';
  readonly order: number;
  readonly countsAmv: boolean;
  readonly figureKinds: readonly string[];
}

/** The target groups, in the order of the columns. */
export function readGroups(store: Store): GroupRow[] {
  const rows = all(
    store,
    store.db.selectFrom('target_groups').selectAll().where('is_deleted', '=', 0).orderBy('position').orderBy('code'),
  );
  return rows.map((row) => ({
    code: row.code,
    nameNl: row.name_nl ?? row.code,
    nameEn: row.name_en ?? row.name_nl ?? row.code,
    measure: row.measure === 'flow' ? 'flow' : 'stock',
    unit: row.unit === 'persons' ? 'persons' : 'places',
    order: row.position ?? 0,
    countsAmv: row.counts_amv === 1,
    // Written by the projection as a list of texts.
    figureKinds: JSON.parse(row.figure_kinds) as string[],
  }));
}
