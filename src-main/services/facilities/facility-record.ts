import { recordHead, writeValue } from '../../../shared/domain/entities';
import type { LayerValue } from '../../../shared/domain/layer-changes';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { type LayerRow, readLayer } from '../../database/repositories/capacity';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import type { Session } from '../session';

/** @throws ExpectedFailure `facility-gone` when it is not there, or deleted */
export function facilityOf(session: Session, id: string): FacilityRow {
  const [row] = readFacilities(session, [id]);
  if (row === undefined) throw new ExpectedFailure('facility-gone');
  return row;
}

/** @throws ExpectedFailure `layer-gone` when it is not there, or deleted */
export function layerOf(session: Session, id: string): LayerRow {
  const layer = readLayer(session, id);
  if (layer === undefined) throw new ExpectedFailure('layer-gone');
  return layer;
}

export function facilityHead({ host, id }: Pick<FacilityRow, 'host' | 'id'>): RecordHead {
  return recordHead('facility', { host, id });
}

export function layerHead({ facility, host, id }: Pick<LayerRow, 'facility' | 'host' | 'id'>): RecordHead {
  return recordHead('capacity-layer', { facility, host, id });
}

export function layerWrite(head: RecordHead, layer: LayerValue): OwnWrite {
  return { head, register: 'layer', value: writeValue('capacity-layer', 'layer', layer), origin: 'typed' };
}

/** The value of a layer as the row has it. */
export function layerValue({ group, total, amv, from, until, certainty }: LayerRow): LayerValue {
  return { group, total, amv, from, until, certainty };
}
