import { recordHead, writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FacilityRemark, ShareAnswer } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readRecords } from '../../database/register-rows';
import { readShares } from '../../database/repositories/capacity';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite, presentWrites } from '../presence-writes';
import type { Session } from '../session';
import { facilityOf, layerOf } from './facility-record';
import { nameOfRecord } from './record-name';

/**
 * The yes of a municipality to its share: it names the places it says yes to. Or it takes that back.
 *
 * @throws ExpectedFailure `share-gone` when the host took the share away meanwhile; `not-yours`, `dossier-read-only`
 */
export function answerShare(session: Session, { layer: layerId, municipality, isConfirmed }: ShareAnswer): void {
  const layer = layerOf(session, layerId);
  mustBeWritable(session, municipality);
  const share = readShares(session, [layerId]).find((row) => row.municipality === municipality);
  if (share === undefined) throw new ExpectedFailure('share-gone');
  const head = recordHead('share-confirmation', { layer: layerId, host: layer.host, municipality });
  const { total, amv } = share;
  const yes: OwnWrite[] = [
    {
      head,
      register: 'confirmed',
      value: writeValue('share-confirmation', 'confirmed', { total, amv }),
      origin: 'typed',
    },
    ...presentWrites(session, head),
  ];
  const { name } = facilityOf(session, layer.facility);
  recordAction(
    session,
    { what: 'share-answer', name, isOnBehalf: true },
    isConfirmed ? yes : [deletedWrite(head, true)],
  );
}

/**
 * What this party says about a facility or a share. Empty takes it away.
 *
 * @throws ExpectedFailure `facility-gone` when the record is not there
 */
export function writeFacilityRemark(session: Session, { recordId, text }: FacilityRemark): void {
  const about = readRecords(session, [recordId]).get(recordId);
  if (about === undefined) throw new ExpectedFailure('facility-gone');
  const head = recordHead('remark', { record: recordId, register: '', party: session.identity.party });
  const value = writeValue('remark', 'text', text.trim() === '' ? null : text);
  recordAction(session, { what: 'remark', name: nameOfRecord(session, about.head) }, [
    { head, register: 'text', value, origin: 'typed' },
  ]);
}
