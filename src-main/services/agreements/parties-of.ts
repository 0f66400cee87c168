import type { AgreementParty } from '../../../shared/domain/agreement';
import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';

/** Each party once, with all it does, in the order in which they were named. */
export function partyViews(
  parties: readonly AgreementParty[],
  nameOf: (code: string) => string,
): AgreementSummary['parties'] {
  const codes = [...new Set(parties.map(({ party }) => party))];
  return codes.map((code) => ({
    code,
    name: nameOf(code),
    roles: parties.filter(({ party }) => party === code).map(({ role }) => role),
  }));
}
