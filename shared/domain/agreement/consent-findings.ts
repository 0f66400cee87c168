import { type AgreementFinding, agreementFinding } from './agreement-finding';
import { numberText } from './agreement-number';
import type { AgreementRecord } from './facts';
import { contentState } from './versions-of';

/** What is missing, late or refused of the version that is before the parties. */
export function consentFindings(record: AgreementRecord, today: string): AgreementFinding[] {
  const { agreement, consents } = record;
  const { proposed } = contentState(record);
  if (proposed === null || proposed.content === null) return [];
  const { content, missing } = proposed;
  const { fingerprint } = proposed.version;
  const of = { id: agreement.id, number: numberText(content.number) };
  const version = content.version;
  const parties = [...new Set(content.parties.map(({ party }) => party))];
  return parties.flatMap((area) => {
    const consent = consents.find((each) => each.party === area && each.fingerprint === fingerprint);
    if (!missing.includes(area)) {
      const isDecided = consent?.college?.status === 'decided';
      const at = { area, recordId: consent?.id ?? agreement.id, values: { version } };
      return isDecided ? [] : [agreementFinding('signed-without-decision', 'warning', of, at)];
    }
    const isRefused =
      consent?.signature?.status === 'refused' ||
      consent?.college?.status === 'rejected' ||
      (consent?.council?.status === 'rejected' && consent.council.mode !== 'not-needed');
    if (isRefused) return [agreementFinding('consent-refused', 'error', of, { area, values: { version } })];
    const by = agreement.dueDates.find(({ party }) => party === area)?.by ?? null;
    const values = { version, ...(by === null ? {} : { by }) };
    const code = by !== null && by < today ? 'consent-overdue' : 'consent-missing';
    return [agreementFinding(code, 'warning', of, { area, date: by, values })];
  });
}
