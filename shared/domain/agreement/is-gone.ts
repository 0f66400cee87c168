import type { AgreementRecord, ConsentFact } from './facts';

/**
 * Whether an agreement was removed and is no longer there. What a party signed cannot be removed, not by a file and not by
 * the party that leads it: it is ended, made void, or replaced by a newer version that all sign (docs/decisions/0073).
 */
export function isGone({ agreement, consents }: Pick<AgreementRecord, 'agreement' | 'consents'>): boolean {
  return agreement.deletedBy !== null && !consents.some(isSigned);
}

export function isSigned({ signature }: Pick<ConsentFact, 'signature'>): boolean {
  return signature?.status === 'signed';
}
