import { exampleAgreements } from './example/example-agreements';
import { exampleAreas } from './example/example-areas';
import { exampleFacilities } from './example/example-facilities';
import { exampleLists } from './example/example-list';
import { exampleCorrection, exampleMeanwhile } from './example/example-meanwhile';
import { examplePermitHolders } from './example/example-permit-holders';
import { exampleQuotas } from './example/example-quotas';
import { exampleRealisations } from './example/example-realisations';
import { exampleShares } from './example/example-shares';
import type { ReferenceValue } from './reference-values';

/**
 * Fictional figures, facilities and agreements on the real map, so that people can look around; seen from about 25 November 2026.
 * Everything says that it is an example. What it shows is listed in resources/reference/example/README.md.
 */
export function exampleReference(resources: string): ReferenceValue[] {
  return [...exampleWhenMailed(resources), ...exampleMeanwhile()];
}

/** The example as it was when the support team mailed its workbook to Venlo: the basis of the answer to practise with. */
export function exampleWhenMailed(resources: string): ReferenceValue[] {
  const lists = exampleLists(resources);
  return [
    ...exampleAreas(resources),
    ...exampleQuotas(lists),
    ...examplePermitHolders(lists),
    ...exampleRealisations(lists),
    ...exampleFacilities(lists),
    ...exampleShares(lists),
    ...exampleAgreements(lists),
    ...exampleCorrection(),
  ];
}
