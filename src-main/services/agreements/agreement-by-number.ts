import { numberText, parseAgreementNumber } from '../../../shared/domain/agreement/agreement-number';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Session } from '../session';
import { agreementRecords } from './agreement-records';

/**
 * The id of the agreement with this number, as a person types it: "VENR-2026-03", "venr 2026 3".
 *
 * @throws ExpectedFailure `agreement-number-unknown`; `agreement-number-doubled` when two bear it
 */
export function agreementByNumber(session: Session, number: string): string {
  const wanted = parseAgreementNumber(number);
  const numbered = agreementRecords(session).map(({ agreement }) => ({
    id: agreement.id,
    text: numberText(agreement.number),
  }));
  const found = numbered.filter(({ text }) => wanted !== null && text === numberText(wanted));
  const [only, ...others] = found;
  if (only === undefined) {
    const known = numbered.map(({ text }) => text).filter((text) => text !== '');
    throw new ExpectedFailure('agreement-number-unknown', { number, known: known.join(', ') || '–' });
  }
  if (others.length > 0) throw new ExpectedFailure('agreement-number-doubled', { number: only.text });
  return only.id;
}
