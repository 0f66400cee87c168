import { realisationKinds } from '../../../shared/domain/target-group';
import type { Party } from '../../../shared/merge/types';
import type { ReceivedFigure } from '../../../shared/workbook/export-data';
import type { Manifest } from '../../../shared/workbook/manifest';
import { writeMeta } from '../../database/meta';
import type { ReceivedFigureRow } from '../../database/schema';
import { all, run, type Store } from '../../database/store';
import type { ReadFile } from './shelf';

export interface KeptReceived {
  /** The rows as they were, for un-reading the import. */
  readonly receivedBefore: readonly ReceivedFigureRow[];
  readonly receivedKeys: readonly ReceivedKey[];
  /** This import made the copy whole. */
  readonly madeWhole: boolean;
}

type ReceivedKey = Pick<ReceivedFigureRow, 'entity' | 'area' | 'group_code' | 'period' | 'kind' | 'reference_date'>;

/** What the copy that reads is: a part or whole. */
export interface CopyKind {
  readonly isWhole: boolean;
  readonly region: Party;
}

/**
 * Keeps the figures about others that a workbook brought, each with its day; newer ones replace older ones of the same
 * figure. A part becomes whole when everything of a workbook of the whole region, made by the region, was taken.
 */
export function keepReceived(store: Store, copy: CopyKind, file: ReadFile | null, isAllTaken: boolean): KeptReceived {
  const nothing: KeptReceived = { receivedBefore: [], receivedKeys: [], madeWhole: false };
  const manifest = file?.manifest ?? null;
  if (file === null || manifest === null || copy.isWhole) return nothing;
  const madeWhole = isAllTaken && manifest.scope === 'region' && manifest.sender === copy.region;
  if (madeWhole) writeMeta(store, { isWhole: true });
  if (madeWhole) return { ...nothing, madeWhole };
  const known = new Map(
    all(store, store.db.selectFrom('received_figures').selectAll()).map((row) => [keyText(row), row]),
  );
  const rows = file.received
    .map((figure) => rowOf(figure, manifest))
    .filter((row) => (known.get(keyText(row))?.as_of ?? '') <= row.as_of);
  for (const row of rows) run(store, store.db.replaceInto('received_figures').values(row));
  return {
    receivedBefore: rows.flatMap((row) => known.get(keyText(row)) ?? []),
    receivedKeys: rows.map(keyOf),
    madeWhole: false,
  };
}

function rowOf(figure: ReceivedFigure, manifest: Manifest): ReceivedFigureRow {
  return {
    entity: (realisationKinds as readonly string[]).includes(figure.kind) ? 'realisation' : 'quota',
    area: figure.area,
    group_code: figure.group,
    period: figure.period,
    kind: figure.kind,
    reference_date: figure.date ?? '',
    total: figure.total,
    amv: figure.amv,
    known: figure.known,
    of: figure.of,
    certainty: null,
    as_of: manifest.at,
    from_party: manifest.sender,
  };
}

function keyOf({ entity, area, group_code, period, kind, reference_date }: ReceivedFigureRow): ReceivedKey {
  return { entity, area, group_code, period, kind, reference_date };
}

/** Puts back what an import replaced, as if the file had not been read. */
export function restoreReceived(store: Store, kept: KeptReceived): void {
  for (const key of kept.receivedKeys) {
    const { entity, area, group_code, period, kind, reference_date } = key;
    run(
      store,
      store.db
        .deleteFrom('received_figures')
        .where('entity', '=', entity)
        .where('area', '=', area)
        .where('group_code', '=', group_code)
        .where('period', '=', period)
        .where('kind', '=', kind)
        .where('reference_date', '=', reference_date),
    );
  }
  for (const row of kept.receivedBefore) run(store, store.db.replaceInto('received_figures').values(row));
  if (kept.madeWhole) writeMeta(store, { isWhole: false });
}

function keyText(row: ReceivedKey): string {
  return JSON.stringify([row.entity, row.area, row.group_code, row.period, row.kind, row.reference_date]);
}
