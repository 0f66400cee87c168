import { type AgreementFinding, agreementFinding } from './agreement-finding';
import type { AgreementRules } from './agreement-findings';
import { numberText } from './agreement-number';
import type { AgreementContent } from './content';
import type { AgreementRecord } from './facts';
import { isSigned } from './is-gone';
import { newestInForce } from './versions-in-force';

/**
 * What was removed around something that was signed, or is kept from the region: the numbers go on counting, and it is said
 * beside them, with what can be done.
 */
export function keptFindings(
  record: AgreementRecord,
  content: AgreementContent,
  { deletedFacilities }: Pick<AgreementRules, 'deletedFacilities'>,
): AgreementFinding[] {
  const { agreement, consents } = record;
  const of = { id: agreement.id, number: numberText(agreement.number) };
  const inForce = newestInForce(record);
  const facilities = new Set([...content.facilities, ...(inForce?.content.facilities ?? [])]);
  return [
    ...(agreement.deletedBy === null
      ? []
      : inForce === null
        ? [agreementFinding('deleted-while-signing', 'warning', of, { area: agreement.deletedBy })]
        : [agreementFinding('deleted-but-signed', 'error', of, { area: agreement.deletedBy })]),
    ...consents
      .filter((consent) => consent.isDeleted && isSigned(consent))
      .map(({ id, party }) => agreementFinding('consent-deleted', 'warning', of, { recordId: id, area: party })),
    ...[...facilities].flatMap((id) => {
      const facility = deletedFacilities.get(id);
      return facility === undefined
        ? []
        : [agreementFinding('facility-deleted', 'warning', of, { recordId: id, values: { facility } })];
    }),
    ...(inForce !== null && agreement.circle !== null && agreement.circle !== 'region'
      ? [agreementFinding('signed-not-shared', 'warning', of)]
      : []),
  ];
}
