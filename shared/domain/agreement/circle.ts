import type { Circle } from '../facility';
import type { AgreementFact } from './facts';

/**
 * Who may see an agreement when nobody chose: what is still a concept only the party that leads it and the support team;
 * from the moment that it is discussed its parties too; the region once it is signed by all.
 */
export function agreementCircle(
  { circle, stage }: Pick<AgreementFact, 'circle' | 'stage'>,
  isProposed: boolean,
  isInForce: boolean,
): Circle {
  if (circle !== null) return circle;
  if (isInForce) return 'region';
  return stage === 'concept' && !isProposed ? 'own' : 'parties';
}
