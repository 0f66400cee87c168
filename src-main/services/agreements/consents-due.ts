import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { contentState } from '../../../shared/domain/agreement/versions-of';
import type { Party } from '../../../shared/merge/types';
import type { Session } from '../session';
import { agreementRecords } from './agreement-records';

/** The agreements that lie before a party and that it has not signed; one that is void or removed waits for nobody. */
export function consentsDueOf(session: Session, party: Party): AgreementRecord[] {
  return agreementRecords(session).filter((record) => isAsked(record, party));
}

/** Whether a party is asked to sign the version that lies before the parties. */
export function isAsked(record: AgreementRecord, party: Party): boolean {
  const { voided, deletedBy } = record.agreement;
  return voided === null && deletedBy === null && contentState(record).proposed?.missing.includes(party) === true;
}
