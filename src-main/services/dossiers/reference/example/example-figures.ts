import type { KeyOf, RegisterOf, ValueOf } from '../../../../../shared/domain/entities';
import { type Figures, figuresValue } from '../../../../../shared/domain/figures';
import { limburg } from '../limburg-reference';
import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleSite } from './example-sites';

export const ROUND = 'spreidingswet-2';

/** Figures as the example has them: a total that has a share of amv includes it. */
export function exampleFigure(total: number | null, amv: number | null): Figures | null {
  return figuresValue({ total, amv, includesAmv: amv === null ? 'unknown' : 'yes' });
}

/** A quota, written by the region as every quota is. */
export function exampleQuota(
  key: KeyOf<'quota'>,
  figures: Figures | null,
  beside: { readonly [R in Exclude<RegisterOf<'quota'>, 'figures' | 'deleted'>]?: ValueOf<'quota', R> | null },
): ReferenceValue[] {
  const values = { figures, certainty: 'certain' as const, ...beside };
  return recordValues(exampleSite(limburg.code), 'quota', key, values);
}
