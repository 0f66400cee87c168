import { recordHead, writeValue } from '../../../shared/domain/entities';
import type { LayerValue } from '../../../shared/domain/layer-changes';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { countingValue } from '../../../shared/merge/counting-value';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readRecords } from '../../database/register-rows';
import { type LayerRow, readLayer } from '../../database/repositories/capacity';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import { rightOn } from '../on-behalf';
import { partyNames } from '../party-names';
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

/** @throws ExpectedFailure `not-yours` when this party may not write the data of the owner, not even on its behalf */
export function mustBeWritable(session: Session, owner: string): void {
  if (session.readOnly) throw new ExpectedFailure('dossier-read-only');
  if (rightOn(session, owner) === 'no') throw new ExpectedFailure('not-yours', { owner: partyNames(session)(owner) });
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

/** A new record says that it is there, so that taking the step back takes it out; a deleted one comes back. */
export function presentWrites(session: Session, head: RecordHead): OwnWrite[] {
  const record = readRecords(session, [head.id]).get(head.id);
  const state = record?.registers.get('deleted');
  const isDeleted = state !== undefined && countingValue(state, null) === 'true';
  return record === undefined || isDeleted ? [deletedWrite(head, false)] : [];
}

export function deletedWrite(head: RecordHead, isDeleted: boolean): OwnWrite {
  return { head, register: 'deleted', value: isDeleted ? 'true' : 'false', origin: 'typed' };
}

/** The value of a layer as the row has it. */
export function layerValue({ group, total, amv, from, until, certainty }: LayerRow): LayerValue {
  return { group, total, amv, from, until, certainty };
}
