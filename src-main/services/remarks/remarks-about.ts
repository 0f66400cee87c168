import type { FacilityDetail } from '../../../shared/ipc/schemas/facilities';
import { readRemarks } from '../../database/repositories/remarks';
import { domainText, partyNames } from '../party-names';
import type { Session } from '../session';

/** What parties said about a record, the oldest first. A "no" without words is shown as such. */
export function remarksAbout(session: Session, recordId: string): FacilityDetail['remarks'] {
  const names = partyNames(session);
  return readRemarks(session, recordId).flatMap(({ party, text, at, isRefusal }) => {
    const isWordless = text === null || text === '';
    if (isWordless && !isRefusal) return [];
    const shown = isWordless ? domainText(session.locale).refusedWithoutReason : text;
    return [{ party, partyName: names(party), text: shown, at, isMine: party === session.identity.party }];
  });
}

/** What one party said about a record; empty for nothing. */
export function ownRemark(session: Session, recordId: string, party: string): string {
  return readRemarks(session, recordId).find((row) => row.party === party)?.text ?? '';
}
