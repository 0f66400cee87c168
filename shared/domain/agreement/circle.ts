import type { Circle } from '../facility';
import type { AgreementFact } from './facts';

/**
 * Who may see an agreement when nobody chose: what is still a concept only the party that leads it and the support team;
 * from the moment that it is discussed its parties too; the region once it is signed by all.
 *
 * What all signed is never kept from its parties: they must hear that it ends, is void or is replaced.
 */
export function agreementCircle(
  { circle, stage }: Pick<AgreementFact, 'circle' | 'stage'>,
  isProposed: boolean,
  isInForce: boolean,
): Circle {
  if (circle !== null) return isInForce && circle === 'own' ? 'parties' : circle;
  if (isInForce) return 'region';
  return stage === 'concept' && !isProposed ? 'own' : 'parties';
}
