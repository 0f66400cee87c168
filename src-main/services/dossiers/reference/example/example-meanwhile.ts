import type { KeyOf } from '../../../../../shared/domain/entities';
import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleFigure } from './example-figures';
import { EXAMPLE_CORRECTION_SITE, EXAMPLE_MEANWHILE_SITE } from './example-sites';

/** The municipality whose answer there is to practise with. */
export const VENLO = 'GM0983';

/** Permit holders that Venlo housed in the second half of 2026, as it counted them itself on 1 November. */
export const housedInVenlo: KeyOf<'realisation'> = {
  municipality: VENLO,
  group: 'permit-holders',
  period: '2026-2',
  kind: 'realised',
  referenceDate: '2026-11-01',
  source: 'municipality',
};

/** Venlo thought for a while that it were four fewer: so it stood in the workbook that was mailed. */
export function exampleCorrection(): ReferenceValue[] {
  return recordValues(EXAMPLE_CORRECTION_SITE, 'realisation', housedInVenlo, { figures: exampleFigure(88, null) });
}

/**
 * What the support team noted by telephone after its workbook had gone to Venlo. The answer that comes by mail has
 * another number in that place and has not seen this one, so reading it gives a conflict to decide.
 */
export function exampleMeanwhile(): ReferenceValue[] {
  const values = recordValues(EXAMPLE_MEANWHILE_SITE, 'realisation', housedInVenlo, {
    figures: exampleFigure(92, null),
  });
  return values.map((value) => ({ ...value, written: BY_TELEPHONE }));
}

const BY_TELEPHONE = { at: '2026-11-20T14:05:00.000Z', function: 'ondersteuningsteam', origin: 'typed' } as const;
