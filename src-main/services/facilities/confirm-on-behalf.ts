import { countingValue } from '../../../shared/merge/counting-value';
import { readRecords } from '../../database/register-rows';
import { readLayers, readShares } from '../../database/repositories/capacity';
import { readOpenRegisters } from '../../database/repositories/open-registers';
import { recordAction } from '../history/record-action';
import type { Session } from '../session';
import { facilityOf, mustBeWritable } from './facility-record';

/**
 * The owner says that what was written on its behalf is right: it writes the same values itself. Of the facility, its
 * layers and its shares, as one step.
 *
 * @throws ExpectedFailure `facility-gone`, `not-yours`, `dossier-read-only`
 */
export function confirmOnBehalf(session: Session, id: string): void {
  const facility = facilityOf(session, id);
  mustBeWritable(session, facility.host);
  const ids = recordsOfFacility(session, id);
  const open = readOpenRegisters(session, ids, session.identity.party);
  const records = readRecords(session, ids);
  const writes = [...open].flatMap(([recordId, registers]) => {
    const record = records.get(recordId);
    return [...registers].flatMap((register) => {
      const state = record?.registers.get(register);
      const isOnBehalf = state?.siblings.length === 1 && state.siblings[0]?.label.onBehalfOf === facility.host;
      if (record === undefined || state === undefined || !isOnBehalf) return [];
      const value = countingValue(state, facility.host);
      return [{ head: record.head, register, value, origin: 'decision' as const }];
    });
  });
  if (writes.length > 0) recordAction(session, { what: 'facility-confirmed', name: facility.name }, writes);
}

/** Ids of a facility, its layers and the shares in them. */
export function recordsOfFacility(session: Session, id: string): string[] {
  const layers = readLayers(session, [id]).map((layer) => layer.id);
  const shares = layers.length === 0 ? [] : readShares(session, layers).map((share) => share.id);
  return [id, ...layers, ...shares];
}
