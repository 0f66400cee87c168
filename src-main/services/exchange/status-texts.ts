import { agreementStatus } from '../../../shared/domain/agreement/agreement-status';
import { fill } from '../../../shared/text/fill';
import { agreementsText } from '../agreements/agreement-names';
import { agreementRecords } from '../agreements/agreement-records';
import { agreementRules } from '../agreements/agreement-rules';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** How far each agreement is on a day, in words, by its id: signed, active and ended follow from consents and days. */
export function statusTexts(session: Session, day: string): ReadonlyMap<string, string> {
  const { periods } = agreementRules(session);
  const { statuses: words, keptStatus } = agreementsText(session.locale);
  const names = partyNames(session);
  return new Map(
    agreementRecords(session).map((record) => {
      const { id, deletedBy } = record.agreement;
      const status = words[agreementStatus(record, periods, day)];
      return [id, deletedBy === null ? status : fill(keptStatus, { status, party: names(deletedBy) })];
    }),
  );
}
