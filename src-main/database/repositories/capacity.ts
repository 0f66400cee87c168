import type { Firmness } from '../../../shared/domain/capacity-layer';
import type { Schema } from '../schema';
import { all, type Store } from '../store';

/** A capacity layer with the values that count. */
export interface LayerRow {
  readonly id: string;
  readonly facility: string;
  readonly host: string;
  /** Empty: not filled in. */
  readonly group: string;
  readonly total: number | null;
  readonly amv: number | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly certainty: Firmness;
  readonly explanation: string;
}

/** A share, or the confirmation of one, with the values that count. */
export interface ShareRow {
  readonly id: string;
  readonly layer: string;
  readonly host: string;
  readonly municipality: string;
  readonly total: number | null;
  readonly amv: number | null;
  readonly explanation: string;
}

/** The layers that are not deleted, by first day; of these facilities, or all. */
export function readLayers(store: Store, facilities?: readonly string[]): LayerRow[] {
  let query = store.db.selectFrom('capacity_layers').selectAll().where('is_deleted', '=', 0);
  if (facilities !== undefined) query = query.where('facility', 'in', [...facilities]);
  return all(store, query.orderBy('from_date').orderBy('record_id')).map(layerOf);
}

/** One layer, unless it is not there or deleted. */
export function readLayer(store: Store, id: string): LayerRow | undefined {
  const query = store.db.selectFrom('capacity_layers').selectAll().where('is_deleted', '=', 0);
  return all(store, query.where('record_id', '=', id)).map(layerOf)[0];
}

/** The shares that are not deleted; of these layers, or all. */
export function readShares(store: Store, layers?: readonly string[]): ShareRow[] {
  return shareRows(store, 'shares', layers);
}

/** What municipalities said yes to; of these layers, or all. */
export function readShareConfirmations(store: Store, layers?: readonly string[]): ShareRow[] {
  return shareRows(store, 'share_confirmations', layers);
}

function shareRows(store: Store, table: 'shares' | 'share_confirmations', layers?: readonly string[]): ShareRow[] {
  let query = store.db.selectFrom(table).selectAll().where('is_deleted', '=', 0);
  if (layers !== undefined) query = query.where('layer', 'in', [...layers]);
  const rows = all(store, query.orderBy('municipality').orderBy('record_id'));
  return rows.map((row) => ({
    id: row.record_id,
    layer: row.layer,
    host: row.host,
    municipality: row.municipality,
    total: row.total,
    amv: row.amv,
    explanation: row.explanation ?? '',
  }));
}

function layerOf(row: Schema['capacity_layers']): LayerRow {
  return {
    id: row.record_id,
    facility: row.facility,
    host: row.host,
    group: row.group_code ?? '',
    total: row.total,
    amv: row.amv,
    from: row.from_date,
    until: row.until_date,
    // Nobody said that it is decided.
    certainty: row.certainty === 'hard' ? 'hard' : 'soft',
    explanation: row.explanation ?? '',
  };
}
