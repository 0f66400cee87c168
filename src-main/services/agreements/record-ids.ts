import type { AgreementRecord } from '../../../shared/domain/agreement/facts';

/** Ids of an agreement with its transfers, versions and consents. */
export function recordIdsOf({ agreement, lines, versions, consents }: AgreementRecord): string[] {
  return [agreement.id, ...[...lines, ...versions, ...consents].map(({ id }) => id)];
}
