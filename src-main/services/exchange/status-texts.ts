import { agreementStatus } from '../../../shared/domain/agreement/agreement-status';
import { agreementsText } from '../agreements/agreement-names';
import { agreementRecords } from '../agreements/agreement-records';
import { agreementRules } from '../agreements/agreement-rules';
import type { Session } from '../session';

/** How far each agreement is on a day, in words, by its id: signed, active and ended follow from consents and days. */
export function statusTexts(session: Session, day: string): ReadonlyMap<string, string> {
  const { periods } = agreementRules(session);
  const words = agreementsText(session.locale).statuses;
  return new Map(
    agreementRecords(session).map((record) => [record.agreement.id, words[agreementStatus(record, periods, day)]]),
  );
}
