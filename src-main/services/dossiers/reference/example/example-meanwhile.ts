import type { KeyOf } from '../../../../../shared/domain/entities';
import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleFigure, ROUND } from './example-figures';
import { EXAMPLE_MEANWHILE_SITE } from './example-sites';

/** The municipality whose answer there is to practise with. */
export const VENLO = 'GM0983';

/**
 * What the support team noted after its workbook had gone to Venlo: one number, by telephone. The answer that comes by
 * mail has another number in that place and has not seen this one, so reading it gives a conflict to decide.
 */
export function exampleMeanwhile(): ReferenceValue[] {
  const values = recordValues(EXAMPLE_MEANWHILE_SITE, 'realisation', occupiedInVenlo, {
    figures: exampleFigure(438, null),
  });
  return values.map((value) => ({ ...value, written }));
}

/** People from Ukraine who lived in Venlo on 1 November 2026, as Venlo counts them. */
export const occupiedInVenlo: KeyOf<'realisation'> = {
  municipality: VENLO,
  group: 'ukraine',
  period: ROUND,
  kind: 'occupied',
  referenceDate: '2026-11-01',
  source: 'municipality',
};

const written = { at: '2026-11-20T14:05:00.000Z', function: 'ondersteuningsteam', origin: 'typed' } as const;
